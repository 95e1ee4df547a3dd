import { Type, type Static } from '@sinclair/typebox';
import { MATTER_IDS } from '../matter-id';
import type { Localized } from '../office';
import { TERM_UNITS, type OfficeTerm, type TermLength, type TermUnit } from '../term-length';
import { about, closed } from './about';

const LENGTH = `^(?:at-once|[1-9][0-9]{0,2} (?:${TERM_UNITS.join('|')}))$`;

const text = (pl: string, en: string, options: object = {}) =>
  Type.Optional(Type.String({ minLength: 1, ...about(pl, en), ...options }));

const TermSchema = Type.Object(
  {
    id: Type.String({
      pattern: '^[a-z0-9]+(?:-[a-z0-9]+)*$',
      examples: ['certificate'],
      ...about(
        `Rodzaj sprawy, który zmienia ten wpis (${MATTER_IDS.join(', ')}), albo nazwa nowego.`,
        `The kind of matter this entry changes (${MATTER_IDS.join(', ')}), or a new one.`,
      ),
    }),
    title: text('Nazwa rodzaju sprawy.', 'Name of the kind of matter.', { examples: ['Pozwolenie na budowę'] }),
    term: text(
      'Termin odpowiedzi: at-once (niezwłocznie) albo liczba i jednostka: days (dni), working-days (dni robocze), weeks (tygodnie), months (miesiące), years (lata).',
      'Term of the answer: at-once, or a number and a unit: days, working-days, weeks, months, years.',
      { pattern: LENGTH, examples: ['14 days'] },
    ),
    source: text('Przepis, z którego wynika termin.', 'The provision the term follows from.', {
      examples: ['Regulamin organizacyjny, § 12'],
    }),
    words: Type.Optional(
      Type.Array(Type.String({ minLength: 3 }), {
        examples: [['pozwolenie|pozwolenia na budowę']],
        ...about(
          'Słowa wiadomości, po których program proponuje ten rodzaj: odmiany rozdziela pionowa kreska, gwiazdka zastępuje końcówkę.',
          'Words of a message that suggest this kind: forms are parted by a vertical bar, a star stands for an ending.',
        ),
      }),
    ),
    hidden: Type.Optional(
      Type.Boolean({
        default: false,
        ...about('Czy nie proponować tego rodzaju spraw.', 'Whether this kind is not offered.'),
      }),
    ),
  },
  closed,
);

/** `terms` of `office.json`. */
export const TermsSchema = Type.Array(TermSchema, {
  default: [],
  ...about(
    'Terminy odpowiedzi inne niż w ustawach albo w innych rodzajach spraw.',
    'Terms of answers that differ from the acts, or for other kinds of matter.',
  ),
});

export type TermsFile = Static<typeof TermsSchema>;

function termLength(text: string): TermLength {
  if (text === 'at-once') return text;
  const [count = '', unit = ''] = text.split(' ');
  return { count: Number(count), unit: unit as TermUnit };
}

/** The terms of a valid profile. */
export function officeTerms(file: TermsFile): readonly OfficeTerm[] {
  return file.map(({ term, ...rest }) => ({ ...rest, ...(term === undefined ? {} : { term: termLength(term) }) }));
}

/** What the schema cannot say of the terms: an id given twice, a new kind of matter that is not complete. Errors all of them. */
export function termProblems(
  file: TermsFile = [],
): readonly { readonly path: string; readonly problem: Localized; readonly remedy: Localized }[] {
  return file.flatMap(({ id, title, term, source }, index) => {
    const path = `/terms/${index}`;
    if (file.findIndex((other) => other.id === id) < index) {
      return [
        {
          path: `${path}/id`,
          problem: { pl: `„${id}” jest już na tej liście.`, en: `“${id}” is already in this list.` },
          remedy: { pl: 'Zostać powinien jeden wpis.', en: 'Only one entry can stay.' },
        },
      ];
    }
    const isNew = !MATTER_IDS.some((known) => known === id);
    if (!isNew || (title !== undefined && term !== undefined && source !== undefined)) return [];
    return [
      {
        path,
        problem: {
          pl: `Nowy rodzaj sprawy „${id}” nie jest kompletny.`,
          en: `The new kind of matter “${id}” is not complete.`,
        },
        remedy: {
          pl: `Potrzebne są „title”, „term” i „source”. Rodzaje już znane: ${MATTER_IDS.join(', ')}.`,
          en: `It needs \`title\`, \`term\` and \`source\`. Kinds already known: ${MATTER_IDS.join(', ')}.`,
        },
      },
    ];
  });
}
