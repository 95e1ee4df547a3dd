import type { Closing } from '../letter';
import type { OwnLine } from '../text/own-lines';
import { isCapital, readWords } from '../text/words';

type Register = Closing['register'];

interface Form {
  readonly pattern: RegExp;
  readonly register: Register;
  /** Counts only when the letter has no other close: a wish („Miłego dnia”) rather than a close. */
  readonly weak?: boolean;
  /** Must be all there is in its line besides a name, for its words are ordinary („na razie”). */
  readonly alone?: boolean;
}

/** Forms of complimentary closes, folded (see `fold`), anchored at the beginning of a line or sentence. */
const FORMS: readonly Form[] = [
  {
    register: 'formal',
    pattern:
      /^(?:(?:pozostaje|pozostajemy|pozostajac|kresle sie|koncze|laczymy|lacze|laczac|zalaczam|prosze przyjac|przesylam|przesylamy)(?: juz)? )?(?:z |ze |)(?:(?:nalezytym|naleznym|glebokim|glebokiego|najglebszym|wielkim|prawdziwym|najwyzszym|pelnym|wyrazami|wyrazy|wyrazem|szczerego|szczerym|najwyzszego|najglebszego|naleznego|prawdziwego|pelnego) ){0,4}(?:powazaniem|powazania|szacunkiem|szacunku|uszanowaniem|uszanowania|uznania)\b/,
  },
  {
    register: 'neutral',
    pattern:
      /^(?:(?:lacze|laczymy|laczac|przesylam|przesylamy|zasylam|zalaczam|moc|z wyrazami szacunku i) )?(?:ze |z |)(?:(?:wyrazami|wyrazy|i|[a-z]{2,16}(?:ymi|imi|ym|im|ych|ne|sze|ple|le|kie)) ){0,3}(?:pozdrowieniami|pozdrowieniem|zyczliwoscia|serdecznosciami|pozdrowienia|pozdrowien|uklony|uklonami|zyczeniami|sympatii|podziekowaniami|podziekowaniem|wdziecznosci)\b(?: z [a-z-]+)?/,
  },
  {
    register: 'neutral',
    pattern:
      /^(?:(?:serdecznie|bardzo|cieplo|goraco|mocno|uprzejmie|takze|rowniez|jeszcze raz|raz jeszcze) ){0,3}pozdrawia(?:m|my)\b(?: (?:cieplutko|serdecznie|cieplo|goraco|uprzejmie|bardzo|mocno|slonecznie|pania|pana|panstwa|panie|panow|cie|was|wszystkich|radosnie|wiosennie|swiatecznie|noworocznie|z [a-z-]+|i dziekuje|i zapraszam|i zapraszamy|i czekam|na odpowiedz|i zycze(?: [a-z]+){1,3}|z powazaniem|z wyrazami szacunku)){0,4}/,
  },
  {
    register: 'formal',
    pattern:
      /^(?:yours (?:sincerely|faithfully|truly)|sincerely(?: yours)?|respectfully(?: yours)?|hochachtungsvoll|mit (?:freundlichen|besten) grus+en|mit freundlichem grus+)\b/,
  },
  {
    register: 'neutral',
    pattern:
      /^(?:(?:with |)(?:kind|best|warm|kindest|warmest|many)(?: (?:kind|best|warm))? (?:regards|wishes)|regards|viele gruse|beste gruse|freundliche gruse)\b/,
  },
  {
    register: 'informal',
    alone: true,
    pattern:
      /^(?:(?:no to |to |moc |serdeczne )?(?:pzdr|pozdr|pozdro|pozdro600|pozdrowka|pozdrowki|pozdrowko|pozdrawki|pozdrowionka|pozdrowienka|pozdrooo?|pzdrw|p\.?zdr|nara|narka|narazie|na razie|buzka|buzki|buzi|buziole|bziaki|papatki|papa|pa,? pa|pa|cmok|cmoki|baj|baj baj|bajo|bywaj|bywajcie|czuwaj|czuwajcie|czolem|ahoj|serwus|adios|elo|elko|hej|heja|hejo|hejka|czesc|siema|siemka|siemanko|strzala|strzalka|piona|piateczka|trzymka|do zoba|do potem|do klikniecia|spadam|zmykam|uciekam|caluski|calusy|calusow|buziaki|buziakow|buziaczki|usciski|usciskow|caluje|sciskam|sciskamy|3maj sie|3majcie sie|3m sie|trzymaj sie|trzymajcie sie|trzymajta sie|trzymamy sie|trzym sie)(?: (?:[a-z]{2,9}(?:lo|wo|no|co|ho|ro)|dobrze|dzielnie|serdecznie|serdeczne|gorace|wzajemnie|wszystkim|goraco|tam|was|cie|wszystkich|wszyscy|w zdrowiu)){0,3}(?:(?:,|,? i|,? oraz) (?:z fartem|nara|narka|na razie|czesc|hej|czolem|pa|pa pa|papa|pozdro|do jutra|do zobaczenia|do nastepnego|do milego|trzymajcie sie|trzymaj sie|buziaki|usciski|calusy|milego))?|milego(?=[ !.,]{0,4}$)|milego dzionka|dobrej(?=[ !.,]{0,4}$)|joł|jol|cheers|lg|vg|mfg|br|liebe gruse|xoxo|cya|bye|bye bye|ciao|czao|hasta la vista|to tyle|to na tyle|z fartem|(?:wasz|wasza|twoj|twoja)(?= [a-z]{2,15}[ !.,]{0,3}$))(?![a-z0-9])/,
  },
  {
    register: 'informal',
    alone: true,
    weak: true,
    pattern:
      /^(?:dzieki(?: (?:wielkie|z gory|za [a-z]+))?|wielkie dzieki|dzieki i pozdro|thx|thanks|many thanks|do zobaczenia(?: (?:w|na|we) [a-z]+)?|do uslyszenia|do nastepnego(?: razu)?|do milego|do zobaczyska|do jutra)\b/,
  },
  {
    register: 'neutral',
    alone: true,
    weak: true,
    pattern:
      /^(?:(?:zycze|zyczymy)(?: panu| pani| panstwu)? )?(?:milego|dobrego|udanego|spokojnego|przyjemnego|pieknego|slonecznego) (?:dnia|popoludnia|wieczoru|weekendu|tygodnia|urlopu|odpoczynku)\b|^do widzenia\b|^klaniam sie\b|^serdecznosci\b|^szczesc boze\b|^z bogiem\b|^(?:wesolych|spokojnych|radosnych|zdrowych)(?: i [a-z]+)? swiat\b|^best\b|^(?:yours|thank you)\b/,
  },
];

