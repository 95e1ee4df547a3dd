import type { Gender, Salutation } from '../letter';

/** Words that greet, folded (see `fold`). */
export interface Greeting {
  readonly phrase: readonly string[];
  readonly register: Salutation['register'];
}

const FORMAL = [
  'szanowny', 'szanowna', 'szanowni', 'szanowne', 'wielce szanowny', 'wielce szanowna', 'wielce szanowni', 'bardzo szanowny',
  'bardzo szanowna', 'bardzo szanowni', 'wielmozny', 'wielmozna', 'wielmozni', 'czcigodny', 'czcigodna', 'czcigodni', 'dostojny',
  'dostojna', 'dostojni', 'wielebny', 'wielebna', 'przewielebny', 'przewielebna', 'ekscelencjo', 'jego ekscelencjo', 'wasza ekscelencjo', 'magnificencjo',
  'wasza magnificencjo', 'eminencjo', 'wysoki sadzie', 'wysoka rado', 'wysoka izbo', 'dear', 'to whom it may concern',
  'sehr geehrte', 'sehr geehrter', 'sehr geehrtes',
]; // prettier-ignore

const NEUTRAL = [
  'dzien dobry', 'dzien dobry raz jeszcze', 'dzien dobry ponownie', 'raz jeszcze dzien dobry', 'ponownie dzien dobry',
  'serdecznie dzien dobry', 'dobry dzien', 'dobry wieczor', 'drogi', 'droga', 'drodzy', 'drogie', 'prosze panstwa', 'szczesc boze', 'pochwalony', 'niech bedzie pochwalony', 'niech bedzie pochwalony jezus chrystus',
  'good morning', 'good afternoon', 'good evening', 'good day', 'greetings', 'guten tag', 'guten morgen',
]; // prettier-ignore

const INFORMAL = [
  'witam', 'witam serdecznie', 'witam bardzo serdecznie', 'witam goraco', 'witam cieplo', 'witam ponownie', 'witam raz jeszcze',
  'witam cie', 'witam was', 'witam wszystkich', 'witam uprzejmie', 'witamy', 'witamy serdecznie', 'witamy ponownie',
  'serdecznie witam', 'serdecznie witamy', 'ponownie witam', 'raz jeszcze witam', 'witaj', 'witajcie', 'witaj serdecznie',
  'hej', 'hejka', 'hejo', 'hejho', 'heja', 'hejze', 'hey', 'hi', 'hello', 'halo', 'hallo', 'hola', 'ciao', 'czesc', 'czesc i czolem',
  'siema', 'siemka', 'siemanko', 'siemano', 'siemasz', 'elo', 'elko', 'yo', 'jol', 'joł', 'strzalka', 'serwus', 'czolem', 'salve',
  'ahoj', 'dobry', 'dobrego dnia', 'milego dnia', 'kochani', 'kochana', 'kochany', 'kochane', 'moi drodzy', 'moja droga',
  'moj drogi', 'moi kochani', 'moi mili', 'mili', 'uszanowanie', 'dzionek', 'dziendoberek', 'dzien doberek', 'dziendobry',
  'uszanowanko', 'servus', 'hellol', 'helloł', 'salut', 'no czesc', 'no hej', 'witka', 'witki', 'czolko', 'hejah', 'halko', 'hejeczka', 'czesio', 'dobryczek',
]; // prettier-ignore

/** Greetings by their first word, longest first. */
export const GREETINGS: ReadonlyMap<string, readonly Greeting[]> = index();

/** Honorifics in the forms they take in a greeting, folded. */
export const HONORIFICS: ReadonlyMap<string, Gender | 'plural'> = new Map<string, Gender | 'plural'>([
  ['pani', 'feminine'],
  ['pania', 'feminine'],
  ['madam', 'feminine'],
  ['mrs', 'feminine'],
  ['ms', 'feminine'],
  ['frau', 'feminine'],
  ['panie', 'masculine'],
  ['pan', 'masculine'],
  ['panu', 'masculine'],
  ['pana', 'masculine'],
  ['sir', 'masculine'],
  ['mr', 'masculine'],
  ['herr', 'masculine'],
  ['panstwo', 'plural'],
  ['panstwa', 'plural'],
  ['panstwu', 'plural'],
  ['panowie', 'plural'],
  ['paniom', 'plural'],
  ['panom', 'plural'],
  ['sirs', 'plural'],
]);

/** Words of a form of address that are written small, folded. */
export const SMALL_ADDRESSEES: ReadonlySet<string> = new Set([
  'i', 'oraz', 'wszystkim', 'wszystkich', 'wszyscy', 'wam', 'was', 'ci', 'cie', 'moi', 'mili', 'all', 'everyone', 'everybody', 'team',
  'or', 'and', 'damen', 'herren', 'und', 'kolezanki', 'koledzy', 'kolezanko', 'kolego', 'drodzy', 'drogi', 'droga', 'szanowni',
  'szanowny', 'szanowna', 'szanowne', 'dr', 'prof', 'inz', 'mgr', 'hab', 'mec', 'red', 'dyrektorze', 'kierowniku', 'naczelniku',
  'prezesie', 'profesorze', 'mecenasie', 'doktorze', 'burmistrzu', 'starosto', 'wojcie', 'radco', 'inspektorze', 'soltysie',
  'dyrektor', 'kierownik', 'naczelnik', 'prezes', 'mecenas', 'doktor', 'profesor', 'ekipo', 'zespole', 'mieszkancy', 'radni',
]); // prettier-ignore

function index(): Map<string, Greeting[]> {
  const map = new Map<string, Greeting[]>();
  const add = (phrases: readonly string[], register: Salutation['register']): void => {
    for (const text of phrases) {
      const phrase = text.split(' ');
      const first = phrase[0] ?? '';
      const known = map.get(first);
      if (known === undefined) {
        map.set(first, [{ phrase, register }]);
      } else {
        known.push({ phrase, register });
      }
    }
  };
  add(FORMAL, 'formal');
  add(NEUTRAL, 'neutral');
  add(INFORMAL, 'informal');
  map.forEach((greetings) => greetings.sort((a, b) => b.phrase.length - a.phrase.length));
  return map;
}
