import { isFirstWord } from './clause-position';
import { isInfinitive } from './lexicon';
import { isCapital } from '../letters';
import type { Sentence, Token } from '../token';
import { wordClass } from './word-class';

/** Verbs of what offices ask for; an infinitive of any other verb at the beginning of a sentence is hardly a command. */
const DEMANDS = new Set(
  (
    'wypełnić uzupełnić podpisać złożyć dołożyć dołączyć załączyć przesłać odesłać wysłać nadesłać dosłać przekazać dostarczyć ' +
    'przynieść zabrać przedłożyć przedstawić okazać zgłosić zapoznać sprawdzić potwierdzić wydrukować drukować zeskanować ' +
    'skserować opłacić wpłacić zapłacić uiścić uregulować zwrócić poprawić skorygować usunąć skontaktować zadzwonić napisać ' +
    'odpisać odpowiedzieć zarejestrować zalogować wpisać podać wskazać wybrać zaznaczyć kliknąć pobrać otworzyć zapisać ' +
    'odebrać przygotować sporządzić opracować wykonać zrealizować wyjaśnić uzasadnić zaktualizować zamówić umówić zamknąć ' +
    'wyłączyć włączyć przestrzegać zachować pamiętać przeczytać zaopiniować zaakceptować zatwierdzić rozliczyć zweryfikować ' +
    'oddać przyjść stawić wprowadzić udostępnić przekierować zwrócić dopisać opisać oznaczyć ocenić'
  ).split(' '),
);

/** The clause has a predicate that governs the infinitive: *Złożyć wniosek można …*, *Wypełnić go to nie wszystko.* */
const GOVERNING = new Set(
  (
    'można należy trzeba wolno warto nie-wolno powinno powinien powinna powinni powinny musi muszą muszę musimy może mogą mogę ' +
    'możemy chce chcę chcą chcemy da udało uda zdoła jest są to było będzie będą wystarczy pozostaje pozostało proszę prosimy ' +
    'zamierza planuje wypada sposób łatwo trudno czas żeby aby by niepodobna potrafi umie mógł mogła miał miała czy jak'
  ).split(' '),
);

const JOINING = new Set(['i', 'oraz', 'a', ',', ';']);

const LONGEST_SENTENCE = 2000;

/** Indices of the infinitives of a sentence such as *Wypełnić i odesłać.*; empty for every other sentence. */
export function infinitiveCommands(sentence: Sentence, previous?: Sentence): number[] {
  const { tokens } = sentence;
  const first = tokens.findIndex((token) => token.kind === 'word' && token.text.length > 1);
  const start = tokens[first];
  if (start === undefined || !isFirstWord(tokens, first) || !isCapital(start.text.charAt(0))) return [];
  const verb = negated(tokens, first) ? first + 1 : first;
  if (!DEMANDS.has(tokens[verb]?.lower ?? '')) return [];
  if (endsWith(previous, ':') || !(endsWith(sentence, '.') || endsWith(sentence, '!'))) return [];
  if (tokens.length > LONGEST_SENTENCE || tokens.some((token, index) => index !== verb && governs(token))) return [];
  return [verb, ...coordinated(tokens, verb)];
}

function negated(tokens: readonly Token[], first: number): boolean {
  return tokens[first]?.lower === 'nie';
}

function governs(token: Token): boolean {
  return token.kind === 'word' && (GOVERNING.has(token.lower) || wordClass(token.lower) === 'finite');
}

function endsWith(sentence: Sentence | undefined, mark: string): boolean {
  return sentence?.tokens[sentence.tokens.length - 1]?.text === mark;
}

/** Further infinitives of the sentence, unless they state a purpose or depend on a preposition (*aby wysłać*). */
function coordinated(tokens: readonly Token[], verb: number): number[] {
  const found: number[] = [];
  let joined = false;
  for (let i = verb + 1; i < tokens.length; i++) {
    const word = tokens[i]?.lower ?? '';
    if (JOINING.has(word)) joined = true;
    else if (joined && isInfinitive(word)) {
      found.push(i);
      joined = false;
    }
  }
  return found;
}