/** Forms inside the last sentence: „… i pozdrawiam”, „Dziękuję i pozdrawiam serdecznie”. */
const EMBEDDED =
  /(?:[.!?)] |\b(?:i|oraz) |, )((?:serdecznie |cieplo |goraco )?pozdrawia(?:m|my)(?: (?:serdecznie|cieplo|goraco))?|z powazaniem|z wyrazami szacunku|lacze (?:wyrazy szacunku|pozdrowienia)|pozdrowienia|pozdro|pzdr)\b/;

/** An embedded close is looked for in lines up to this length and among the last lines only. */
const EMBEDDED_LINES = 16;
const EMBEDDED_REACH = 160;

/** Words that may follow the close in its line: a name, a title; behind a comma or a bar the whole signature. */
const TRAILING_WORDS = 14;
const TRAILING_SIGNATURE_WORDS = 60;

/** „Pozdrawiam i czekam na odpowiedź”: the close may go on for a few words. */
const GOES_ON = /^(?:i|oraz|na)$/;
const GOING_ON_WORDS = 7;

/** A close with its place among the author's lines. */
export interface FoundClosing {
  readonly closing: Closing;
  /** Index of its line. */
  readonly line: number;
}

/**
 * Finds the complimentary close among `lines[from, to)`: the last one, preferring a close proper to a mere wish. `text` is the
 * decoded body. „Z góry dziękuję” and a bare name are no closes.
 */
