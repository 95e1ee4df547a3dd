/** @jest-environment jsdom */
import type { Draft } from '../../mail/draft';
import { completeDraft, exampleBody, exampleOffice } from '../../rules/examples/example-letter';
import type { SkipList } from '../../checker/skips';
import { checkDraft } from '../../checker/check-draft';
import type { MessageClient, Outcome } from './message-client';
import { MessageSession } from './message-session';

const LETTER = exampleBody('Worki wydajemy np. w pokoju 12.');
const plain = (content: string): Draft => completeDraft({ body: { format: 'plain', content } });

/** A mail client in memory, with the troubles real ones have. */
class MemoryClient implements MessageClient {
  draft = plain(LETTER);
  skips: SkipList = [];
  /** What the next writes come to; then they are done. */
  readonly outcomes: Outcome[] = [];
  readsSkips = true;
  keepsSkips = true;
  ended = 0;
  changed: () => void = () => undefined;
  held: (identities: readonly string[]) => void = () => undefined;

  read() {
    return Promise.resolve({ draft: this.draft });
  }
  write(_before: Draft, after: Draft): Promise<Outcome> {
    const outcome = this.outcomes.shift() ?? { kind: 'done' as const };
    if (outcome.kind === 'done') this.draft = after;
    return Promise.resolve(outcome);
  }
  readSkips() {
    return this.readsSkips ? Promise.resolve(this.skips) : Promise.reject(new Error('sessionData.getAsync: refused'));
  }
  keepSkips(skips: SkipList) {
    if (!this.keepsSkips) return Promise.reject(new Error('no room for 3 of 160 skipped findings'));
    this.skips = skips;
    return Promise.resolve();
  }
  onChange(changed: () => void) {
    this.changed = changed;
    return () => void (this.ended += 1);
  }
  onHeld(held: (identities: readonly string[]) => void) {
    this.held = held;
    return () => void (this.ended += 1);
  }
}

const speller = { isCorrect: () => true, suggest: () => [] };

async function open(change: (client: MemoryClient) => void = () => undefined) {
  const client = new MemoryClient();
  change(client);
  const session = new MessageSession(client, exampleOffice, speller);
  const end = session.start();
  /** Resolves when the session says what is waited for. */
  const until = (holds: (state: ReturnType<MessageSession['getState']>) => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!holds(session.getState())) return;
        stop();
        resolve();
      };
      const stop = session.subscribe(look);
      queueMicrotask(look);
    });
  await until(({ draft }) => draft !== undefined);
  return { client, session, end, until };
}

const findings = (draft: Draft) => checkDraft(draft, exampleOffice).findings;
const fixesIn = (draft: Draft) => findings(draft).flatMap(({ fixes }) => fixes.slice(0, 1));

describe('a mending', () => {
  it('is made, and taken back', async () => {
    const { client, session, until } = await open();
    session.carryOut({ type: 'apply', fixes: fixesIn(client.draft) });
    await until(({ undoable, busy }) => !busy && undoable?.fixed === 1);
    expect(client.draft.body.content).toContain('na przykład');
    session.carryOut({ type: 'undo' });
    await until(({ undoable, busy }) => !busy && undoable === undefined);
    expect(client.draft.body.content).toBe(LETTER);
  });

  it('is made anew for an author who went on writing meanwhile', async () => {
    const { client, session, until } = await open((one) => one.outcomes.push({ kind: 'overtaken' }));
    session.carryOut({ type: 'fix-safe' });
    await until(({ undoable, busy }) => !busy && undoable !== undefined);
    expect(client.draft.body.content).toContain('na przykład');
  });

  it.each([
    ['never stood still', { kind: 'overtaken' }, 'not-changed'],
    ['refused', { kind: 'kept', reason: 'body.setAsync: refused' }, 'not-changed'],
    ['broke it', { kind: 'broken', reason: 'body.setAsync: refused' }, 'changed-otherwise'],
  ] as const)('of a client that %s is told, with the letter to copy', async (_, outcome, kind) => {
    const { client, session, until } = await open((one) => one.outcomes.push(outcome, outcome, outcome));
    session.carryOut({ type: 'fix-safe' });
    await until(({ trouble, busy }) => !busy && trouble !== undefined);
    expect(session.getState().trouble).toMatchObject({ kind, copy: { text: expect.stringContaining('na przykład') } });
    expect(client.draft.body.content).toBe(LETTER);
  });

  it('can no longer be taken back when the author goes on', async () => {
    const { client, session, until } = await open();
    session.carryOut({ type: 'fix-safe' });
    await until(({ undoable, busy }) => !busy && undoable !== undefined);
    client.draft = plain(client.draft.body.content.replace('pokoju 12', 'pokoju 14'));
    client.changed();
    await until(({ undoable }) => undoable === undefined);
  });
});

describe('skipping', () => {
  it('counts once the client has kept it', async () => {
    const { client, session, until } = await open();
    session.carryOut({ type: 'ignore', findings: findings(client.draft) });
    await until(({ skips }) => skips.length === 1);
    expect(client.skips.map(({ id }) => id)).toEqual(['abbreviation-unexplained']);
    session.carryOut({ type: 'restore-ignored' });
    await until(({ skips }) => skips.length === 0);
  });

  it.each([
    ['keep', (client: MemoryClient) => void (client.keepsSkips = false)],
    ['tell what it kept', (client: MemoryClient) => void (client.readsSkips = false)],
  ])('does not count where the client cannot %s it, and is told', async (_, fail) => {
    const { client, session, until } = await open(fail);
    session.carryOut({ type: 'dismiss-trouble' });
    session.carryOut({ type: 'ignore', findings: findings(client.draft) });
    await until(({ trouble }) => trouble !== undefined);
    expect(session.getState().skips).toEqual([]);
  });
});

it('passes on what the message was held for, each time anew', async () => {
  const { client, session } = await open();
  client.held(['subject-missing||']);
  client.held(['subject-missing||']);
  expect(session.getState().attention).toEqual({ id: 2, identities: ['subject-missing||'] });
});

it('says nothing any more once it has ended', async () => {
  const { client, session, end } = await open();
  end();
  expect(client.ended).toBe(2);
  const before = session.getState();
  client.draft = plain('inny list');
  client.changed();
  await Promise.resolve();
  expect(session.getState()).toBe(before);
});
