import type { Letter } from '../mail/letter';
import type { Office, Person } from '../office/office';
import { readSentences } from '../polish/sentences';
import type { RuleFinding } from './finding';
import { wrongOfficeNames } from './current-data/office-name';
import { authorOf } from './signature/official-signature';
import { contradictingNumbers } from './current-data/own-data';
import {
  DIRECTORY_FIELDS,
  otherSignature,
  outdatedSignature,
  type DirectoryChoice,
} from './current-data/signature-data';
import { findExpiredAbsence, findPastDates } from './current-data/past-dates';
import type { Rule } from './rule';

function pastDates(letter: Letter): RuleFinding[] {
  const { draft, text, passages } = letter;
  const found: RuleFinding[] = [];
  const report = (part: 'subject' | 'body', source: string, start: number, end: number): void => {
    const words = source.slice(start, end);
    found.push({
      id: 'outdated-data',
      part,
      range: { start, end },
      text: words,
      messageId: 'past-date',
      data: { words },
      field: 'date',
    });
  };
  if (draft.subject !== undefined && draft.kind === 'new') {
    for (const { start, end } of findPastDates(readSentences(draft.subject), draft.date)) {
      report('subject', draft.subject, start, end);
    }
  }
  for (const { part, sentences } of passages) {
    if (part !== 'body') continue;
    const find = draft.kind === 'absence' ? findExpiredAbsence : findPastDates;
    for (const { start, end } of find(sentences, draft.date)) report('body', text, start, end);
  }
  return found;
}

function contradictions(letter: Letter, office: Office, author: Person | undefined): RuleFinding[] {
  const numbers = contradictingNumbers(letter, office, author).map(
    ({ number: { start, end }, footer }): RuleFinding => ({
      id: 'outdated-data',
      part: 'body',
      range: { start, end },
      text: letter.text.slice(start, end),
      messageId: 'other-phone',
      data: { footer },
      field: 'phone',
      fixes: [
        {
          messageId: 'replace',
          data: { words: footer },
          safe: false,
          edits: [{ type: 'replace', in: 'body', start, end, text: footer }],
        },
      ],
    }),
  );
  const names = wrongOfficeNames(letter, office).map(({ start, end, wrong, right }): RuleFinding => ({
    id: 'outdated-data',
    part: 'body',
    range: { start, end },
    text: letter.text.slice(start, end),
    messageId: 'other-office',
    data: { name: office.name },
    field: 'office',
    fixes: [
      {
        messageId: 'replace',
        data: { words: right },
        safe: false,
        edits: [{ type: 'replace', in: 'body', start: wrong.start, end: wrong.end, text: right }],
      },
    ],
  }));
  return [...numbers, ...names];
}

