import { isCapital } from '../letters';
import type { Token } from '../token';

const OPENING = '„«‚';
const CLOSING = '”’';
const EITHER = '"“»';
const FINAL = ['.', '!', '?', '…', '...'];
const DASHES = '–—-,';

/** What has a label, a name or a title, and what is done with buttons. Beginnings: the words inflect. */
const NAMED =
  /^(przycisk|opcj|zakład|link|odnośnik|pol[eau]$|ikon|komend|poleceni|menu|formularz|moduł|usług|kampani|akcj|program|projekt|konkurs|tytuł|zatytułowan|pt$|pn$|cykl|plakat|ulot|warsztat|szkoleni|zajęci|inicjatyw|wydarzeni|aplikacj|guzik|klawisz|klikn|klika|wybra|wybier|zaznacz|naci[sś]|wciśnięci|film|spot|książ|powieś|opowiada|tomik|wiersz|sztuk|spektakl|pokaz|serial|musical|oper[aęyz]|komedi|album|płyt|singiel|przebój|przeboj|piosenk|pieś|utwor|utwór|rubryk|nazw|stron|portal|festiwal|grup|temat|wystaw|blog|gazet|tygodnik|miesięcznik|artykuł|reportaż|felieton|reklam[aęyo]|zespo|zespó|stowarzysz|fundacj|czytank|gr[aęyz]$|teledysk)/;

const SPEECH =
  /^(powiedzia|powie$|powiedz|mówi|rzek|rzuci|krzy[kc]|zawoła|woła|szep|odpar|doda|zapyta|pyta|odpowiedzi|odpowiad|odezwa|warkn|mrukn|popro|prosi|rozkaz|zarządz|usłysz|słysz|powtarza|powtórzy|pomyśla|myśla|wykrzyk|wrzas|wrzesz|jękn|nakaz|zażąda|żąda|apelu|apelowa|radzi|poradzi|dora[dś]z|przypomina|upomn|upomina|ponagl|nawoływa|wezwa|wzywa|zaleca|skandowa|napisa|pisz[eąa]|pisał|cytu|nabazgra|ostrzeg|tłumacz|zachęca|hasł|haseł|napis|transparent|słow|zdani|błaga|syk|burkn|ryk|huk|śpiewa|nuci|tablicz|komunikat|komentarz|kartk|sms|wiadomoś|okrzyk|dopis|maw|rozleg|płyn|graffiti|apel|rozkaz|rad[aęy]$)/;

const LONGEST_LABEL = 8;
const WORDS_BEFORE = 3;
/** How far from a quotation the verb of speech may stand, in tokens. */
const SPEECH_DISTANCE = 25;

interface Quotation {
  readonly open: number;
  /** Index of the closing mark; the number of tokens when there is none. */
  readonly close: number;
}

/** Tells which tokens stand in a quoted label („Zaloguj się” as the name of a button), not in quoted speech. */
export function quotedLabels(tokens: readonly Token[]): (index: number) => boolean {
  const inside = new Set<number>();
  let isListed = false;
  let last = -2;
  for (const quotation of quotations(tokens)) {
    const { open, close } = quotation;
    isListed = (isListed && isListMember(tokens, last, open)) || isLabel(tokens, quotation);
    last = close;
    if (isListed) for (let index = open + 1; index < close; index++) inside.add(index);
  }
  return inside.size === 0 ? nowhere : (index) => inside.has(index);
}

function nowhere(): boolean {
  return false;
}

/** *przyciski „Dalej” i „Podpisz”*: one word or mark between two quotations. */
function isListMember(tokens: readonly Token[], close: number, open: number): boolean {
  return open === close + 2 && /^(i|oraz|lub|albo|a|,|\/|>|→|potem)$/.test(tokens[close + 1]?.lower ?? '');
}

