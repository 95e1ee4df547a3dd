import { parse } from 'csv-parse/sync';

export interface CsvRow {
  /** Counted from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Splits a CSV text (RFC 4180; semicolons, commas or tabs) into rows, without empty ones. A stray or open quotation mark
 * spoils its own line only: `onBroken` hears of it, and the line is split as if the mark were not there.
 */
export function readCsv(text: string, onBroken: (line: number) => void): readonly CsvRow[] {
  const delimiter = delimiterOf(text);
  const options = { delimiter, relax_column_count: true, skip_empty_lines: true, info: true } as const;
  const read = (part: string, firstLine: number): CsvRow[] => {
    // With `info`, csv-parse returns more than its types say.
    const rows = parse(part, options) as unknown as readonly { info: { lines: number }; record: string[] }[];
    return rows.map(({ info, record }) => ({ line: firstLine + info.lines, cells: record }));
  };
  try {
    return read(text, 0);
  } catch {
    return text.split(/\r\n|\n|\r/).flatMap((part, index): CsvRow[] => {
      if (part === '') return [];
      try {
        return read(`${part}\n`, index);
      } catch {
        onBroken(index + 1);
        return [{ line: index + 1, cells: part.replace(/"/g, '').split(delimiter) }];
      }
    });
  }
}

/** Whichever of semicolon, tab and comma stands most often in the first line. */
function delimiterOf(text: string): string {
  const end = text.search(/[\r\n]/);
  const head = end < 0 ? text : text.slice(0, end);
  const count = (mark: string): number => head.split(mark).length;
  return [';', '\t', ','].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}
