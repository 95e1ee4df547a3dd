import type { Closing, Letter } from '../mail/letter';
import { letterBody } from './courtesy/example';
import { startingPhrase } from './courtesy/phrases';
import { isInternal } from './recipients/internal-mail';
import type { ExpectedFinding, Rule } from './rule';

interface Options {
  readonly unsuitable: readonly string[];
  readonly amongColleagues: readonly string[];
  readonly closing: string;
}

const GREETING = 'Szanowni Państwo,';
const TEXT = 'worki odbieramy we wtorki.';

const finding = (text: string): readonly ExpectedFinding[] => [{ id: 'closing-unsuitable', text }];

/** The close with the marks behind it, as far as nothing else stands on the line. */
function wholeClose(letter: Letter, { start, end }: Closing): { readonly start: number; readonly end: number } {
  const marks = /^[ \t]{0,4}[,.!;:)(-]{1,5}[ \t]{0,4}(?=\n|$)/.exec(letter.text.slice(end, end + 20));
  return { start, end: end + (marks ? marks[0].replace(/[ \t]+$/, '').length : 0) };
}

/** Clause `email-closing`: the courtesy phrase fits the situation and the addressee. */
export const closingUnsuitable: Rule<Options> = {
  meta: {
    id: 'closing-unsuitable',
    scope: 'letter',
    findings: { 'closing-unsuitable': 'warn' },
    clauses: ['email-closing', 'general-courtesy', 'letter-structure'],
    title: { pl: 'Nieodpowiedni zwrot na końcu', en: 'Unsuitable close' },
    explanation: {
      pl: 'Skróty i zwroty z rozmów prywatnych („Pzdr”, „Na razie”, „Trzymajcie się”) nie pasują do listu urzędu, zwłaszcza po „Szanowna Pani”. Odpowiednie są „Z poważaniem”, „Z wyrazami szacunku”, „Łączę pozdrowienia” i „Pozdrawiam”.',
      en: 'Abbreviations and phrases of private talk („Pzdr”, „Na razie”, „Trzymajcie się”) do not fit a letter of an office, least of all after „Szanowna Pani”. „Z poważaniem”, „Z wyrazami szacunku”, „Łączę pozdrowienia” and „Pozdrawiam” do.',
    },
    options: {
      unsuitable: {
        description:
          'Closes that are not suitable; a close that begins with one of them is reported, or equals one that ends with an exclamation mark.',
        type: 'array',
        items: { type: 'string', minLength: 1 },
      },
      amongColleagues: {
        description: 'Of these, the ones that may stand in mail among colleagues.',
        type: 'array',
        items: { type: 'string', minLength: 1 },
      },
      closing: { description: 'The close that is offered instead.', type: 'string', minLength: 3 },
    },
    defaults: {
      unsuitable: [
        'pzdr',
        'pozdr',
        'pozdro',
        'pozdrówka',
        'pozdrówki',
        'pozdrowionka',
        'pozdrawiamy cieplutko',
        'pozdrawiam cieplutko',
        'pozdrawiam gorąco i ściskam',
        'elo',
        'na razie',
        'narazie',
        'nara',
        'to na razie',
        'no to na razie',
        'no to pa',
        'trzym się',
        'to pa',
        'trzymka',
        'narka',
        'buziaki',
        'buziaczki',
        'buźka',
        'buzi',
        'całusy',
        'całuski',
        'całuję',
        'ściskam',
        'uściski',
        'uściskuję',
        'trzymajcie się',
        'trzymaj się',
        'trzymam kciuki',
        'pa',
        'pa pa',
        'papa',
        'papatki',
        'do zobaczyska',
        'do zobaczenia',
        'miłego!',
        'do miłego',
        'do następnego',
        'do następnego razu',
        'do jutra',
        'bywaj',
        'bywajcie',
        'hej',
        'hejka',
        'cześć',
        'siema',
        'siemka',
        'czołem',
        'czuwaj',
        'serwus',
        'adios',
        'ciao',
        'czao',
        'bye',
        'cheers',
        'dzięki',
        'dziękówka',
        'dzięks',
        'thx',
        'z pow',
        'z poz',
        'twój',
        'twoja',
        'wasz',
        'wasza',
        'pozdrowienka',
        'pozdro600',
        'buźki',
        'buziole',
        'bajo',
        'baj',
        'ahoj',
        'heja',
        'hejo',
        'siemanko',
        'strzała',
        'strzałka',
        'piona',
        'piąteczka',
        'czuwajcie',
        'cmok',
        'cmoki',
        'spadam',
        'zmykam',
        'uciekam',
        'uścisków',
        'buziaków',
        'całusów',
        'moc uścisków',
        'moc buziaków',
        'serdeczne uściski',
        'do zoba',
        'do potem',
        'do kliknięcia',
        '3maj się',
        '3majcie się',
        '3m się',
        'trzymajta się',
        'z fartem',
        'miłego dzionka',
        'miłego dnia kochani',
        'to tyle',
        'to na tyle',
        'no to cześć',
        'no to hej',
        'no to nara',
        'hasta la vista',
        'ściskamy',
        'dobrej!',
        'z buziakami',
        'z uściskami',
      ],
      amongColleagues: ['dzięki', 'dziękówka', 'do zobaczenia', 'do jutra'],
      closing: 'Z poważaniem',
    },
    messages: {
      informal: {
        pl: 'Zwrot „{closing}” jest zbyt swobodny w liście urzędu.',
        en: 'The close “{closing}” is too informal for a letter of an office.',
      },
      register: {
        pl: 'Zwrot „{closing}” nie pasuje do powitania „{greeting}”.',
        en: 'The close “{closing}” does not match the greeting “{greeting}”.',
      },
      replace: { pl: 'Zamień na „{replacement}”', en: 'Replace with “{replacement}”' },
    },
    examples: [
      { draft: {}, findings: [] },
      { draft: { body: letterBody(GREETING, TEXT, 'Pozdrawiam serdecznie') }, findings: [] },
      { draft: { body: letterBody(GREETING, TEXT, 'Łączę pozdrowienia') }, findings: [] },
      {
        draft: {
          to: [{ email: 'marek.wrona@gmina-przykladowo.example', name: 'Marek Wrona' }],
          body: letterBody('Dzień dobry Panie Marku,', TEXT, 'Dzięki'),
        },
        findings: [],
      },
      {
        draft: { body: letterBody(GREETING, TEXT, 'Pzdr') },
        findings: finding('Pzdr'),
        fixed: letterBody(GREETING, TEXT, 'Z poważaniem').content,
      },
      {
        draft: { body: letterBody(GREETING, TEXT, 'Na razie!') },
        findings: finding('Na razie'),
        fixed: letterBody(GREETING, TEXT, 'Z poważaniem').content,
      },
      { draft: { body: letterBody('Dzień dobry,', TEXT, 'Pozdrówka,') }, findings: finding('Pozdrówka') },
      { draft: { body: letterBody(GREETING, TEXT, 'Trzymajcie się') }, findings: finding('Trzymajcie się') },
      { draft: { body: letterBody(GREETING, TEXT, 'Buziaki') }, findings: finding('Buziaki') },
      { draft: { body: letterBody('Szanowna Pani,', TEXT, 'Dzięki') }, findings: finding('Dzięki') },
      {
        draft: {
          to: [{ email: 'marek.wrona@gmina-przykladowo.example', name: 'Marek Wrona' }],
          body: letterBody('Dzień dobry,', TEXT, 'Nara'),
        },
        findings: finding('Nara'),
      },
    ],
  },
  check({ letter, office, options }) {
    const { closing, salutation, draft } = letter;
    if (!closing) return [];
    const text = letter.text.slice(closing.start, closing.end);
    if (startingPhrase(text, options.unsuitable) === undefined) return [];
    if (isInternal(draft, office) && startingPhrase(text, options.amongColleagues) !== undefined) return [];
    const isFormal = salutation?.register === 'formal';
    const greeting = salutation ? letter.text.slice(salutation.start, salutation.end) : '';
    return [
      {
        id: 'closing-unsuitable',
        part: 'closing',
        range: { start: closing.start, end: closing.end },
        text,
        messageId: isFormal ? 'register' : 'informal',
        data: { closing: text, greeting },
        fixes: [
          {
            messageId: 'replace',
            data: { replacement: options.closing },
            safe: true,
            edits: [{ type: 'replace', in: 'body', ...wholeClose(letter, closing), text: options.closing }],
          },
        ],
      },
    ];
  },
};
