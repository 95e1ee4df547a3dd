import { imperativeForm, type ImperativeForm } from './forms';
import { otherReading } from './homographs';
import type { Token } from '../token';
import { wordClass } from './word-class';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Pronouns that complete a verb and never a noun before them. */
export const PRONOUNS = words(
  'się sobie siebie mi mu mię go ją je nam wam mnie cię ci im jej tę ten te coś kogoś komuś nic wszystko swój swoją swoje swą mój moją moje',
);

/** Genitive plural and possessive adjectives: what follows a noun in the genitive plural. */
export const GENITIVE_ENDING = /(ych|ich|ów|iej|ego)$/;

const ADVERBS_OF_MANNER = /[bcdfghjklłmnprstwz](iej|o|nie|ze|le)$/;

/** What offices ask for, in the accusative that looks like the nominative. */
const PAPERS = words(
  'wniosek wnioski dokument dokumenty oświadczenie oświadczenia pismo pisma podanie formularz odwołanie zażalenie zgłoszenie ' +
    'podpis druk druki bilet bilety pytania uwagi sprawozdanie zaświadczenie plik pliki hasło konto dane',
);

const DISHES = words('całość farsz sos ciasto mięso zupę masę warzywa ziemniaki kurczaka rybę krem');
/** Homographs that recipes use. */
export const COOKING = words('dopraw przypraw zapraw odstaw wstaw zalej poduś');

/** *Wniosek złóż osobiście*, *Cebulę pokrój w kostkę*: the object stands first in the clause, the verb right behind it. */
export function isObjectBefore(tokens: readonly Token[], index: number): boolean {
  const object = tokens[index - 1];
  const before = tokens[index - 2];
  if (object?.kind !== 'word' || !(before === undefined || before.kind === 'punctuation')) return false;
  if (DISHES.has(object.lower) && COOKING.has(tokens[index]?.lower ?? '')) return true;
  if (!PAPERS.has(object.lower) && !(object.lower.endsWith('ę') && wordClass(object.lower) !== 'finite')) return false;
  const next = tokens[index + 1];
  return next === undefined || next.kind === 'punctuation' || !GENITIVE_ENDING.test(next.lower);
}

const CLOSED_OBJECTS = words('to ich nas');

/** *Odpraw ich, Pieprz to i jedź*: a pronoun that ends the clause. */
function isLastObject(tokens: readonly Token[], index: number): boolean {
  if (!CLOSED_OBJECTS.has(tokens[index]?.lower ?? '')) return false;
  const next = tokens[index + 1];
  if (next === undefined || next.kind === 'punctuation') return true;
  return next.lower === 'i' && imperativeForm(tokens[index + 2]?.lower ?? '')?.trust === 'certain';
}

/** Whether an object in the accusative follows, which a noun would not have. */
export function hasObject(form: ImperativeForm, tokens: readonly Token[], index: number): boolean {
  let at = index + 1;
  const first = tokens[at];
  if (first?.kind !== 'word') return false;
  if (PRONOUNS.has(first.lower) || isLastObject(tokens, at)) return true;
  if (ADVERBS_OF_MANNER.test(first.lower) && wordClass(first.lower) === 'other') at++;
  const next = tokens[at];
  if (next?.kind !== 'word' || next.lower === 'proszę') return false;
  const reading = otherReading(tokens[index]?.lower ?? '');
  const isFeminineAdjective = next.lower.endsWith('ą');
  if (next.lower.length > 3 && (next.lower.endsWith('ę') || (isFeminineAdjective && reading !== 'n'))) return true;
  const cls = wordClass(next.lower);
  if (cls === 'object' && !(isFeminineAdjective && reading === 'n')) return true;
  return cls === 'adjective' && (form.restored || reading === 'g');
}
