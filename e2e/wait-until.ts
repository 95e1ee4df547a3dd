import { setTimeout as pause } from 'node:timers/promises';

/** Milliseconds between two looks. */
const INTERVAL = 20;

/**
 * Looks again and again until there is something to see, and returns it. `undefined`, `null` and `false` mean not yet.
 * @param what says in the error what did not happen
 * @param limit milliseconds
 */
export async function waitUntil<T>(
  what: string,
  look: () => T | Promise<T>,
  limit = 10_000,
): Promise<Exclude<T, undefined | null | false>> {
  const end = Date.now() + limit;
  for (;;) {
    const seen = await look();
    if (seen !== undefined && seen !== null && seen !== false) return seen as Exclude<T, undefined | null | false>;
    if (Date.now() > end) throw new Error(`waited ${limit} ms in vain: ${what}`);
    await pause(INTERVAL);
  }
}
