import { fileUrl } from '../api/client';
import { readManaged, readStored, store } from '../api/storage';

/** What can be set: by the office (packed into the add-on, or by policy), and some of it by the user. */
export interface Settings {
  /** Folder with `office.json` on the office's server; absent when the standard comes with the add-on. */
  readonly officeUrl?: string;
  /** Lines under words in the editor. */
  readonly marks: boolean;
  /** The office has decided that; the user cannot. */
  readonly marksLocked: boolean;
}

/** As IT writes it, in `settings.json` of the add-on or under `3rdparty` in Thunderbird's policies. */
export interface OfficeSettings {
  readonly office?: { readonly url?: string };
  readonly lock?: { readonly marks?: boolean };
}

export const MARKS = 'marks';

/** Settings as they hold now: a policy stands above what is packed, both above what the user chose. */
export async function readSettings(): Promise<Settings> {
  const [packed, managed, own] = await Promise.all([readPacked(), readManaged(), readStored('local', MARKS)]);
  return combineSettings([officeSettings(managed), officeSettings(packed)], own);
}

/** @param sources the strongest first */
export function combineSettings(sources: readonly OfficeSettings[], own: unknown): Settings {
  const officeUrl = sources.map(({ office }) => office?.url).find((url) => url !== undefined);
  const locked = sources.map(({ lock }) => lock?.marks).find((marks) => marks !== undefined);
  return {
    ...(officeUrl === undefined ? {} : { officeUrl }),
    marks: locked ?? own !== false,
    marksLocked: locked !== undefined,
  };
}

/** What makes sense of a value IT wrote; the rest is passed over. */
export function officeSettings(value: unknown): OfficeSettings {
  const { office, lock } = (value ?? {}) as { office?: { url?: unknown }; lock?: { marks?: unknown } };
  const url = office?.url;
  return {
    ...(typeof url === 'string' && URL.canParse(url) ? { office: { url: url.endsWith('/') ? url : `${url}/` } } : {}),
    ...(typeof lock?.marks === 'boolean' ? { lock: { marks: lock.marks } } : {}),
  };
}

/** Switches the lines on or off, where the office has not decided. */
export function setMarks(marks: boolean): Promise<void> {
  return store('local', MARKS, marks);
}

async function readPacked(): Promise<unknown> {
  const response = await fetch(fileUrl('settings.json'));
  return response.json();
}
