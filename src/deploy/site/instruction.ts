import type { Localized } from '../../office/office';
import type { Deployment } from '../deployment';

/** What IT does with the files for the host. */
export function siteInstruction({ url, publication: { listed }, events }: Deployment): Localized {
  const { origin, pathname } = new URL(url);
  const withPeople = [
    `${pathname}people/`,
    ...(listed.people.length > 0 ? [`${pathname}office.json`, `${pathname}outlook/office.json`] : []),
    ...(events.people === 'none' ? [] : [`${pathname}outlook/events.js`]),
  ].join(', ');
  return {
    pl: `PLIKI NA SERWER WWW URZĘDU

Ten folder odpowiada katalogowi głównemu serwera ${origin}
Serwer potrzebuje HTTPS z certyfikatem, któremu ufają komputery pracowników. Żaden program na nim nie jest potrzebny.

1. Zawartość folderu (także .well-known, bez tej instrukcji) kopiuje się do katalogu głównego serwera.
2. Pliki *.html, *.json, events.js i service-worker.js powinny mieć nagłówek Cache-Control: no-cache.
   Serwer musi znać typy .wasm (application/wasm) i .webmanifest (application/manifest+json), a pliki .aff i .dic wydawać
   jako application/octet-stream. IIS wymaga dopisania tych typów i zgody na folder .well-known.
3. Sprawdzenie: ${url} otwiera stronę, ${url}outlook/pane.html pusty panel.

Dane pracowników zawierają: ${withPeople}.
Nazwy plików w people/ są skrótem SHA-256 adresu e-mail. Kto nie zna adresu, nie zgadnie nazwy, ale kto go zna, odczyta podpis:
to nie jest zabezpieczenie. Dostęp ogranicza serwer WWW, na przykład do sieci urzędu. Listowanie folderów powinno być wyłączone.
Klucz server.protection z profilu działa tylko w programie dobry-list serve.
`,
    en: `FILES FOR THE OFFICE'S WEB SERVER

This folder stands for the root of ${origin}
The server needs HTTPS with a certificate that the computers of the staff trust. It needs no program.

1. Copy what is in this folder (.well-known too, this text not) to the root of the server.
2. *.html, *.json, events.js and service-worker.js should have the header Cache-Control: no-cache.
   The server must know the types .wasm (application/wasm) and .webmanifest (application/manifest+json), and send .aff and .dic
   as application/octet-stream. IIS needs these types added, and the folder .well-known allowed.
3. Check: ${url} opens the page, ${url}outlook/pane.html an empty pane.

Data of the staff are in ${withPeople}.
Names of files in people/ are the SHA-256 of the e-mail address. Who does not know the address cannot guess the name; who knows it
can read the signature: this protects nothing. Let the web server restrict access, to the office's network for example, and list no
folders. The key server.protection of the profile works in dobry-list serve only.
`,
  };
}
