/*
 * Mistakes that give another word, which only its neighbour betrays: the wrong word in brackets with the one before or after
 * it, then the right word. Own collection.
 */
export const REAL_WORD_MISSPELLINGS: readonly string[] = [
  'o [odpowiedz] odpowiedź',
  'na [odpowiedz] odpowiedź',
  'za [odpowiedz] odpowiedź',
  'państwa [odpowiedz] odpowiedź',
  'pani [odpowiedz] odpowiedź',
  'pana [odpowiedz] odpowiedź',
  'tę [odpowiedz] odpowiedź',
  'moja [odpowiedz] odpowiedź',
  'nasza [odpowiedz] odpowiedź',
  'nie [morze] może',
  '[morze] być może',
  'pan [morze] może',
  'pani [morze] może',
  'państwo [maja] mają',
  'którzy [maja] mają',
  'które [maja] mają',
  'nie [maja] mają',
  '[miedzy] innymi między',
  '[sad] rejonowy sąd',
  '[sad] okręgowy sąd',
  '[sadu] rejonowego sądu',
  '[sadu] okręgowego sądu',
  'do [sadu] rejonowego sądu',
  'góry [dziękuje] dziękuję',
];

/** First person written without its last stroke at the beginning of a sentence: the third person would need a subject. */
export const FIRST_PERSON_OPENERS: ReadonlyMap<string, string> = new Map([['dziękuje', 'dziękuję']]);

/** The same at the beginning of a letter, where nobody has been spoken of yet. */
export const FIRST_PERSON_LETTER_OPENERS: ReadonlyMap<string, string> = new Map(
  (
    'informuje:informuję przekazuje:przekazuję potrzebuje:potrzebuję oczekuje:oczekuję proponuje:proponuję kieruje:kieruję wnioskuje:wnioskuję ' +
    'gratuluje:gratuluję żałuje:żałuję planuje:planuję odpisuje:odpisuję chce:chcę obiecuje:obiecuję kontaktuje:kontaktuję'
  )
    .split(' ')
    .map((pair): [string, string] => [pair.slice(0, pair.indexOf(':')), pair.slice(pair.indexOf(':') + 1)]),
);
