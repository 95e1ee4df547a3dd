import { readFileSync } from 'node:fs';
import { runInContext } from 'node:vm';
import { checkDraft, loadOffice, readMessage, type Finding, type Office } from '../src/index';
import { bareContext } from './bare-context';
import { evaluationMessages } from './evaluation-messages';

const BUNDLE = 'dist/engine/engine.js';
const source = readFileSync(BUNDLE, 'utf8');

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
});
