import type { Token } from '../token';

const OPENING = '„«‚';
const CLOSING = '”’';
const EITHER = '"“»';
const FINAL = ['.', '!', '?', '…', '...'];
const DASHES = '–—-,';

/** Words announcing a name or a button rather than speech. Beginnings: they inflect. */
const LABEL =
  /^(przycisk|opcj|zakład|link|odnośnik|pol[eau]$|ikon|komend|poleceni|menu|formularz|moduł|usług|kampani|akcj|program|projekt|konkurs|hasł|haseł|tytuł|zatytułowan|cykl|plakat|ulot|warsztat|szkoleni|inicjatyw|wydarzeni|aplikacj|guzik|klawisz|kliknięci|kliknąć|wybrać|zaznaczyć|nacisnąć|film|spot|książ|piosenk|utwor|utwór|rubryk|nazw|stron|portal|zakładce|festiwal|grup)/;

const SPEECH =
  /^(powiedzia|powie|mówi|rzek|krzy[kc]|zawoła|woła|szep|odpar|doda|zapyta|odpowiedzi|warkn|mrukn|popro|rozkaz|zarządz|usłysz|powtarza|pomyśla|myśla|wykrzyk|wrzas|wrzesz|jękn|nakaz|zażąda|apelu|apelowa|radzi|poradzi|przypomina|upomn|ponagl|nawoływa|wezwa|wzywa)/;

/** The author quotes a letter: the command is not the author's. */
const WRITTEN = /^(napisa|pisz[eąa]|pisał|cytu|cytat|wskaza|stwierdz)/;

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
  const labels = quotations(tokens).filter((quotation) => isLabel(tokens, quotation));
  if (labels.length === 0) return nowhere;
  const inside = new Set<number>();
  for (const { open, close } of labels) for (let index = open + 1; index < close; index++) inside.add(index);
  return (index) => inside.has(index);
}

function nowhere(): boolean {
  return false;
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

function isLabel(tokens: readonly Token[], { open, close }: Quotation): boolean {
  const wordsBefore = lastWords(tokens, open);
  const hasFinal = FINAL.indexOf(tokens[close - 1]?.text ?? '') >= 0;
  if (wordsBefore.length === 0) return isLabelAtStart(tokens, close, hasFinal);
  if (wordsBefore.some((word) => LABEL.test(word) || WRITTEN.test(word))) return true;
  const speech =
    hasSpeech(tokens, open - SPEECH_DISTANCE, open) || hasSpeech(tokens, close + 1, close + SPEECH_DISTANCE);
  if (tokens[open - 1]?.text === ':') return !speech && !(hasFinal && close < tokens.length);
  if (hasFinal && close < tokens.length) return false;
  const words = countWords(tokens, open, close);
  if (words > LONGEST_LABEL || close === tokens.length) return !speech;
  return !SPEECH.test(wordsBefore[wordsBefore.length - 1] ?? '');
}

/** „Siadaj” – powiedział. „Siadaj!” are speech; „Kręć kilometry” to kampania… is a name. */
function isLabelAtStart(tokens: readonly Token[], close: number, hasFinal: boolean): boolean {
  if (close === tokens.length || hasFinal) return false;
  const after = tokens[close + 1];
  if (after === undefined) return true;
  if (FINAL.indexOf(after.text) >= 0) return false;
  return after.kind !== 'punctuation' || DASHES.indexOf(after.text) < 0;
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

function hasSpeech(tokens: readonly Token[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (SPEECH.test(tokens[i]?.lower ?? '')) return true;
  return false;
}

function countWords(tokens: readonly Token[], open: number, close: number): number {
  let count = 0;
  for (let i = open + 1; i < close; i++) if (tokens[i]?.kind === 'word') count++;
  return count;
}
