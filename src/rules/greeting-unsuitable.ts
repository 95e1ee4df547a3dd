import type { Letter, Salutation } from '../mail/letter';
import type { Office } from '../office/office';
import { addressFault, bareNameFault, type GreetingFault } from './courtesy/greeting-faults';
import { capitalFault } from './courtesy/greeting-capital';
import { letterBody, letterTo } from './courtesy/example';
import { fittingGreeting } from './courtesy/fitting-greeting';
import { startingPhrase } from './courtesy/phrases';
import { FAMILIAR_GREETINGS, UNSUITABLE_GREETINGS } from './data/informal-greetings';
import type { RuleFinding } from './finding';
import { isInternal } from './recipients/internal-mail';
import type { ExpectedFinding, Rule } from './rule';

interface Options {
  readonly unsuitable: readonly string[];
  readonly amongColleagues: readonly string[];
  readonly bareFirstName: boolean;
  readonly capitals: boolean;
}

const JAN = { email: 'jan.sowa@dom.example', name: 'Jan Sowa' };
const EWA = { email: 'e.dudek@dom.example', name: 'Ewa Dudek' };
const SCHOOL = { email: 'sekretariat@szkola.example', name: 'Szkoła Podstawowa nr 2' };
const MAREK = { email: 'marek.wrona@gmina-przykladowo.example', name: 'Marek Wrona' };

const TEXT = 'worki odbieramy we wtorki.';
const CAPITAL = 'Worki odbieramy we wtorki.';

const good = (to: typeof JAN, greeting: string): ReturnType<typeof letterTo> =>
  letterTo(to, letterBody(greeting, TEXT, 'Z poważaniem'), []);

function bad(to: typeof JAN, greeting: string, text: string, mended?: string): ReturnType<typeof letterTo> {
  const findings: readonly ExpectedFinding[] = [{ id: 'greeting-unsuitable', text }];
  const sentence = /!$/.test(greeting) ? CAPITAL : TEXT;
  const example = letterTo(to, letterBody(greeting, sentence, 'Z poważaniem'), findings);
  return mended === undefined ? example : { ...example, fixed: letterBody(mended, sentence, 'Z poważaniem').content };
}

const phrases = { type: 'array', items: { type: 'string', minLength: 1 } };

