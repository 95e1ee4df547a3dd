import type { Localized } from '../../office/office';
import type { Deployment } from '../deployment';

/** What the administrator of Thunderbird does. */
export function thunderbirdInstruction({ url }: Deployment): Localized {
  return {
    pl: `DODATEK DO THUNDERBIRDA (wersja 151 lub nowsza)

Najpierw na serwerze muszą być pliki z folderu strona: Thunderbird pobierze dodatek z ${url}thunderbird/dobry-list.xpi
Serwer podaje plik .xpi jako application/x-xpinstall.

1. Plik policies.json trafia na każdy komputer:
     Windows  C:\\Program Files\\Mozilla Thunderbird\\distribution\\policies.json
     Linux    /etc/thunderbird/policies/policies.json
     macOS    /Applications/Thunderbird.app/Contents/Resources/distribution/policies.json
   Gdy plik z zasadami już jest, dopisuje się do niego ExtensionSettings i 3rdparty. Te same ustawienia można wprowadzić zasadami grupy.
2. Po ponownym uruchomieniu Thunderbirda dodatek jest zainstalowany; użytkownik nie może go wyłączyć ani usunąć.
3. Nowszą wersję Thunderbird pobiera sam, gdy na serwerze pojawi się nowe updates.json.

Podkreślenia w treści można włączyć lub wyłączyć wszystkim: "lock": { "marks": true } obok "office" w policies.json.
Gdy trzeba natychmiast przepuścić pocztę: installation_mode zmienia się na "blocked".

Więcej: docs/thunderbird.md
`,
    en: `ADD-ON FOR THUNDERBIRD (version 151 or newer)

The files of the folder strona must be on the server first: Thunderbird loads the add-on from ${url}thunderbird/dobry-list.xpi
The server serves the .xpi file as application/x-xpinstall.

1. The file policies.json goes to every computer:
     Windows  C:\\Program Files\\Mozilla Thunderbird\\distribution\\policies.json
     Linux    /etc/thunderbird/policies/policies.json
     macOS    /Applications/Thunderbird.app/Contents/Resources/distribution/policies.json
   Where there is such a file already, add ExtensionSettings and 3rdparty to it. Group policy can say the same.
2. After a restart of Thunderbird the add-on is installed; users can neither disable nor remove it.
3. Thunderbird loads a newer version by itself once there is a new updates.json on the server.

Lines under words can be switched on or off for everybody: "lock": { "marks": true } beside "office" in policies.json.
To let mail pass at once: change installation_mode to "blocked".

More: docs/thunderbird.en.md
`,
  };
}
