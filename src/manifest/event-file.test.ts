import { runInNewContext } from 'node:vm';
import { randomBytes } from 'node:crypto';
import { expandOffice } from '../office/compact/expand-office';
import type { CompactOffice } from '../office/compact/compact-office';
import type { Office } from '../office/office';
import { largeOffice } from '../signature/fixtures/large-office';
import { bakeOffice, type BakedPeople } from './event-file';

const office = largeOffice(300);

/** The standard an event file holds, as a program in it finds it. */
function officeIn(file: string): Office {
  return expandOffice(runInNewContext(`${file}\nDOBRY_LIST_OFFICE`) as CompactOffice);
}

/** A program that gzip leaves as large as this: digits drawn anew each time. */
function programOf(bytes: number): string {
  return `/*${randomBytes(bytes)
    .toString('base64')
    .slice(0, Math.floor((bytes * 4) / 3))}*/`;
}

it('puts the standard before the program, in place of another', () => {
  const once = bakeOffice('run = 1', { ...office, name: 'a\u2028b' });
  expect(once.people).toBe('signed');
  expect(officeIn(once.text)).toMatchObject({
    name: 'a\u2028b',
    people: office.people.map(({ email }) => ({ email })),
  });
  expect(once.text).not.toContain('\u2028');
  const other = { ...office, id: 'inny' };
  expect(bakeOffice(once.text, other)).toEqual(bakeOffice('run = 1', other));
});

/** Signatures that have nothing in common, 20 kB together. */
const apart = office.people.map((person, n) => {
  const text = n < 20 ? randomBytes(1000).toString('base64') : '';
  const own = { html: '', text };
  return { ...person, signature: { full: own, short: own } };
});

it.each<[BakedPeople, Office, number]>([
  ['signed', office, 235_000],
  ['unsigned', { ...office, people: apart }, 235_000],
  ['none', office, 248_000],
])('takes people %s as far as 250 kB go', (people, of, program) => {
  const baked = bakeOffice(programOf(program), of);
  expect(baked.people).toBe(people);
  const found = officeIn(baked.text).people;
  expect(found).toHaveLength(people === 'none' ? 0 : of.people.length);
  expect(found.some(({ signature }) => signature)).toBe(people === 'signed');
});
