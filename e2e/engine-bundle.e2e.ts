import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { checkDraft, loadOffice, readMessage, type Finding, type Office } from '../src/index';
import { evaluationMessages } from './evaluation-messages';

const BUNDLE = 'dist/engine/engine.js';
const source = readFileSync(BUNDLE, 'utf8');

/** What ECMAScript 2016 has; everything else is taken from the context before the engine is loaded. */
const ES2016_GLOBALS = new Set(
  (
    'Object Function Array Number parseFloat parseInt Infinity NaN undefined Boolean String Symbol Date Promise RegExp Error ' +
    'EvalError RangeError ReferenceError SyntaxError TypeError URIError globalThis JSON Math Reflect Proxy Map Set WeakMap ' +
    'WeakSet ArrayBuffer Uint8Array Int8Array Uint16Array Int16Array Uint32Array Int32Array Float32Array Float64Array ' +
    'Uint8ClampedArray DataView isFinite isNaN decodeURI decodeURIComponent encodeURI encodeURIComponent escape unescape eval'
  ).split(' '),
);
/** Library methods newer than ES2016: a call to one would throw. */
const NEWER = [
  'Object.entries Object.values Object.fromEntries Object.hasOwn Object.getOwnPropertyDescriptors',
  'String.prototype.padStart String.prototype.padEnd String.prototype.matchAll String.prototype.replaceAll',
  'String.prototype.trimStart String.prototype.trimEnd String.prototype.at String.prototype.isWellFormed',
  'Array.prototype.flat Array.prototype.flatMap Array.prototype.at Array.prototype.findLast Array.prototype.findLastIndex',
  'Array.prototype.toSorted Array.prototype.toReversed Array.prototype.with Promise.prototype.finally',
]
  .join(' ')
  .split(' ');

function bareContext(): object {
  const context = createContext({});
  runInContext(
    `for (const name of Object.getOwnPropertyNames(globalThis)) {
       if (!${JSON.stringify([...ES2016_GLOBALS])}.includes(name)) delete globalThis[name];
     }
     ${NEWER.map((method) => `delete ${method};`).join('\n')}`,
    context,
  );
  return context;
}

describe('the engine bundle in a bare ECMAScript 2016 context', () => {
  let office: Office;
  beforeAll(async () => {
    office = await loadOffice('offices/kedzierzyn-kozle');
  });

  it('has no Intl, no URL, no TextDecoder, no timers, no padStart there', () => {
    expect(
      runInContext(
        '[typeof Intl, typeof URL, typeof TextDecoder, typeof setTimeout, typeof "".padStart, typeof window].join()',
        bareContext(),
      ),
    ).toBe('undefined,undefined,undefined,undefined,undefined,undefined');
  });

  it('gives the same findings as in Node for every labelled message', async () => {
    const context = bareContext();
    runInContext(source, context);
    for (const { name, bytes } of evaluationMessages()) {
      const draft = await readMessage(bytes);
      const there = runInContext(
        `JSON.stringify(DobryList.checkDraft(${JSON.stringify(draft)}, ${JSON.stringify(office)}).findings)`,
        context,
      ) as string;
      const here: readonly Finding[] = checkDraft(draft, office).findings;
      expect([name, JSON.parse(there)]).toEqual([name, JSON.parse(JSON.stringify(here))]);
    }
  });

  it('stays within its size budget of 200 kB gzip', () => {
    expect(gzipSync(source, { level: 9 }).length).toBeLessThan(200_000);
  });
});