function quotations(tokens: readonly Token[]): Quotation[] {
  const found: Quotation[] = [];
  let open = -1;
  tokens.forEach((token, index) => {
    if (token.kind !== 'punctuation') return;
    const either = EITHER.indexOf(token.text) >= 0;
    const opens = OPENING.indexOf(token.text) >= 0 || (either && open < 0 && !closesByPlace(tokens, index));
    if (opens) {
      if (open < 0) open = index;
    } else if (open >= 0 && (either || CLOSING.indexOf(token.text) >= 0)) {
      found.push({ open, close: index });
      open = -1;
    } else if (open < 0 && CLOSING.indexOf(token.text) >= 0 && nextTouches(tokens, index)) {
      open = index;
    }
  });
  if (open >= 0) found.push({ open, close: tokens.length });
  return found;
}

/** A mark that touches the word before it and not the one after it. */
function closesByPlace(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.end === tokens[index]?.start && !nextTouches(tokens, index);
}

function nextTouches(tokens: readonly Token[], index: number): boolean {
  const next = tokens[index + 1];
  return next !== undefined && next.kind !== 'punctuation' && next.start === tokens[index]?.end;
}

function isLabel(tokens: readonly Token[], quotation: Quotation): boolean {
  const { open, close } = quotation;
  const wordsBefore = lastWords(tokens, open);
  const hasFinal = FINAL.indexOf(tokens[close - 1]?.text ?? '') >= 0;
  if (wordsBefore.length === 0) return isLabelAtStart(tokens, close, hasFinal);
  const naming = lastIndex(wordsBefore, NAMED);
  const speaking = lastIndex(wordsBefore, SPEECH);
  const isCalledOut = tokens[open - 1]?.text === ':' && hasFinal;
  if (naming >= 0 && !isCalledOut && naming >= speaking && close - open <= SPEECH_DISTANCE) return true;
  if (speaking >= 0 || tokens[open - 1]?.text === ':' || close === tokens.length) return false;
  if (hasFinal || !isShortTitle(tokens, quotation)) return false;
  return !hasSpeech(tokens, open - SPEECH_DISTANCE, open) && !hasSpeech(tokens, close + 1, close + SPEECH_DISTANCE);
}

/** „Siadaj” – powiedział. „Siadaj!” are speech; „Kręć kilometry” to kampania… is a name. */
function isLabelAtStart(tokens: readonly Token[], close: number, hasFinal: boolean): boolean {
  if (close === tokens.length) return false;
  const after = tokens[close + 1];
  if (after === undefined) return !hasFinal;
  if (isCopula(after)) return namesAfter(tokens, close + 2);
  if (hasFinal || FINAL.indexOf(after.text) >= 0 || SPEECH.test(after.lower)) return false;
  return after.kind !== 'punctuation' || DASHES.indexOf(after.text) < 0;
}

function isCopula({ lower }: Token): boolean {
  return lower === 'to' || lower === 'jest' || lower === 'był' || lower === 'była' || lower === 'było';
}

function namesAfter(tokens: readonly Token[], from: number): boolean {
  return [from, from + 1, from + 2].some((index) => NAMED.test(tokens[index]?.lower ?? ''));
}

/** A few words that begin with a capital letter. */
function isShortTitle(tokens: readonly Token[], { open, close }: Quotation): boolean {
  let count = 0;
  for (let i = open + 1; i < close; i++) if (tokens[i]?.kind === 'word') count++;
  return count <= LONGEST_LABEL && isCapital(tokens[open + 1]?.text.charAt(0) ?? '');
}

/** Up to three words before a token, within the sentence. */
function lastWords(tokens: readonly Token[], index: number): string[] {
  const words: string[] = [];
  for (let i = index - 1; i >= 0 && words.length < WORDS_BEFORE; i--) {
    const token = tokens[i];
    if (token !== undefined && token.kind !== 'punctuation') words.unshift(token.lower);
  }
  return words;
}

function lastIndex(words: readonly string[], pattern: RegExp): number {
  let last = -1;
  words.forEach((word, index) => {
    if (pattern.test(word)) last = index;
  });
  return last;
}

function hasSpeech(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (SPEECH.test(tokens[i]?.lower ?? '')) return true;
  return false;
}
