import { foldPolish } from '../../../polish/diacritics';
import type { Person } from '../../office';

/**
 * People who are likely to be one and the same: the same names (in any order, with or without Polish letters) together
 * with the same department or the same phone, under different addresses. Pairs of indices, the first entry first.
 */
export function likelyDuplicates(people: readonly Person[]): readonly (readonly [number, number])[] {
  const first = new Map<string, number>();
  const pairs = new Map<number, number>();
  people.forEach(({ firstName, lastName, department, phone, mobile }, index) => {
    const name = nameKey(`${firstName} ${lastName}`);
    if (firstName === '' || lastName === '') return;
    const numbers = [phone, mobile ?? ''].map((number) => number.replace(/\D/g, '').slice(-9));
    for (const mark of [department.toLowerCase(), ...numbers]) {
      if (mark === '') continue;
      const key = `${name}|${mark}`;
      const earlier = first.get(key);
      if (earlier === undefined) first.set(key, index);
      else if (earlier !== index && !pairs.has(index)) pairs.set(index, earlier);
    }
  });
  return [...pairs].map(([second, earlier]) => [earlier, second] as const);
}

function nameKey(name: string): string {
  return foldPolish(name)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .split(/[\s-]+/)
    .sort()
    .join(' ');
}
