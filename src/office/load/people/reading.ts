import type { PeopleProblem } from './people-problem';
import type { SourceRecord } from './record';

/** What a source holds, before anything is checked. */
export interface PeopleReading {
  readonly records: readonly SourceRecord[];
  /** What is wrong with the source itself: its headings, broken lines. */
  readonly problems: readonly PeopleProblem[];
}
