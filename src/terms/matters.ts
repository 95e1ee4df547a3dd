import type { Localized } from '../office/office';
import type { MatterId } from '../office/matter-id';
import type { TermLength } from '../office/term-length';

/** A kind of matter somebody writes to the office about, and how soon it must be settled. */
export interface Matter {
  readonly id: string;
  readonly title: Localized;
  readonly term: TermLength;
  /** Provision and act the term stands in. */
  readonly source: Localized;
  /** What to mind besides the term. */
  readonly note?: Localized;
  /** Phrases (src/polish/phrases.ts) that suggest this kind. */
  readonly words: readonly string[];
}

const CODE = {
  pl: 'ustawa z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego',
  en: 'Code of Administrative Procedure (act of 14 June 1960)',
};

function code(provision: string): Localized {
  return { pl: `${provision}, ${CODE.pl}`, en: `${provision}, ${CODE.en}` };
}

/** Since 5 October 2021 an application sent to the office's e-mail address starts no proceedings. */
const NOT_BY_EMAIL: Localized = {
  pl: 'Podanie wysłane na adres e-mail urzędu pozostawia się bez rozpoznania, chyba że inne przepisy stanowią inaczej (art. 63 § 1 k.p.a.). Warto wskazać adres do doręczeń elektronicznych.',
  en: 'An application sent to the office’s e-mail address is left without consideration, unless other provisions say otherwise (art. 63 § 1 of the Code). Point out the address for electronic delivery.',
};

/**
 * Kinds of matter in the order they are offered. Where several are suggested by the words of a message, the one that stands
 * first wins: petition before complaint, complaint before a matter settled at once.
 */
export const MATTERS: readonly (Matter & { readonly id: MatterId })[] = [
  {
    id: 'public-information',
    title: { pl: 'Dostęp do informacji publicznej', en: 'Access to public information' },
    term: { count: 14, unit: 'days' },
    source: {
      pl: 'art. 13 ust. 1, ustawa z dnia 6 września 2001 r. o dostępie do informacji publicznej',
      en: 'art. 13(1), act of 6 September 2001 on access to public information',
    },
    note: {
      pl: 'Jeżeli termin jest za krótki: przed jego upływem powiadomienie o powodach i nowym terminie, nie dłuższym niż dwa miesiące od dnia złożenia wniosku (art. 13 ust. 2).',
      en: 'When the term is too short: before it ends a notice with the reasons and a new term, at most two months from the day of the request (art. 13(2)).',
    },
    words: [
      'informacji|informację|informacja|informacje|informacjach publicznej|publiczną|publiczna|publiczne|publicznych',
      'ustawy|ustawa|ustawie|ustawą o dostępie do informacji',
      'udip|udostępnienie|udostępnienia informacji',
    ],
  },
  {
    id: 'petition',
    title: { pl: 'Petycja', en: 'Petition' },
    term: { count: 3, unit: 'months' },
    source: {
      pl: 'art. 10 ust. 1, ustawa z dnia 11 lipca 2014 r. o petycjach',
      en: 'art. 10(1), act of 11 July 2014 on petitions',
    },
    words: ['petycja|petycję|petycji|petycją|petycje'],
  },
  {
    id: 'complaint-forwarded',
    title: {
      pl: 'Skarga lub wniosek od posła, senatora albo radnego',
      en: 'Complaint or proposal from a member of parliament or councillor',
    },
    term: { count: 14, unit: 'days' },
    source: code('art. 237 § 2'),
    note: {
      pl: 'W tym terminie zawiadamia się o stanie rozpatrzenia, gdy sprawa nie jest jeszcze załatwiona.',
      en: 'Within this term the author is told how the matter stands when it is not settled yet.',
    },
    words: [
      'przekazuję|przekazujemy ~2 skargę|skargi|wniosek',
      'biuro|biura poselskie|poselskiego|senatorskie|senatorskiego',
    ],
  },
  {
    id: 'complaint',
    title: { pl: 'Skarga', en: 'Complaint' },
    term: { count: 1, unit: 'months' },
    source: code('art. 237 § 1'),
    words: ['skarga|skargę|skargi|skargą', 'skarżę|skarżymy', 'zażalenie na ~3 pracownika|urzędnika|obsługę'],
  },
  {
    id: 'proposal',
    title: { pl: 'Wniosek w rozumieniu działu VIII k.p.a.', en: 'Proposal (part VIII of the Code)' },
    term: { count: 1, unit: 'months' },
    source: code('art. 244 § 1 w związku z art. 237 § 1'),
    words: [
      'wniosek|wnioskuję|wnioskujemy o usprawnienie|ulepszenie|poprawę|zapobieganie|wzmocnienie',
      'proponuję|proponujemy usprawnienie|ulepszenie|poprawę',
    ],
  },
  {
    id: 'certificate',
    title: { pl: 'Zaświadczenie', en: 'Certificate' },
    term: { count: 7, unit: 'days' },
    source: code('art. 217 § 3'),
    note: NOT_BY_EMAIL,
    words: ['zaświadczenie|zaświadczenia|zaświadczeń|zaswiadczenie|zaswiadczenia'],
  },
  {
    id: 'appeal',
    title: { pl: 'Odwołanie (postępowanie odwoławcze)', en: 'Appeal' },
    term: { count: 1, unit: 'months' },
    source: code('art. 35 § 3'),
    note: NOT_BY_EMAIL,
    words: ['odwołanie|odwołania|odwołuję|odwołujemy ~2 od decyzji|postanowienia', 'odwołuję|odwołujemy się od'],
  },
  {
    id: 'complicated-case',
    title: { pl: 'Sprawa szczególnie skomplikowana', en: 'Particularly complicated case' },
    term: { count: 2, unit: 'months' },
    source: code('art. 35 § 3'),
    note: NOT_BY_EMAIL,
    // Whether a case is so complicated shows only when it is examined.
    words: [],
  },
  {
    id: 'case',
    title: {
      pl: 'Sprawa wymagająca postępowania wyjaśniającego',
      en: 'Case that needs an inquiry',
    },
    term: { count: 1, unit: 'months' },
    source: code('art. 35 § 3'),
    note: NOT_BY_EMAIL,
    words: [
      'wydanie|wydania decyzji|pozwolenia|zezwolenia|koncesji|licencji|postanowienia',
      'wszczęcie|wszczęcia postępowania',
      'wniosek|wniosku|podanie o wydanie|przyznanie|wpis|rejestrację|zmianę|zgodę|pozwolenie|zezwolenie',
    ],
  },
  {
    id: 'at-once',
    title: { pl: 'Pytanie lub sprawa do załatwienia od ręki', en: 'Question, or a matter that can be settled at once' },
    term: 'at-once',
    source: code('art. 35 § 1–2'),
    words: [],
  },
];
