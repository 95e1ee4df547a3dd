import type { AddIn } from '../add-in';
import type { Item, Person } from '../item';
import type { Mailbox } from '../mailbox';

/** Types a parameter can have, and how they are recognised on the wire. */
interface Types {
  string: string;
  number: number;
  boolean: boolean;
  object: Readonly<Record<string, unknown>>;
  strings: readonly string[];
  texts: Readonly<Record<string, string>>;
  people: readonly Person[];
  any: unknown;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isString = (value: unknown) => typeof value === 'string';

const IS: { readonly [Type in keyof Types]: (value: unknown) => boolean } = {
  string: isString,
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
  object: isObject,
  strings: (value) => Array.isArray(value) && value.every(isString),
  texts: (value) => isObject(value) && Object.values(value).every(isString),
  people: (value) => Array.isArray(value) && value.every((one) => isObject(one) && isString(one.address)),
  any: () => true,
};

/** Names of parameters and their types; a question mark for what may be left out. */
export type Shape = Readonly<Record<string, keyof Types | `${keyof Types}?`>>;

export type Parameters<S extends Shape> = {
  readonly [Name in keyof S]: S[Name] extends `${infer Type extends keyof Types}?`
    ? Types[Type] | undefined
    : S[Name] extends keyof Types
      ? Types[S[Name]]
      : never;
};

/** Where an API exists: in messages being written, being read, in both, or without any message. */
export type Mode = 'compose' | 'read' | 'item' | 'mailbox';

export interface CallContext<P> {
  readonly parameters: P;
  readonly mailbox: Mailbox;
  readonly addIn: AddIn;
  /** The open item; looking at it throws when there is none. */
  readonly item: Item;
  /** Sends the open message as the user would. */
  readonly send: () => void;
}

/** One line of the dispatch table. */
export interface HostCall {
  readonly api: string;
  readonly mode: Mode;
  readonly shape: Shape;
  /** Answers the call. @throws HostError to answer with an error number */
  readonly run: ((context: CallContext<never>) => unknown) | undefined;
}

/** An API the host answers. What `run` returns is the `data` of the answer, unless it is a `RawAnswer`. */
export function defineCall<const S extends Shape>(
  api: string,
  mode: Mode,
  shape: S,
  run: (context: CallContext<Parameters<S>>) => unknown,
): HostCall {
  return { api, mode, shape, run };
}

/** An API known by name only: calls are answered with 5000 (not supported) and recorded. */
export function unsupported(api: string): HostCall {
  return { api, mode: 'mailbox', shape: {}, run: undefined };
}

/** An answer that does not have the usual `error` and `data`. */
export class RawAnswer {
  constructor(readonly body: Readonly<Record<string, unknown>>) {}
}

/** What is wrong with the parameters of a call: missing, of another type, or not known. Empty when nothing is. */
export function parameterFaults(shape: Shape, parameters: Readonly<Record<string, unknown>>): readonly string[] {
  const wrong = Object.entries(shape).flatMap(([name, type]) => {
    const value = parameters[name];
    if (value == null) return type.endsWith('?') || type === 'any' ? [] : [`parameter ${name} is missing`];
    const expected = type.replace('?', '') as keyof Types;
    return IS[expected](value) ? [] : [`parameter ${name} is no ${expected}`];
  });
  const extra = Object.keys(parameters).filter((name) => !(name in shape) && !TRANSPORT.includes(name));
  return [...wrong, ...extra.map((name) => `parameter ${name} is not known`)];
}

/** Parameters for office.js's own use. */
const TRANSPORT = ['__timeout__'];