/** Clause `email-greeting`: the greeting fits the situation and the addressee. */
export const greetingUnsuitable: Rule<Options> = {
  meta: {
    id: 'greeting-unsuitable',
    scope: 'letter',
    findings: { 'greeting-unsuitable': 'warn' },
    clauses: ['email-greeting', 'general-courtesy', 'letter-structure'],
    title: { pl: 'Nieodpowiednie powitanie', en: 'Unsuitable greeting' },
    explanation: {
      pl: '„Witam” stawia piszącego w roli gospodarza, a „Hej” i „Cześć” są zwrotami prywatnymi. Po „Szanowny Panie” nie podaje się nazwiska, a tytuł i imię stoją w wołaczu: „Szanowny Panie Dyrektorze”, „Dzień dobry Pani Sylwio”. Do urzędu, firmy i kilku osób pisze się „Szanowni Państwo”.',
      en: '„Witam” puts the writer in the role of a host; „Hej” and „Cześć” are private. No surname follows „Szanowny Panie”, and a title or first name takes the vocative. An office, a firm or several people are greeted „Szanowni Państwo”.',
    },
    options: {
      unsuitable: {
        description: 'Words of greeting that are not suitable; a greeting that begins with one of them is reported.',
        ...phrases,
      },
      amongColleagues: { description: 'Of these, the ones that may be used in mail among colleagues.', ...phrases },
      bareFirstName: {
        description: 'Report „Panie Marku,” without a word of greeting to outside addressees.',
        type: 'boolean',
      },
      capitals: {
        description:
          'Report a capital letter after the comma of a greeting and a small one after its exclamation mark. Off by default: many writers begin the first line with a capital and the office does not count it as a fault.',
        type: 'boolean',
      },
    },
    defaults: {
      unsuitable: UNSUITABLE_GREETINGS,
      amongColleagues: FAMILIAR_GREETINGS,
      bareFirstName: true,
      capitals: false,
    },
    messages: {
      opener: {
        pl: '„{words}” nie jest powitaniem odpowiednim w liście urzędu.',
        en: '“{words}” is not a suitable greeting in a letter of an office.',
      },
      surname: {
        pl: 'Po „{honorific}” nie podaje się nazwiska: „{word}”.',
        en: 'No surname follows “{honorific}”: “{word}”.',
      },
      vocative: {
        pl: 'W powitaniu potrzebna jest forma „{form}” zamiast „{word}”.',
        en: 'The greeting needs the form “{form}” instead of “{word}”.',
      },
      agreement: {
        pl: 'W zwrocie „{words}” przymiotnik nie zgadza się z rzeczownikiem.',
        en: 'The adjective in “{words}” does not agree with the form of address.',
      },
      gender: {
        pl: 'Zwrot „{words}” nie odpowiada płci adresata: {addressee}.',
        en: 'The greeting “{words}” does not match the addressee: {addressee}.',
      },
      name: {
        pl: 'Zwrot „{words}” nie pasuje do imienia, które po nim stoi.',
        en: 'The form of address “{words}” does not match the first name after it.',
      },
      institution: {
        pl: 'Adresatem jest instytucja, a „{words}” to zwrot do jednej osoby.',
        en: 'The addressee is an institution; “{words}” addresses a single person.',
      },
      number: {
        pl: 'Adresatów jest kilku, a „{words}” to zwrot do jednej osoby.',
        en: 'There are several addressees; “{words}” addresses a single person.',
      },
      alone: {
        pl: 'Po „{words}” brakuje zwrotu do adresata.',
        en: 'A form of address is missing after “{words}”.',
      },
      bare: {
        pl: 'Przed „{words}” brakuje powitania.',
        en: 'A word of greeting is missing before “{words}”.',
      },
      capital: {
        pl: 'Po powitaniu z przecinkiem tekst zaczyna się małą literą: „{form}”.',
        en: 'After a greeting with a comma the text begins with a small letter: “{form}”.',
      },
      small: {
        pl: 'Po powitaniu z wykrzyknikiem tekst zaczyna się wielką literą: „{form}”.',
        en: 'After a greeting with an exclamation mark the text begins with a capital: “{form}”.',
      },
      replace: { pl: 'Zamień na „{replacement}”', en: 'Replace with “{replacement}”' },
    },
    examples: [
      good(JAN, 'Szanowny Panie,'),
      good(EWA, 'Szanowna Pani Dyrektor,'),
      good(EWA, 'Dzień dobry Pani Ewo,'),
      good(JAN, 'Szanowny Panie Przewodniczący,'),
      good(JAN, 'Szanowny Panie Janie,'),
      good(JAN, 'Szanowni Państwo,'),
      good(SCHOOL, 'Szanowny Panie Dyrektorze,'),
      good(MAREK, 'Cześć Marku,'),
      bad(EWA, 'Witam,', 'Witam', 'Szanowna Pani,'),
      bad(JAN, 'Witam serdecznie!', 'Witam serdecznie', 'Szanowny Panie!'),
      bad(MAREK, 'Witam,', 'Witam', 'Szanowny Panie,'),
      bad(SCHOOL, 'Witam Państwa,', 'Witam', 'Szanowni Państwo,'),
      bad(EWA, 'Witam Pani Ewo,', 'Witam', 'Dzień dobry Pani Ewo,'),
      bad(SCHOOL, 'Hej wszystkim!', 'Hej', 'Szanowni Państwo!'),
      bad(JAN, 'Kochani,', 'Kochani', 'Szanowny Panie,'),
      bad(JAN, 'Szanowny Panie Sowa,', 'Szanowny Panie Sowa', 'Szanowny Panie,'),
      bad(JAN, 'Dzień dobry Panie Kowalczyk,', 'Dzień dobry Panie Kowalczyk', 'Dzień dobry,'),
      bad(JAN, 'Szanowny Panie Dyrektor,', 'Szanowny Panie Dyrektor', 'Szanowny Panie Dyrektorze,'),
      bad(JAN, 'Dzień dobry Panie Jan,', 'Dzień dobry Panie Jan', 'Dzień dobry Panie Janie,'),
      bad(EWA, 'Szanowny Panie,', 'Szanowny Panie', 'Szanowna Pani,'),
      bad(SCHOOL, 'Szanowna Pani,', 'Szanowna Pani', 'Szanowni Państwo,'),
      bad(JAN, 'Szanowny Państwo,', 'Szanowny Państwo', 'Szanowni Państwo,'),
      bad(JAN, 'Panie Janie,', 'Panie Janie', 'Dzień dobry Panie Janie,'),
    ],
  },
  check({ letter, office, options }) {
    const { salutation, draft } = letter;
    if (!salutation) return [];
    const internal = isInternal(draft, office);
    if (startingPhrase(salutation.opener, options.unsuitable) !== undefined) {
      const isTolerated = internal && startingPhrase(salutation.opener, options.amongColleagues) !== undefined;
      return isTolerated ? [] : [openerFinding(letter, salutation, office)];
    }
    // Nobody knows who will read an automatic reply.
    const fault =
      draft.kind === 'absence'
        ? undefined
        : (addressFault(letter, salutation, office) ??
          (options.bareFirstName && !internal ? bareNameFault(letter, salutation) : undefined));
    if (fault) return [faultFinding(letter, fault)];
    const capital = options.capitals ? capitalFault(letter, salutation) : undefined;
    return capital ? [faultFinding(letter, capital)] : [];
  },
};

