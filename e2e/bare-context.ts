import { createContext, runInContext } from 'node:vm';

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

/** A context with nothing but ECMAScript 2016: no DOM, no `Intl`, no timers, no newer methods. */
export function bareContext(): object {
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