export function readClosing(
  text: string,
  lines: readonly OwnLine[],
  from: number,
  to: number,
  notBefore: number,
): FoundClosing | undefined {
  let wish: FoundClosing | undefined;
  for (let i = to - 1; i >= from; i--) {
    const line = lines[i];
    if (line === undefined) {
      continue;
    }
    const found = readLine(text, line, Math.max(notBefore, line.start) - line.start);
    if (found !== undefined && found.weak) {
      wish = wish ?? { closing: found.closing, line: i };
    } else if (found !== undefined) {
      return { closing: found.closing, line: i };
    }
  }
  return readEmbedded(lines, from, to, notBefore) ?? wish;
}

function readLine(text: string, line: OwnLine, offset: number): { closing: Closing; weak: boolean } | undefined {
  let start = offset;
  while (start < line.folded.length && /[\s,.!*_>"„(-]/.test(line.folded.charAt(start))) {
    start++;
  }
  const folded = line.folded.slice(start, start + 240);
  for (const form of FORMS) {
    const match = form.pattern.exec(folded);
    if (match === null || !endsLine(text, line, start + match[0].length, form.alone === true)) {
      continue;
    }
    if (/^cz/.test(folded) && text.charAt(line.start + start + 2) === 'ę') {
      continue;
    }
    const end = line.start + start + match[0].length;
    return { closing: { start: line.start + start, end, register: form.register }, weak: form.weak === true };
  }
  return undefined;
}

/** Whether only punctuation, emoji, a name and a title follow at `at`. */
function endsLine(text: string, line: OwnLine, at: number, alone: boolean): boolean {
  const words = readWords(line.folded, at, TRAILING_SIGNATURE_WORDS + 1);
  if (words.length === 0) {
    return true;
  }
  const first = words[0];
  if (words.length > TRAILING_SIGNATURE_WORDS || first === undefined) {
    return false;
  }
  const between = line.folded.slice(at, first.start);
  if (!alone && GOES_ON.test(first.text) && between === ' ' && words.length <= GOING_ON_WORDS) {
    return true;
  }
  if (!isCapital(text, line.start + first.start) && !/[,;|/-]/.test(between)) {
    return false;
  }
  if (words.length > TRAILING_WORDS && !(isCapital(text, line.start + first.start) && /[,;|/-]/.test(between))) {
    return false;
  }
  if (/[.?]$/.test(line.folded) && words.length > 4) {
    return false;
  }
  return !alone || (words.length <= 3 && words.every((word) => isCapital(text, line.start + word.start)));
}

function readEmbedded(
  lines: readonly OwnLine[],
  from: number,
  to: number,
  notBefore: number,
): FoundClosing | undefined {
  for (let i = to - 1; i >= from && i >= to - EMBEDDED_LINES; i--) {
    const line = lines[i];
    if (line === undefined) {
      continue;
    }
    const tailStart = Math.max(0, line.folded.length - EMBEDDED_REACH);
    const match = EMBEDDED.exec(line.folded.slice(tailStart));
    if (match === null || match[1] === undefined) {
      continue;
    }
    const start = line.start + tailStart + match.index + match[0].length - match[1].length;
    const rest = readWords(line.folded, start - line.start + match[1].length, 6);
    if (start >= notBefore && rest.length <= 5) {
      const register = /^(?:pozdro|pzdr)/.test(match[1])
        ? 'informal'
        : /^z |wyrazy/.test(match[1])
          ? 'formal'
          : 'neutral';
      return { closing: { start, end: start + match[1].length, register }, line: i };
    }
  }
  return undefined;
}