/** „Witam Pani Ewo” becomes „Dzień dobry Pani Ewo”; every other unsuitable greeting is replaced whole. */
function openerFinding(letter: Letter, salutation: Salutation, office: Office): RuleFinding {
  const { start, opener, honorific, addressee } = salutation;
  const range = { start, end: start + opener.length };
  const isKept =
    honorific !== undefined &&
    addressee.length > 0 &&
    !addressFault(letter, { ...salutation, opener: 'Dzień dobry' }, office);
  const fitting = isKept ? 'Dzień dobry' : fittingGreeting(letter, office);
  const isRunOn = !isKept && salutation.punctuation === '' && letter.text.charAt(salutation.end) === ' ';
  return faultFinding(letter, {
    range,
    messageId: 'opener',
    data: { words: opener },
    edit: { start, end: isKept ? range.end : salutation.end, text: isRunOn ? `${fitting},` : fitting },
    replacement: fitting,
    safe: !isRunOn,
  });
}

function faultFinding(letter: Letter, fault: GreetingFault): RuleFinding {
  const { range, messageId, data, edit, replacement, safe } = fault;
  return {
    id: 'greeting-unsuitable',
    part: 'salutation',
    range,
    text: letter.text.slice(range.start, range.end),
    messageId,
    data,
    fixes:
      edit === undefined
        ? []
        : [
            {
              messageId: 'replace',
              data: { replacement: wholeGreeting(letter, edit) ?? replacement },
              safe,
              edits: [{ type: 'replace', in: 'body', ...edit }],
            },
          ],
  };
}

/** The greeting as it will read: „Szanowna Pani Anno” says more than „Anno”. Undefined for a change outside the greeting. */
function wholeGreeting({ salutation, text }: Letter, edit: NonNullable<GreetingFault['edit']>): string | undefined {
  if (!salutation || edit.start < salutation.start || edit.end > salutation.end) return undefined;
  const whole = text.slice(salutation.start, edit.start) + edit.text + text.slice(edit.end, salutation.end);
  return whole.replace(/\s+/g, ' ').replace(/,$/, '');
}
