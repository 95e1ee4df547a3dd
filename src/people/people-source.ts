import type { PeopleReading } from '../office/load/people/reading';
import type { Localized } from '../office/office';

/** Where an office's people come from: a file of the personnel system or a directory server. */
export interface PeopleSource {
  /** What messages call it: name of the file or address of the server. */
  readonly name: string;
  /**
   * Reads everybody. Either everything arrives or nothing: a source that breaks off halfway throws.
   * @param signal ends the reading
   * @param onProgress hears how many people have been read so far
   * @throws PeopleSourceError when the source cannot be read
   */
  read(signal: AbortSignal, onProgress: (count: number) => void): Promise<PeopleReading>;
}

/** A source cannot be read: what happened, where, and what to do about it. */
export class PeopleSourceError extends Error {
  override readonly name = 'PeopleSourceError';

  constructor(
    readonly where: string,
    readonly problem: Localized,
    readonly remedy: Localized,
    cause?: unknown,
  ) {
    super(`${where}: ${problem.en} ${remedy.en}`, { cause });
  }
}
