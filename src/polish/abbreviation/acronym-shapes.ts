import type { Token } from '../token';

/** Words of up to six letters that are written in capitals for emphasis, or are no acronyms in capitals. */
const ORDINARY_WORDS = new Set(
  (
    'A I O U W Z AŻ BO BY CO CZY DO DLA GDY GDZIE HEJ I ICH IM JA JAK JEGO JEJ JEST JUŻ KTO KU LUB MA MAM MAMY MY NA NAD NAM NAS NASZ NIE NIC NIM NO ' +
    'OD ON ONA ONI OK ORAZ PAN PANI PANA PANU PO POD PRZED PRZEZ PRZY PS SAM SIĘ SĄ SWÓJ TA TAK TAM TE TEGO TEJ TEN TO TU TWÓJ TY TYCH TYLKO TYM WAM WAS WY ' +
    'WE ZA ZE ZŁ NR TEL UL AL PL STR GODZ KM KG CM MM HA MIN SZT ' +
    'ADRES AKCJA BRAK BILET BLOK BON CAŁY CENA CENY CEL CZAS CZŁON DATA DATY DOM DOMU DROGA DROGI DWA DWIE DZIAŁ DZIEŃ DZIŚ DRUK FIRMA GMINA GMINY GRATIS GRUPA HALA ' +
    'HASŁO INFO INNE JEDEN JEDNA JEDNO JUTRO KASA KAŻDY KAŻDA KAŻDE KARTA KODY KOD KONIEC KOSZT KROK KURS LINK LISTA LIST LOGIN LUDZI MAIL MAPA MAPY MIEJSC ' +
    'MIASTO MOŻE MOŻNA MUSI NALEŻY NOWA NOWE NOWY NUMER OBA OBIE OPIS OPŁATA OSOBA OSOBY PEŁNE PILNE PILNY PILNA PLAN PLIK POKÓJ POMOC POWIAT PŁATNE ' +
    'PRACA PRACY PRAWO PUNKT RAZEM RABAT RADA RADY RAPORT ROK ROKU RUCH SALA SALI SESJA SPRAWA START STOP STRONA SZKOŁA TEMAT TERAZ TERMIN TEST TRZY TYDZIEŃ ' +
    'TRZEBA UCZEŃ ULICA ULICY URZĄD UWAGA UWAGI UWAGĘ WAŻNE WAŻNY WAŻNA WEJDŹ WOLNE WOLNY WPŁATA WSTĘP WZÓR WYDANO WYNIK WZYWAM ZAKAZ ZAWSZE ZGODA ZMIANA ' +
    'ZMIANY ZNAK ZNIŻKA STARA STARY STARE ŻADEN ŻADNA BARDZO NIGDY NAPIS DZIECI RODZIC RODO-WY BRAMA WJAZD WYJAZD OBJAZD AWARIA PRĄDU WODY GAZU ALARM NABÓR ' +
    'KONKURS FERIE LATO ZIMA WIOSNA JESIEŃ MAJA MARCA LIPCA STYCZEŃ LUTY MARZEC MAJ LIPIEC ŚRODA SOBOTA PIĄTEK WTOREK EURO BMW VW KIA MAN DAF MAZ KTM WSK FSO FSM SEAT AUDI FIAT FORD OPEL JEEP MINI BYD UAZ JCB IKEA LIDL ALDI OBI KLUB BIS PARK DOBRA DOBRE MALI NASZA NASZE WASZA ONLINE WWW HTTP HTML EMAIL MAPS NEW SALE'
  ).split(' '),
);

const VOWEL = /[AEIOUYĄĘÓ]/g;
/** The longest acronyms that are not on a list have six capitals. */
const LONGEST_ACRONYM = 6;

/** Roman numerals of chapters, sessions and centuries; two letters with L, C, D or M are rather acronyms. */
export function isRomanNumeral(letters: string): boolean {
  if (/^[IVX]+$/.test(letters)) return true;
  return letters.length > 2 && /^(?:XC|XL|L?X{0,3}|C{1,3}(?:XC|XL|L?X{0,3}))(?:IX|IV|V?I{0,3})$/.test(letters);
}

/** Whether capitals are an ordinary word written loud (UWAGA, ZAPRASZAMY) and not an acronym. */
export function isOrdinaryWord(letters: string): boolean {
  if (letters.length > LONGEST_ACRONYM || ORDINARY_WORDS.has(letters)) return true;
  if (/[ĄĘŃ]/.test(letters)) return true;
  return letters.length >= 5 && isPronounceable(letters);
}

/** Consonants in a row that no Polish ear expects in a word; digraphs count as one. */
const HARD_CLUSTER = /[^AEIOUYĄĘÓ]{3}/;

/** Whether capitals sound like a word (WYNIKI, NABORU) and not like the name of a centre of culture or sport (GOKIS, MOSIR). */
function isPronounceable(letters: string): boolean {
  if ((letters.match(VOWEL) ?? []).length < 2 || /(?:KIS|SIR)$/.test(letters)) return false;
  return !HARD_CLUSTER.test(letters.replace(/CH|CZ|DZ|RZ|SZ/g, 'S')) && !/^[AEIOUY]{2}|[AEOUY]{2}/.test(letters);
}

/** Whether capitals next to a name can be a surname: "Jan KOWAL". */
export function looksLikeSurname(letters: string): boolean {
  return letters.length >= 4 && (letters.match(VOWEL) ?? []).length >= 2;
}

const JOINS_CODE = './_-–:#';

/** Whether the token at `at` is part of a case number, a form symbol, a product number: letters that touch digits (`GK.6621.12.2025.AB`). */
export function isInCode(tokens: readonly Token[], at: number): boolean {
  return touchesDigits(tokens, at, 1) || touchesDigits(tokens, at, -1);
}

/** Tokens a case number may have; a longer chain is none. */
const LONGEST_CODE = 16;

function touchesDigits(tokens: readonly Token[], at: number, step: 1 | -1): boolean {
  for (let distance = 1; distance < LONGEST_CODE; distance++) {
    const near = tokens[at + (distance - 1) * step];
    const next = tokens[at + distance * step];
    if (near === undefined || next === undefined) return false;
    const touches = step === 1 ? near.end === next.start : next.end === near.start;
    if (!touches) return false;
    if (next.kind === 'number') return true;
    if (next.kind === 'punctuation' && JOINS_CODE.indexOf(next.text) < 0) return false;
    if (next.kind === 'word' && /\d/.test(next.text)) return true;
  }
  return false;
}

/** Whether two or three capitals before four or five characters with digits are a number plate ("OKE 12345", "OK 1234A"). */
export function isNumberPlate(tokens: readonly Token[], at: number): boolean {
  const area = tokens[at];
  const number = tokens[at + 1];
  if (area === undefined || number?.kind !== 'number' || !/^[BCDEFGHKLNOPRSTUWZ][A-Z]{1,2}$/.test(area.text))
    return false;
  const suffix = tokens[at + 2];
  const letters = suffix?.kind === 'word' && suffix.start === number.end ? suffix.text : '';
  const plate = number.text + letters;
  return (
    /^\d{1,5}[A-Z]?\w{0,3}$/.test(plate) && plate.length >= 4 && plate.length <= 5 && !/^(?:19|20)\d\d$/.test(plate)
  );
}
