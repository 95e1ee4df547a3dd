import type { Letter } from '../mail/letter';
import type { RuleFinding } from './finding';
import type { Rule, Speller } from './rule';
import { isBlank } from './subject/own-words';
import { suggestSubject } from './subject/suggest';

/** Clause `email-subject`: every message has a title. */
export const subjectMissing: Rule = {
  meta: {
    id: 'subject-missing',
    scope: 'letter',
    findings: { 'subject-missing': 'block' },
    clauses: ['email-subject'],
    title: { pl: 'Brak tematu', en: 'No subject' },
    explanation: {
      pl: 'Temat mówi adresatowi, czego dotyczy wiadomość, i pozwala ją później odnaleźć. Najlepiej podać w kilku słowach sprawę, na przykład „Remont chodnika przy ulicy Polnej – termin”.',
      en: 'The subject tells the reader what the message is about and helps to find it later. A few words that name the matter are best.',
    },
    options: {},
    defaults: {},
    messages: {
      missing: { pl: 'Wiadomość nie ma tematu.', en: 'The message has no subject.' },
      suggest: { pl: 'Wstaw temat „{subject}”', en: 'Set the subject “{subject}”' },
    },
    examples: [
      { draft: { subject: 'Wycinka drzew przy szkole w Dobrej' }, findings: [] },
      { draft: { subject: 'Nabór do żłobka' }, findings: [] },
      { draft: { subject: '2025' }, findings: [] },
      { draft: { kind: 'reply', subject: 'Re:' }, findings: [] },
      { draft: { subject: 'Re: Godziny otwarcia kasy' }, findings: [] },
      { draft: { subject: undefined }, findings: [{ id: 'subject-missing', text: null }] },
      { draft: { subject: '' }, findings: [{ id: 'subject-missing', text: null }] },
      { draft: { subject: '   ' }, findings: [{ id: 'subject-missing', text: null }] },
      { draft: { subject: '\u00a0\u200b' }, findings: [{ id: 'subject-missing', text: null }] },
      { draft: { kind: 'reply', subject: '' }, findings: [{ id: 'subject-missing', text: null }] },
    ],
  },
  check({ letter, speller }) {
    return isBlank(letter.draft.subject ?? '') ? [findingOf(letter, speller)] : [];
  },
};

function findingOf(letter: Letter, speller: Speller | undefined): RuleFinding {
  const subject = suggestSubject(letter, speller);
  return {
    id: 'subject-missing',
    part: 'subject',
    text: null,
    messageId: 'missing',
    fixes:
      subject === undefined
        ? []
        : [{ messageId: 'suggest', data: { subject }, safe: false, edits: [{ type: 'set-subject', text: subject }] }],
  };
}
