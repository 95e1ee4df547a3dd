import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Localized } from '../office';
import { nearest } from './nearest';
import type { OfficeProblem } from './problem';
import { officeSchema, type Catalogue, type OfficeFile } from './schema';

type Message = Pick<OfficeProblem, 'path' | 'problem' | 'remedy'>;

const compiled = new WeakMap<Catalogue, ValidateFunction<OfficeFile>>();

/** Everything in which `value` departs from the schema of `office.json`; empty means that it is an `OfficeFile`. */
export function schemaProblems(value: unknown, catalogue: Catalogue): readonly Message[] {
  let validate = compiled.get(catalogue);
  if (validate === undefined) {
    // Options' schemas are written by rule authors and may use annotations of their own: not strict. The settings that
    // follow make compiling three times faster; that the schema itself is valid is a matter of the tests.
    const fast = { meta: false, validateSchema: false, inlineRefs: false, code: { optimize: false } } as const;
    const ajv = new Ajv({ allErrors: true, verbose: true, strict: false, ...fast });
    validate = ajv.compile<OfficeFile>(officeSchema(catalogue));
    compiled.set(catalogue, validate);
  }
  return validate(value) ? [] : (validate.errors ?? []).filter(({ keyword }) => keyword !== 'if').map(describe);
}

function describe(error: ErrorObject): Message {
  const path = error.instancePath;
  switch (error.keyword) {
    case 'additionalProperties':
      return unknownKey(path, String(error.params['additionalProperty']), Object.keys(properties(error)));
    case 'required':
      return missingKey(path, String(error.params['missingProperty']), properties(error));
    case 'enum':
      return notAllowed(path, error);
    case 'type':
      return {
        path,
        problem: {
          pl: `Jest ${kindOf(error.data).pl}, a ma być ${expected(error).pl}.`,
          en: `Found ${kindOf(error.data).en}, expected ${expected(error).en}.`,
        },
        remedy: hint(error.parentSchema),
      };
    default: {
      const broken = constraint(error);
      return {
        path,
        problem: {
          pl: `Wartość ${shown(error.data)} jest niepoprawna${broken === undefined ? '' : `: ${broken.pl}`}.`,
          en: `The value ${shown(error.data)} is not valid${broken === undefined ? '' : `: ${broken.en}`}.`,
        },
        remedy: hint(error.parentSchema),
      };
    }
  }
}

/** The limit a value does not keep, for the keywords that have one. */
function constraint({ keyword, params }: ErrorObject): Localized | undefined {
  const limit = String(params['limit']);
  switch (keyword) {
    case 'minimum':
      return { pl: `najmniej ${limit}`, en: `at least ${limit}` };
    case 'maximum':
      return { pl: `najwyżej ${limit}`, en: `at most ${limit}` };
    case 'minLength':
      return { pl: `najmniejsza liczba znaków to ${limit}`, en: `the least number of characters is ${limit}` };
    case 'maxLength':
      return { pl: `największa liczba znaków to ${limit}`, en: `the greatest number of characters is ${limit}` };
    case 'minItems':
      return { pl: `najmniejsza liczba elementów to ${limit}`, en: `the least number of items is ${limit}` };
    case 'uniqueItems':
      return { pl: 'elementy się powtarzają', en: 'items are given twice' };
    default:
      return undefined;
  }
}

/** What a key of this object names, for the message about an unknown one. */
function keyKind(parent: string): Localized {
  if (/^\/(?:severity|internalSeverity)$/.test(parent)) return { pl: 'Nieznane ustalenie', en: 'Unknown finding id' };
  if (parent === '/rules') return { pl: 'Nieznana reguła', en: 'Unknown rule' };
  if (parent.startsWith('/rules/')) return { pl: 'Reguła nie ma ustawienia', en: 'The rule has no option' };
  if (parent === '/clauses') return { pl: 'Nieznany punkt standardu', en: 'Unknown clause' };
  return { pl: 'Nieznany klucz', en: 'Unknown key' };
}

function unknownKey(parent: string, key: string, known: readonly string[]): Message {
  const like = nearest(key, known);
  const kind = keyKind(parent);
  return {
    path: `${parent}/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`,
    problem: { pl: `${kind.pl} „${key}”.`, en: `${kind.en} “${key}”.` },
    remedy:
      like === undefined
        ? { pl: `Dopuszczalne: ${list(known)}.`, en: `Allowed: ${list(known)}.` }
        : { pl: `Zapewne chodzi o „${like}”.`, en: `Probably “${like}” is meant.` },
  };
}

function missingKey(path: string, key: string, known: Readonly<Record<string, unknown>>): Message {
  return {
    path,
    problem: { pl: `Brakuje klucza „${key}”.`, en: `The key “${key}” is missing.` },
    remedy: hint(known[key]),
  };
}

function notAllowed(path: string, error: ErrorObject): Message {
  const allowed = (error.params['allowedValues'] as readonly unknown[]).map(String);
  const like = typeof error.data === 'string' ? nearest(error.data, allowed) : undefined;
  return {
    path,
    problem: { pl: `Nieznana wartość ${shown(error.data)}.`, en: `Unknown value ${shown(error.data)}.` },
    remedy: {
      pl: `Dopuszczalne: ${list(allowed)}.${like === undefined ? '' : ` Zapewne chodzi o „${like}”.`}`,
      en: `Allowed: ${list(allowed)}.${like === undefined ? '' : ` Probably “${like}” is meant.`}`,
    },
  };
}

function properties(error: ErrorObject): Readonly<Record<string, unknown>> {
  return (error.parentSchema?.['properties'] ?? {}) as Readonly<Record<string, unknown>>;
}

/** The schema's own words about a value, with an example where it has one. */
function hint(schema: unknown): Localized {
  const { description = '', examples } = (schema ?? {}) as { description?: string; examples?: readonly unknown[] };
  const [pl = '', en = pl] = description.split('\n');
  const example = examples?.[0];
  if (example === undefined) return { pl, en };
  return { pl: `${pl} Przykład: ${shown(example)}.`.trim(), en: `${en} Example: ${shown(example)}.`.trim() };
}

const KINDS: Readonly<Record<string, Localized>> = {
  string: { pl: 'napis', en: 'a string' },
  number: { pl: 'liczba', en: 'a number' },
  integer: { pl: 'liczba całkowita', en: 'a whole number' },
  boolean: { pl: 'wartość true albo false', en: 'true or false' },
  array: { pl: 'lista [ ]', en: 'a list [ ]' },
  object: { pl: 'obiekt { }', en: 'an object { }' },
  null: { pl: 'null', en: 'null' },
};

function kind(name: string): Localized {
  return KINDS[name] ?? { pl: name, en: name };
}

function kindOf(value: unknown): Localized {
  return kind(value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value);
}

function expected(error: ErrorObject): Localized {
  const types = [error.params['type'] as string | readonly string[]].flat().map((name) => kind(name));
  return { pl: types.map(({ pl }) => pl).join(' albo '), en: types.map(({ en }) => en).join(' or ') };
}

function list(words: readonly string[]): string {
  return words.join(', ');
}

/** A value as it stands in the file, cut to a length fit for a message. */
function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? String(value);
  return json.length > 80 ? `${json.slice(0, 79)}…` : json;
}
