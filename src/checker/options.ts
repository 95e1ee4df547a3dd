import type { LetterContext } from '../mail/letter';
import type { InLanguages, Office } from '../office/office';
import { rules } from '../rules';
import type { AnyRule } from '../rules/rule';

/** What the checker derives from an office once: rules may cache what they compile by the identity of their options. */
interface Prepared {
  readonly context: LetterContext;
  readonly domains: ReadonlySet<string>;
  readonly options: ReadonlyMap<AnyRule, unknown>;
}

function translations(names: InLanguages = {}): string[] {
  return Object.keys(names).map((language) => names[language] ?? '');
}

const cache = new WeakMap<Office, Prepared>();

/** The office made ready for checking; computed once for each Office object, which therefore must not be changed in place. */
export function prepareOffice(office: Office): Prepared {
  let prepared = cache.get(office);
  if (!prepared) {
    prepared = {
      context: {
        officeNames: [office.name, ...office.nameForms, ...translations(office.nameIn)],
        departmentNames: office.departments.reduce<string[]>(
          (names, { name, nameIn }) => names.concat(name, translations(nameIn)),
          [],
        ),
        notices: [office.notice.text, ...office.notice.variants],
      },
      domains: new Set(office.domains),
      options: new Map(
        rules.map((rule): [AnyRule, unknown] => [rule, { ...rule.meta.defaults, ...office.rules[rule.meta.id] }]),
      ),
    };
    cache.set(office, prepared);
  }
  return prepared;
}
