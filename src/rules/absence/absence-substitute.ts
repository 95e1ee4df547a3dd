import { asRequest } from '../../polish/imperative/as-request';
import { findPhrases, phrase } from '../../polish/phrases';
import { readFirstName } from '../../polish/name/names';
import type { Token } from '../../polish/token';

/** Words that introduce whom to turn to during the absence. */
const TURN_TO = [
  'zastępuje|zastąpi|zastępują|zastąpią|zastępstwo|zastępstwie|zastępca|zastępczyni|zastępcą|zastępczynią',
  'kontakt|kontaktu|kontaktować|kontaktowanie|skontaktować',
  'sprawach|sprawy|spraw|sprawami|pytania|pytaniami|wnioski|wiadomości|pilne|pilnych',
  'kierować|zwracać|zwrócić|dzwonić|zadzwonić|pisać|napisać|przesyłać|przesłać|wysyłać|telefonować',
  'prowadzi|przejmuje|przejął|przejęła|zajmuje|zajmie|obsługuje|odpowiada|załatwi|załatwia|pomoże|pomocą|pełni|dyżur',
  'contact|reach|please|deputy|substitute|colleague',
].map(phrase);

const UNIT =
  /^(?:sekretaria(?:t|tu|tem|cie|towi)|wydzia(?:ł|łu|łem|łowi|le)|referat(?:u|em|owi)?|biur(?:o|a|em|u)|dzia(?:ł|łu|łem|łowi)|kancelari[aięą]|punkt(?:u|em|owi)?|zespó?ł|zespoł(?:u|em|owi)|centrum|recepcj[aięą]|urząd|urzędu|urzędem|dyżur(?:u|em|ny|nego)?)$/;
const HONORIFIC = /^(?:pan|pana|panu|panem|pani|panią|p|mr|mrs|ms)$/;
const NOT_A_NAME =
  /^(?:pan|pana|panu|panem|panią|pani|państwo|państwa|państwu|państwem|panie|w|z|do|na|po|od|i|a|o|poniedziałek|wtorek|środa|czwartek|piątek|i'm|i)$/;

/** Capitalised, but a day of the calendar: „po Nowym Roku”, „przed Bożym Narodzeniem”. */
const FEAST =
  /^(?:now(?:y|ego|ym)|rok(?:u|iem)?|boż(?:e|ego|ym)|ciał(?:o|a|em)|narodzeni(?:e|a|u|em)|wielk(?:a|ą|iej|anoc[aąy]?)|noc[yą]?|święt\w*|trzech|króli|wszystkich)$/;

function isCapitalised(token: Token | undefined): token is Token {
  return (
    token?.kind === 'word' &&
    token.text.length > 2 &&
    token.text.charAt(0) !== token.text.charAt(0).toLowerCase() &&
    !FEAST.test(token.lower)
  );
}

/** Whether a sentence names somebody: „pani Hanny Wolny”, „Marek Lis”, „z Janem Kotem”. */
function namesPerson(tokens: readonly Token[], turnsTo: boolean): boolean {
  return tokens.some((token, at) => {
    let next = tokens[at + 1];
    if (HONORIFIC.test(token.lower)) {
      if (token.lower === 'p' && next?.text === '.') next = tokens[at + 2];
      return isCapitalised(next) && !NOT_A_NAME.test(next.lower);
    }
    if (!isCapitalised(token) || NOT_A_NAME.test(token.lower) || UNIT.test(token.lower)) return false;
    const known = readFirstName(token.text) !== undefined;
    if (known && (turnsTo || isCapitalised(next))) return true;
    return turnsTo && at > 0 && isCapitalised(next) && !UNIT.test(next.lower) && !NOT_A_NAME.test(next.lower);
  });
}

/** „ktoś z mojego wydziału”, „inny pracownik referatu”: one of many, so nobody. */
const SOMEBODY =
  /^(?:ktoś|ktokolwiek|inny|inna|inni|inną|innym|innymi|pozostali|pracownik|pracownicy|pracownika|pracownikiem|pracownikami|pracownica|osoba|osobę|osoby|kolega|kolegą|koledzy|koleżanka|koleżanką|koleżanki|koleżankami|kolegami|zespół)$/;
const GENITIVE = /(?:u|a|ii)$/;

/** „poza biurem”, „w urzędzie”: where the author is not, nobody to turn to. */
function namesUnit(tokens: readonly Token[]): boolean {
  return tokens.some(({ lower }, at) => {
    if (!UNIT.test(lower) || /^(?:poza|w|we|mój|moje)$/.test(tokens[at - 1]?.lower ?? '')) return false;
    return (
      !GENITIVE.test(lower) || !tokens.slice(Math.max(0, at - 4), at).some((before) => SOMEBODY.test(before.lower))
    );
  });
}

/** What a sentence of an automatic reply says of the substitute. */
export function namesSubstitute(tokens: readonly Token[]): boolean {
  const turnsTo = findPhrases(asRequest(tokens), TURN_TO).length > 0;
  return namesPerson(tokens, turnsTo) || (turnsTo && namesUnit(tokens));
}
