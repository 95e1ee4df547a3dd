import type { Localized } from '../office';

/** Something wrong in an office's profile. An `error` keeps the profile from being used, a `warning` does not. */
export interface OfficeProblem {
  readonly level: 'error' | 'warning';
  /** Path of the file inside the profile's folder, with `/`. */
  readonly file: string;
  /** JSON Pointer (RFC 6901) in JSON files, the column in CSV files, otherwise empty. */
  readonly path: string;
  /** Counted from 1, where it is known. */
  readonly line?: number;
  readonly problem: Localized;
  readonly remedy: Localized;
}

/** The profile cannot be used. `problems` holds everything found wrong in it, warnings included. */
export class OfficeError extends Error {
  override readonly name = 'OfficeError';

  constructor(
    /** Folder of the profile. */
    readonly dir: string,
    readonly problems: readonly OfficeProblem[],
  ) {
    super(
      problems
        .filter(({ level }) => level === 'error')
        .map((problem) => `${dir}: ${formatProblem(problem, 'en')}`)
        .join('\n'),
    );
  }
}

/** One line for people: `office.json:12 /address/city: … → …`. */
export function formatProblem({ file, line, path, problem, remedy }: OfficeProblem, language: keyof Localized): string {
  const place = `${file}${line === undefined ? '' : `:${line}`}${path === '' ? '' : ` ${path}`}`;
  return `${place}: ${problem[language]} ${remedy[language]}`.trim();
}