/** Data that are no longer true: dates already past, a number or name that contradicts the footer or the directory. */
export const outdatedData: Rule<DirectoryChoice> = {
  meta: {
    id: 'outdated-data',
    scope: 'letter',
    findings: { 'outdated-data': 'warn' },
    clauses: ['email-current-data', 'letter-reread'],
    title: { pl: 'Nieaktualne dane', en: 'Outdated data' },
    explanation: {
      pl: 'Dane w wiadomości powinny być aktualne: zapowiadany termin nie może być już miniony, a telefon, stanowisko i nazwa urzędu powinny zgadzać się ze stopką i z wykazem pracowników.',
      en: 'The data of a message should be current: a time limit still to come cannot be past already, and phone, position and the office’s name should agree with the footer and the directory.',
    },
    options: {
      directory: {
        description: 'Fields of the signature to compare with the directory of employees.',
        type: 'array',
        items: { enum: [...DIRECTORY_FIELDS] },
      },
    },
    defaults: { directory: DIRECTORY_FIELDS },
    messages: {
      'past-date': {
        pl: 'Data „{words}” już minęła, a zdanie mówi o czymś, co ma dopiero nastąpić.',
        en: '“{words}” is past already, but the sentence speaks of something still to come.',
      },
      'other-phone': {
        pl: 'W stopce jest inny numer telefonu: {footer}.',
        en: 'The footer has another phone number: {footer}.',
      },
      'other-office': {
        pl: 'Nazwa urzędu jest inna niż w stopce: {name}.',
        en: 'The office’s name differs from the official one: {name}.',
      },
      directory: {
        pl: 'W wykazie pracowników jest: {words}.',
        en: 'The directory of employees has: {words}.',
      },
      'other-author': {
        pl: 'W stopce jest inna osoba niż nadawca: {words}.',
        en: 'The footer names somebody other than the sender, {words}.',
      },
      'own-signature': { pl: 'Wstaw stopkę: {words}', en: 'Insert the footer of {words}' },
      replace: { pl: 'Zmień na „{words}”', en: 'Change to “{words}”' },
    },
    examples: [
      {
        draft: {
          body: { format: 'plain', content: 'Dzień dobry,\n\nzgłoszenia przyjmujemy do 9 maja 2025 r. w pokoju 12.\n' },
        },
        findings: [{ id: 'outdated-data', text: '9 maja 2025 r.', field: 'date' }],
      },
      {
        draft: {
          body: { format: 'plain', content: 'Dzień dobry,\n\nwarsztaty odbędą się 10.05.2025 r. w świetlicy.\n' },
        },
        findings: [{ id: 'outdated-data', text: '10.05.2025 r.', field: 'date' }],
      },
      {
        draft: { body: { format: 'plain', content: 'Dzień dobry,\n\nzgłoszenia przyjmujemy do 30 maja 2025 r.\n' } },
        findings: [],
      },
      {
        draft: {
          body: {
            format: 'plain',
            content:
              'Dzień dobry,\n\nwarsztaty odbyły się 9 maja 2025 r., a proszę też o uwagi do pisma z 3 marca 2025 r.\n',
          },
        },
        findings: [],
      },
      {
        draft: {
          body: {
            format: 'plain',
            content:
              'Dzień dobry,\n\nproszę dzwonić do mnie pod numer 77 555 02 41.\n\nZ poważaniem\nAnna Lis\ninspektor\nReferat Ochrony Środowiska\nUrząd Gminy w Przykładowie\nul. Lipowa 4, 48-999 Przykładowo\ntel. 77 555 02 14\n',
          },
        },
        findings: [{ id: 'outdated-data', text: '77 555 02 41', field: 'phone' }],
      },
      {
        draft: {
          body: {
            format: 'plain',
            content:
              'Dzień dobry,\n\nw tej sprawie proszę dzwonić do pana Marka Wrony, 77 555 02 10.\n\nZ poważaniem\nAnna Lis\ninspektor\nReferat Ochrony Środowiska\nUrząd Gminy w Przykładowie\nul. Lipowa 4, 48-999 Przykładowo\ntel. 77 555 02 14\n',
          },
        },
        findings: [],
      },
      {
        draft: {
          body: {
            format: 'plain',
            content: 'Dzień dobry,\n\nUrząd Gminy w Przykładowe wyda zaświadczenie, a Urząd Gminy w Nowej Wsi plan.\n',
          },
        },
        findings: [{ id: 'outdated-data', text: 'Urząd Gminy w Przykładowe', field: 'office' }],
      },
      {
        draft: {
          body: {
            format: 'plain',
            content:
              'Dzień dobry,\n\nmapy są gotowe.\n\nZ poważaniem\nAnna Lis\ninspektor\nReferat Ochrony Środowiska\nUrząd Gminy w Przykładowie\nul. Lipowa 4, 48-999 Przykładowo\ntel. 77 555 02 99\n',
          },
        },
        findings: [{ id: 'outdated-data', text: '77 555 02 99', field: 'phone' }],
      },
      {
        draft: {
          body: {
            format: 'plain',
            content:
              'Dzień dobry,\n\nmapy są gotowe.\n\nZ poważaniem\nEwa Dudek\npodinspektor\nReferat Spraw Obywatelskich\nUrząd Gminy w Przykładowie\nul. Lipowa 4, 48-999 Przykładowo\ntel. 77 555 02 21\n',
          },
        },
        findings: [{ id: 'outdated-data', text: 'Ewa Dudek', field: 'name' }],
      },
      {
        draft: {
          from: { email: 'urzad@gmina-przykladowo.example', name: 'Urząd Gminy w Przykładowie' },
          body: {
            format: 'plain',
            content:
              'Dzień dobry,\n\nmapy są gotowe.\n\nZ poważaniem\nEwa Dudek\npodinspektor\nReferat Spraw Obywatelskich\nUrząd Gminy w Przykładowie\nul. Lipowa 4, 48-999 Przykładowo\ntel. 77 555 02 21\n',
          },
        },
        findings: [],
      },
    ],
  },
  check({ letter, office, options }) {
    const author = authorOf(letter.draft, office);
    return [
      ...pastDates(letter),
      ...contradictions(letter, office, author),
      ...otherSignature(letter, author),
      ...outdatedSignature(letter, office, author, options),
    ];
  },
};
