import type { Localized } from '../../src/office/office';

/** What `npm run manifest` says. */
export const texts = {
  help: {
    pl: `npm run manifest -- --url ADRES [--office FOLDER] [--send-mode TRYB] [--out FOLDER]
npm run manifest [-- --check]

Zapisuje manifesty dodatku: manifest.xml (główny) oraz manifest.json z plikami swojego pakietu.
Bez --url odświeża manifest.xml do pracy nad dodatkiem (https://localhost:3000/).

  --url ADRES       folder, z którego serwer urzędu udostępnia dodatek, np. https://poczta.urzad.example/dobry-list/
  --office FOLDER   profil urzędu; jego nazwa i język trafiają do manifestu
  --send-mode TRYB  soft-block (domyślnie), block albo prompt-user
  --out FOLDER      dokąd zapisać (domyślnie dist/manifest)
  --check           niczego nie zapisuje; kończy się błędem, gdy manifest.xml jest nieaktualny`,
    en: `npm run manifest -- --url ADDRESS [--office DIR] [--send-mode MODE] [--out DIR]
npm run manifest [-- --check]

Writes the manifests of the add-in: manifest.xml (the main one) and manifest.json with the files of its package.
Without --url it refreshes the manifest.xml for working on the add-in (https://localhost:3000/).

  --url ADDRESS     folder the office's server offers the add-in from, e.g. https://mail.office.example/dobry-list/
  --office DIR      profile of the office; its name and language go into the manifest
  --send-mode MODE  soft-block (default), block or prompt-user
  --out DIR         where to write (default dist/manifest)
  --check           writes nothing; fails when manifest.xml is stale`,
  },
  urlMissing: {
    pl: 'Opcje --office, --send-mode i --out wymagają opcji --url.',
    en: '--office, --send-mode and --out need --url.',
  },
  checkAlone: {
    pl: 'Opcja --check dotyczy tylko manifestu do pracy nad dodatkiem: bez --url.',
    en: '--check is for the development manifest only: leave --url out.',
  },
  badUsage: (problem: string): Localized => ({
    pl: `Nie rozumiem polecenia (${problem}). Opis: npm run manifest -- --help`,
    en: `${problem}. See: npm run manifest -- --help`,
  }),
  badSendMode: (mode: string): Localized => ({
    pl: `--send-mode ${mode}: możliwe są soft-block, block i prompt-user.`,
    en: `--send-mode ${mode}: choose soft-block, block or prompt-user.`,
  }),
  noSuchOffice: (dir: string): Localized => ({
    pl: `${dir}: nie ma takiego profilu urzędu (folderu z plikiem office.json).`,
    en: `${dir}: no such office profile (a folder with office.json).`,
  }),
  stale: {
    pl: 'manifest.xml jest nieaktualny; odświeża go: npm run manifest',
    en: 'stale: manifest.xml; run: npm run manifest',
  },
  written: (file: string): Localized => ({ pl: `zapisano: ${file}`, en: `written: ${file}` }),
} as const;
