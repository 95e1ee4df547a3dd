import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { decode, type Encoding } from '../office/load/decode';
import type { CsvSourceFile, JsonSourceFile } from '../office/load/people-schema';
import { csvRecords } from '../office/load/people/csv-records';
import { jsonRecords } from '../office/load/people/json-records';
import type { PeopleReading } from '../office/load/people/reading';
import { PeopleSourceError, type PeopleSource } from './people-source';

/** A CSV file with a heading line. `dir` is the folder of the office's profile. */
export function csvSource(dir: string, { file, encoding, columns = {} }: CsvSourceFile): PeopleSource {
  return fileSource(dir, file, encoding, (text) => csvRecords(text, file, columns));
}

/** A JSON file with a list of people. `dir` is the folder of the office's profile. */
export function jsonSource(dir: string, { file, list = '', columns = {} }: JsonSourceFile): PeopleSource {
  return fileSource(dir, file, 'utf-8', (text) => jsonRecords(text, file, { list, columns }));
}

function fileSource(
  dir: string,
  file: string,
  encoding: Encoding | undefined,
  parse: (text: string) => PeopleReading,
): PeopleSource {
  return {
    name: file,
    async read(signal, onProgress) {
      const bytes = await readFile(resolve(dir, file), { signal }).catch((error: unknown) => {
        throw unreadable(file, error);
      });
      const reading = parse(decode(bytes, encoding));
      onProgress(reading.records.length);
      return reading;
    },
  };
}

function unreadable(file: string, error: unknown): PeopleSourceError {
  const { code = '' } = error as NodeJS.ErrnoException;
  const missing = code === 'ENOENT';
  return new PeopleSourceError(
    file,
    missing
      ? { pl: 'Nie ma tego pliku.', en: 'There is no such file.' }
      : { pl: `Pliku nie da się odczytać (${code}).`, en: `The file cannot be read (${code}).` },
    missing
      ? { pl: 'Ścieżkę liczy się od folderu profilu.', en: 'Its path counts from the profile folder.' }
      : { pl: 'Trzeba sprawdzić uprawnienia do pliku.', en: 'Check who may read the file.' },
    error,
  );
}
