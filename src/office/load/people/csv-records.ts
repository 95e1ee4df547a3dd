import { readCsv } from '../csv';
import { readColumns } from './columns';
import { withoutFormulaGuard } from './formula';
import type { PeopleProblem } from './people-problem';
import type { PeopleReading } from './reading';
import type { PersonField, SourceRecord } from './record';

/**
 * People of a CSV text, a row each, with the headings in the first line. Never throws: a broken line costs nobody but
 * itself, and is reported.
 * @param file name for the messages
 * @param columns headings we do not know: our field → the heading
 */
export function csvRecords(text: string, file: string, columns: Readonly<Record<string, string>>): PeopleReading {
  const problems: PeopleProblem[] = [];
  const [head, ...rows] = readCsv(text, (line) => {
    problems.push({ ...BROKEN_LINE, place: { source: file, line } });
  });
  if (head === undefined) return { records: [], problems: [...problems, { ...EMPTY, place: { source: file } }] };
  const { fields, problems: headings } = readColumns(head.cells, columns, { source: file, line: head.line });
  const records = rows
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''))
    .map(({ line, cells }): SourceRecord => {
      const values: Partial<Record<PersonField, readonly string[]>> = {};
      fields.forEach((field, index) => {
        const cell = withoutFormulaGuard(cells[index] ?? '');
        if (field !== undefined) values[field] = field === 'languages' ? cell.split(/[,;/]/) : [cell];
      });
      return { place: { source: file, line }, values };
    });
  return { records, problems: [...headings, ...problems] };
}

const BROKEN_LINE = {
  kind: 'line-broken',
  severity: 'warning',
  field: '',
  problem: { pl: 'W wierszu jest zbędny albo niezamknięty cudzysłów.', en: 'A stray or open quotation mark.' },
  remedy: {
    pl: 'Wiersz odczytano bez cudzysłowów. W treści zapisuje się je podwójnie: ""tak"".',
    en: 'The line was read without quotation marks. Inside a value they are doubled.',
  },
} as const;

const EMPTY = {
  kind: 'source-empty',
  severity: 'error',
  field: '',
  problem: { pl: 'Plik jest pusty.', en: 'The file is empty.' },
  remedy: {
    pl: 'Pierwszy wiersz ma zawierać nagłówki: imię, nazwisko, stanowisko, wydział, telefon, e-mail.',
    en: 'The first line must hold the headings.',
  },
} as const;
