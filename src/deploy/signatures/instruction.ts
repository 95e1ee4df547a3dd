import type { Localized } from '../../office/office';

/** How IT hands out signatures as files. */
export function signaturesInstruction(): Localized {
  return {
    pl: `PODPISY DLA PROGRAMÓW BEZ DODATKU

Są tu dane pracowników. Proszę nie umieszczać tego folderu w internecie.

outlook\\ADRES-E-MAIL\\    pliki podpisu dla klasycznego Outlooka na Windows
kopiowanie\\ADRES-E-MAIL.html    strona, z której pracownik kopiuje podpis do dowolnego programu

Klasyczny Outlook
1. Zawartość folderu danej osoby kopiuje się do %APPDATA%\\Microsoft\\Signatures na jej komputerze.
   Może to robić skrypt logowania; gdy nie ma konta, udziału albo folderu osoby, kończy się bez komunikatu:

   trap { exit }
   $ErrorActionPreference = 'Stop'
   $udzial = '\\\\SERWER\\UDZIAL\\podpisy'
   $adres = ([adsisearcher]"(samaccountname=$env:USERNAME)").FindOne().Properties['mail'][0].ToLower()
   $inny = Import-Csv -LiteralPath "$udzial\\foldery.csv" -Delimiter ';' -Encoding UTF8 |
     Where-Object { ($_.adres -replace "^'") -eq $adres }
   $zrodlo = "$udzial\\outlook\\$(if ($inny) { $inny.folder } else { $adres })"
   if (-not (Test-Path -LiteralPath $zrodlo)) { exit }
   $cel = "$env:APPDATA\\Microsoft\\Signatures"
   New-Item $cel -ItemType Directory -Force | Out-Null
   Get-ChildItem -LiteralPath $zrodlo | Copy-Item -Destination $cel -Recurse -Force

2. Podpisy „Podpis” (nowe wiadomości) i „Podpis-odpowiedz” (odpowiedzi) wybiera się w Outlooku: Plik > Opcje > Poczta > Podpisy.
   Można je też narzucić wszystkim w rejestrze (pracownik nie wybierze wtedy innych):

   HKCU\\Software\\Microsoft\\Office\\16.0\\Common\\MailSettings
     NewSignature   (REG_EXPAND_SZ) = Podpis
     ReplySignature (REG_EXPAND_SZ) = Podpis-odpowiedz

3. Gdy Outlook z Microsoft 365 przywraca podpisy zapisane w chmurze, trzeba to wyłączyć zasadami grupy albo w rejestrze:

   HKCU\\Software\\Microsoft\\Office\\16.0\\Outlook\\Setup
     DisableRoamingSignatures (REG_DWORD) = 1

Thunderbird bez dodatku: Ustawienia kont > Dołącz podpis z pliku > Podpis.htm.

Inne programy: pracownik otwiera swoją stronę z folderu kopiowanie i wkleja podpis w ustawieniach.

Nietypowe adresy mają folder o nazwie x-…; której osoby dotyczy, podaje foldery.csv (kolumny: adres, folder).
`,
    en: `SIGNATURES FOR PROGRAMS WITHOUT THE ADD-IN

This folder holds data of the staff. Do not put it on the internet.

outlook\\E-MAIL\\    files of the signature for classic Outlook on Windows
kopiowanie\\E-MAIL.html    page from which a person copies the signature into any program

Classic Outlook
1. Copy what is in a person's folder to %APPDATA%\\Microsoft\\Signatures on that person's computer. A logon script can do it;
   without an account, the share or the person's folder it ends without a word:

   trap { exit }
   $ErrorActionPreference = 'Stop'
   $share = '\\\\SERVER\\SHARE\\podpisy'
   $address = ([adsisearcher]"(samaccountname=$env:USERNAME)").FindOne().Properties['mail'][0].ToLower()
   $other = Import-Csv -LiteralPath "$share\\foldery.csv" -Delimiter ';' -Encoding UTF8 |
     Where-Object { ($_.adres -replace "^'") -eq $address }
   $from = "$share\\outlook\\$(if ($other) { $other.folder } else { $address })"
   if (-not (Test-Path -LiteralPath $from)) { exit }
   $to = "$env:APPDATA\\Microsoft\\Signatures"
   New-Item $to -ItemType Directory -Force | Out-Null
   Get-ChildItem -LiteralPath $from | Copy-Item -Destination $to -Recurse -Force

2. "Podpis" (new messages) and "Podpis-odpowiedz" (replies) are chosen in Outlook: File > Options > Mail > Signatures.
   They can also be imposed on everybody in the registry (people can then choose no others):

   HKCU\\Software\\Microsoft\\Office\\16.0\\Common\\MailSettings
     NewSignature   (REG_EXPAND_SZ) = Podpis
     ReplySignature (REG_EXPAND_SZ) = Podpis-odpowiedz

3. Where Outlook of Microsoft 365 brings back signatures kept in the cloud, switch that off by group policy or in the registry:

   HKCU\\Software\\Microsoft\\Office\\16.0\\Outlook\\Setup
     DisableRoamingSignatures (REG_DWORD) = 1

Thunderbird without the add-on: Account Settings > Attach the signature from a file > Podpis.htm.

Other programs: the person opens the page in kopiowanie and pastes the signature in the settings.

Unusual addresses have a folder called x-…; foldery.csv tells whose it is (columns: address, folder).
`,
  };
}
