import { WORD_ENDINGS } from '../data/word-endings';

/**
 * What a word may be, judged by its ending:
 * `object`: accusative but not genitive (*wniosek, dokumenty, wizytę, nowe*);
 * `adjective`: nominative or accusative masculine (*przysięgły, nowy*);
 * `finite`: a finite verb and nothing else (*wnosi, zawarto, złożył*);
 * `other`: anything else, or undecided.
 */
export type WordClass = 'object' | 'adjective' | 'finite' | 'other';

const MAX_ENDING = 6;
const CLASSES: Readonly<Record<string, WordClass>> = { O: 'object', A: 'adjective', F: 'finite', _: 'other' };

/** Frequent words whose ending misleads. */
const OBJECTS = new Set(
  (
    'wniosek dokument dokumenty formularz termin numer plik pliki link adres mail e-mail skan odpis załącznik załączniki ' +
    'druk druki podpis podpisy kontakt telefon dowód paragon przelew akt kod znaczek bilet list czas głos pieniądze ' +
    'pismo konto hasło zdjęcie zdjęcia zgłoszenie oświadczenie ogłoszenie zaświadczenie pełnomocnictwo dane imię stronę ' +
    'oryginał materiał kapitał kanał tytuł artykuł protokół udział rozdział podział oddział dział regał zapał strzał sygnał ' +
    'miejsce prawdę głowę rękę ręce oczy okno drzwi pokój spokój światło ogień wodę chleb ' +
    'stół obiad sos ser ryż makaron cukier miód krzesło ciasto mięso masło mleko piwo wino jajko jajka pomidory ogórki ziemniaki ' +
    'warzywa owoce cebulki sadzonki kwiaty krawat płaszcz rower samochód worek kubek garnek nóż krzesła buty pierogi kluski śmieci dywany drewno pieniądz las ogród'
  ).split(' '),
);
const FINITE = new Set(
  (
    'jest są był była było były będzie będą może mogą musi muszą ma mają można trzeba należy warto powinno powinien ' +
    'powinna powinny powinni wymaga wymagają dotyczy dotyczą służy służą obejmuje obejmują nie wydaje wydano stanowi ' +
    'stanowią zawiera zawierają reguluje regulują zostanie zostaną został została zostało zostały zostaje zostają ' +
    'idzie idą leży leżą stoi stoją dokonuje prowadzi prowadzą otrzymuje otrzyma składa wnosi jedzie da'
  ).split(' '),
);
const OTHERS = new Set(
  'proszę się nie i a w z o na do od po za te to tę ta ten ci co jak już też że albo oraz ani śmiało mało cało całą stale mile pokój tam tu sam powoli rano'.split(
    ' ',
  ),
);

let endings: ReadonlyMap<string, WordClass> | undefined;

function getEndings(): ReadonlyMap<string, WordClass> {
  if (endings !== undefined) return endings;
  const decoded = new Map<string, WordClass>();
  for (const group of WORD_ENDINGS.split(';')) {
    const wordClass = CLASSES[group.charAt(0)] ?? 'other';
    for (const ending of group.slice(2).split(' ')) decoded.set(ending, wordClass);
  }
  endings = decoded;
  return decoded;
}

/** Class of a word in lower case. A guess from its ending: right for about nine forms in ten. */
export function wordClass(word: string): WordClass {
  if (OTHERS.has(word)) return 'other';
  if (FINITE.has(word)) return 'finite';
  if (OBJECTS.has(word)) return 'object';
  const known = getEndings();
  let result: WordClass = 'other';
  let ending = '';
  for (let i = word.length - 1; i >= 0 && ending.length < MAX_ENDING; i--) {
    ending += word.charAt(i);
    result = known.get(ending) ?? result;
  }
  return result;
}
