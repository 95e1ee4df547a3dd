import type { Localized } from '../../office/office';
import type { Deployment } from '../deployment';

/** What the administrator of Outlook does. */
export function outlookInstruction({ url }: Deployment): Localized {
  return {
    pl: `DODATEK DO OUTLOOKA

Najpierw na serwerze muszą być pliki z folderu strona: Outlook wczyta je z ${url}outlook/

Microsoft 365
1. Centrum administracyjne > Ustawienia > Zintegrowane aplikacje > Przekaż aplikacje niestandardowe > Dodatek pakietu Office.
2. Plik manifest.xml; na początek kilka osób. Zanim dodatek pojawi się u wszystkich, może minąć doba lub więcej.

Exchange na własnym serwerze (Exchange Management Shell)
   New-App -OrganizationApp -FileData ([System.IO.File]::ReadAllBytes("C:\\wdrozenie\\outlook\\manifest.xml")) \`
     -ProvidedTo SpecificUsers -UserList "proba@urzad.example" -DefaultStateForUser AlwaysEnabled

manifest.json z pozostałymi plikami to ten sam dodatek jako pakiet ZIP. Wdraża się jeden z dwóch, zwykle manifest.xml.

Gdy trzeba natychmiast przepuścić pocztę: plikami z folderu permit-all zastępuje się events.js i commands.html w folderze outlook
na serwerze. Gdy folderu permit-all nie ma, tworzy go npm run build:permit-all i ponowne wdrożenie.

Więcej: docs/it/manifest.md
`,
    en: `OUTLOOK ADD-IN

The files of the folder strona must be on the server first: Outlook loads them from ${url}outlook/

Microsoft 365
1. Admin center > Settings > Integrated apps > Upload custom apps > Office Add-in.
2. The file manifest.xml; a few people to begin with. It can take a day or more until everybody has the add-in.

Exchange on your own server (Exchange Management Shell)
   New-App -OrganizationApp -FileData ([System.IO.File]::ReadAllBytes("C:\\deployment\\outlook\\manifest.xml")) \`
     -ProvidedTo SpecificUsers -UserList "trial@office.example" -DefaultStateForUser AlwaysEnabled

manifest.json with the other files is the same add-in as a ZIP package. Deploy one of the two, usually manifest.xml.

To let mail pass at once: replace events.js and commands.html in the folder outlook on the server by the files in permit-all. Where
there is no permit-all, npm run build:permit-all and another deployment make it.

More: docs/it/manifest.en.md
`,
  };
}
