import { renderMessage } from './message';
import type { FindingId } from '../office/finding-id';
import type { Language, Localized } from '../office/office';
import { rules } from '../rules';

/** What reads better than the title of the rule with a number: for kinds that often come in numbers. */
const COUNTS: Readonly<Partial<Record<FindingId, Localized>>> = {
  'footer-incomplete': { pl: '{n} {n|brak|braki|braków} w stopce', en: '{n} {n|gap|gaps} in the signature' },
  'exposed-addresses': {
    pl: '{n} {n|widoczny cudzy adres|widoczne cudze adresy|widocznych cudzych adresów}',
    en: '{n} visible {n|address|addresses} of others',
  },
  imperative: {
    pl: '{n} {n|zwrot w trybie rozkazującym|zwroty w trybie rozkazującym|zwrotów w trybie rozkazującym}',
    en: '{n} {n|phrase|phrases} in the imperative',
  },
  'abbreviation-unexplained': { pl: '{n} {n|skrót|skróty|skrótów}', en: '{n} {n|abbreviation|abbreviations}' },
  'acronym-unexplained': {
    pl: '{n} {n|nieobjaśniony skrótowiec|nieobjaśnione skrótowce|nieobjaśnionych skrótowców}',
    en: '{n} unexplained {n|acronym|acronyms}',
  },
  'word-too-long': { pl: '{n} {n|długie słowo|długie słowa|długich słów}', en: '{n} long {n|word|words}' },
  'difficult-term': {
    pl: '{n} {n|trudne określenie|trudne określenia|trudnych określeń}',
    en: '{n} difficult {n|term|terms}',
  },
  'rhetorical-question': {
    pl: '{n} {n|pytanie retoryczne|pytania retoryczne|pytań retorycznych}',
    en: '{n} rhetorical {n|question|questions}',
  },
  'personal-data-exposed': {
    pl: '{n} {n|miejsce|miejsca|miejsc} z danymi osobowymi',
    en: '{n} {n|place|places} with personal data',
  },
  'outdated-data': {
    pl: '{n} {n|nieaktualna informacja|nieaktualne informacje|nieaktualnych informacji}',
    en: '{n} outdated {n|detail|details}',
  },
  spelling: { pl: '{n} {n|nieznane słowo|nieznane słowa|nieznanych słów}', en: '{n} unknown {n|word|words}' },
};

/** Says several findings of one kind in a few words: "5 skrótów", else with the rule's title: "Nieodpowiednie powitanie (2)". */
export function kindCount(id: FindingId, n: number, language: Language): string {
  const count = COUNTS[id];
  if (count) return renderMessage(count, { n }, language);
  const title = rules.find(({ meta }) => id in meta.findings)?.meta.title[language] ?? id;
  return `${title} (${n})`;
}
