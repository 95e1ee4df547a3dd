import type { Office, OfficialSignature } from '../office';
import type { Column } from './column';
import type { EmailStyle } from './email-style';

/** Fields of a person the rules read, and those signatures are made of; the others of `Person` are left out. */
export const COLUMNS = ['firstName', 'lastName', 'position', 'department', 'phone', 'mobile', 'room'] as const;

export type ColumnName = (typeof COLUMNS)[number];

/** People by columns; a text of a column belongs to the person of the same place. */
export interface CompactPeople {
  readonly count: number;
  readonly columns: Readonly<Record<ColumnName, Column>>;
  /** Addresses; an empty text is one in the office's style. */
  readonly emails: Column;
  readonly style: EmailStyle;
  /** The distinct signatures with marks in the place of the person's own values, see `fillSkeleton`. */
  readonly skeletons: readonly OfficialSignature[];
  /** Places in `skeletons`; an empty text stands for no signature. */
  readonly signatures: Column;
}

/** An office with its people written so that gzip leaves about 20 bytes a person. Serialisable (JSON). */
export interface CompactOffice extends Omit<Office, 'people'> {
  /** Of the published standard, see `PublishedOffice`. */
  readonly version?: string;
  readonly people: CompactPeople;
}
