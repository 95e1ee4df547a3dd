import { foldPolish } from '../../../polish/diacritics';
import type { Department, Localized } from '../../office';
import { nearest } from '../nearest';

/** Likenesses are looked for so many times: a column that holds no departments at all must not take minutes. */
const SUGGESTIONS = 200;

/** Finds departments by id or by name: personnel lists have the one or the other, in any case and spacing, with or without Polish letters. */
export class Departments {
  private readonly byName = new Map<string, string>();
  /** Name or id by its normal form. */
  private readonly names = new Map<string, string>();
  private readonly hints = new Map<string, Localized>();

  constructor(departments: readonly Department[]) {
    for (const { id, name } of departments) {
      for (const written of [name, id]) {
        const key = normalize(written);
        if (this.byName.has(key)) continue;
        this.byName.set(key, id);
        this.names.set(key, written);
      }
    }
  }

  /** `Department.id`, or undefined when there is no such department. */
  idOf(value: string): string | undefined {
    return this.byName.get(normalize(value));
  }

  /** What to do about a department that does not exist. */
  hint(value: string): Localized {
    const known = this.hints.get(value);
    if (known !== undefined) return known;
    if (this.hints.size >= SUGGESTIONS) return LISTED;
    const like = this.names.get(nearest(normalize(value), [...this.names.keys()]) ?? '');
    const hint =
      like === undefined ? LISTED : { pl: `Zapewne chodzi o „${like}”.`, en: `Probably “${like}” is meant.` };
    this.hints.set(value, hint);
    return hint;
  }
}

const LISTED: Localized = {
  pl: 'Wydziały wymienia office.json, w departments.',
  en: 'Departments are listed in office.json.',
};

function normalize(name: string): string {
  return foldPolish(name).replace(/\s+/g, ' ').trim();
}
