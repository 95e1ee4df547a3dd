import { readFileSync } from 'node:fs';
import { CALLS } from '.';
import { parameterFaults } from './define-call';

/** Read in a build of June 2025, which the npm package does not contain; `undefined` calls are known by name only. */
const LATER = [196, 197, 199, 200, 201, 202, 203, 204, 206, 207, 210, 211, 212, 213, 214, 215];

/** Made through a variable in the build, found by reading it: the two `setSelectedDataAsync`, appointments, replies. */
const INDIRECT = [7, 8, 9, 10, 11, 13, 29, 30, 31, 44, 177, 178, 179, 180, 181, 182, 183, 184];

const build = readFileSync('node_modules/@microsoft/office-js/dist/outlook-web-16.01.debug.js', 'utf8');
const numbers = (pattern: RegExp) => [...build.matchAll(pattern)].map(([, id]) => Number(id));

describe('the dispatch table', () => {
  it('has every call the debug build of office.js makes, and no other', () => {
    const direct = numbers(/[iI]nvokeHostMethod\((\d+),/g);
    const known = Object.keys(CALLS).map(Number);
    expect(new Set(known)).toEqual(new Set([...direct, ...INDIRECT, ...LATER]));
  });

  it('knows the calls made through a variable', () => {
    const assigned = [
      ...numbers(/dispidToInvoke = (\d+);/g),
      ...numbers(/setSelectedData\((\d+)\)/g),
      ...numbers(/__?spreadArrays\(\[(\d+), /gi),
    ];
    expect(assigned.filter((id) => !INDIRECT.includes(id))).toEqual([]);
    expect(assigned.length).toBeGreaterThan(0);
  });

  it('gives every call a name', () => {
    expect(Object.values(CALLS).filter(({ api }) => api === '')).toEqual([]);
  });
});

describe('parameters', () => {
  const shape = { name: 'string', count: 'number?', people: 'people?', extra: 'any' } as const;
  it.each([
    [{ name: 'x' }, []],
    [{ name: 'x', count: 1, people: [{ name: '', address: 'a@example.org' }], extra: {} }, []],
    [{ name: 'x', __timeout__: 1 }, []],
    [{}, ['parameter name is missing']],
    [{ name: 1 }, ['parameter name is no string']],
    [{ name: 'x', count: '1' }, ['parameter count is no number']],
    [{ name: 'x', people: [{}] }, ['parameter people is no people']],
    [{ name: 'x', bodyMode: 1 }, ['parameter bodyMode is not known']],
  ])('%j: %j', (parameters, faults) => {
    expect(parameterFaults(shape, parameters)).toEqual(faults);
  });
});
