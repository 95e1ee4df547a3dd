import { isFirstWord, isSentenceStart } from './clause-position';
import type { Token } from '../token';

/** *Bądź* is mostly the conjunction *or*; after a comma or *i* it is a verb only before words like these. */
const BE_COMPLEMENTS =
  /^(tak|łaskaw|zdrów|zdrowa|cicho|spokojn|grzeczn|dobr|mił|pewn[ya]$|pewien|gotow|gotów|mężczyzną|człowiekiem|sobą|cierpliw|ostrożn|uważn|szczęśliw|dzieln|pozdrowion|przeklęt|miłościw|szczer|rozsądn|poważn|tam|tu$|tutaj|jutro|punktualn|błogosławion|wol[an]|moj|wyrozumiał|odważn|siln|mądr|czujn|kreatywn|świadom|aktywn|eko$|gościem|częścią|ze$|przy$)/;

/** *Cicho bądź!* */
const PREDICATES =
  /^(cicho|cichutko|zdrów|zdrowa|zdrowaś|spokojn[ya]|dobr[ya]|grzeczn[ya]|pozdrowion[ya]|błogosławion[ya])$/;

/** Whether *bądź* is the verb. `afterImperative`: an earlier word of the sentence is an imperative. */
export function isBeCommand(tokens: readonly Token[], index: number, afterImperative: boolean): boolean {
  const next = tokens[index + 1];
  const previous = tokens[index - 1]?.lower ?? '';
  if (next === undefined || next.lower === 'co' || next.lower === 'też') return false;
  if (previous === 'nie') return true;
  if (previous === 'zdrowaś' || previous === 'pozdrowiona') return true;
  // A line or an answer that consists of the surname.
  if (next.text === '.' && !PREDICATES.test(previous)) return false;
  for (let i = index + 1; i < tokens.length; i++) if (tokens[i]?.lower === 'bądź') return false;
  if (isFirstWord(tokens, index) || (isSentenceStart(tokens, index) && tokens[index]?.text === 'Bądź')) return true;
  if (afterImperative && (previous === 'i' || previous === 'a')) return true;
  if (next.kind === 'punctuation') return isFirstWord(tokens, index - 1) && PREDICATES.test(previous);
  const joined = ['i', 'a', 'ale', 'więc', 'no', 'ty', 'proszę', ',', 'zawsze', '–', '—', '„'].indexOf(previous) >= 0;
  return joined && BE_COMPLEMENTS.test(next.lower);
}
