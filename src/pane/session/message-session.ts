import { applyFixes } from '../../checker/apply-fixes';
import { checkDraft } from '../../checker/check-draft';
import { currentFixes } from '../../checker/current-fixes';
import { fixSafe } from '../../checker/fix-safe';
import { addSkips, NO_SKIPS, skippedIn, type SkipList } from '../../checker/skips';
import type { Draft } from '../../mail/draft';
import { readBody } from '../../mail/text/read-body';
import type { Office } from '../../office/office';
import type { Finding } from '../../rules/finding';
import type { Speller } from '../../rules/rule';
import { copyLetter } from '../clipboard';
import type { Intent } from '../intent';
import type { Trouble } from '../trouble';
import type { MessageClient, Outcome } from './message-client';
import { sameMessage } from './same-message';
import { MessageWatch, type Followed } from './message-watch';
import type { SessionState } from './session-state';

/** How often a change is made anew for an author who goes on writing meanwhile. */
const ATTEMPTS = 3;

interface Change {
  readonly after: Draft;
  /** How many findings it mends. */
  readonly fixed: number;
}

/** One message beside the pane: what is known of it, and what the user does with it. A store for `useSyncExternalStore`. */
export class MessageSession {
  private state: SessionState;
  private readonly listeners = new Set<() => void>();
  private readonly watch: MessageWatch;
  /** The last mending: what it was made from, and what the client then held. */
  private undo: { readonly before: Draft; readonly after: Draft } | undefined;

  constructor(
    private readonly client: MessageClient,
    private readonly office: Office,
    private readonly speller: Speller,
  ) {
    this.state = { skips: NO_SKIPS, skipped: skippedIn(NO_SKIPS, office), busy: false };
    this.watch = new MessageWatch(client, {
      onReading: (reading) => this.take(reading),
      onFailure: (failure) => this.set({ failure }),
    });
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly getState = (): SessionState => this.state;

  /** Begins to follow the message; the function ends it. */
  start(): () => void {
    this.client.readSkips().then(
      (skips) => this.setSkips(skips),
      (error: unknown) => this.set({ trouble: notChanged(error) }),
    );
    const ends = [
      this.client.onHeld((identities) =>
        this.set({ attention: { id: (this.state.attention?.id ?? 0) + 1, identities } }),
      ),
      this.watch.start(),
    ];
    return () => ends.forEach((end) => end());
  }

  /** Does what the user wants. */
  readonly carryOut = (intent: Intent): void => {
    switch (intent.type) {
      case 'apply':
        void this.change((draft) => {
          const fixes = currentFixes(intent.fixes, checkDraft(draft, this.office, this.options()));
          return { after: applyFixes(draft, fixes), fixed: fixes.length };
        });
        return;
      case 'fix-safe':
        void this.change((draft) => {
          const { draft: after, fixed } = fixSafe(draft, this.office, this.options());
          return { after, fixed };
        });
        return;
      case 'undo':
        void this.takeBack();
        return;
      case 'ignore':
        void this.skip(intent.findings, intent.reason);
        return;
      case 'restore-ignored':
        void this.keep(() => NO_SKIPS);
        return;
      case 'dismiss-undo':
        this.set({ undoable: undefined });
        return;
      case 'copy-mended':
        void this.copyMended();
        return;
      case 'dismiss-trouble':
        this.set({ trouble: undefined });
        return;
      case 'retry':
        this.set({ failure: undefined });
        this.watch.hurry();
        return;
      case 'reveal':
        if (this.state.draft) this.client.reveal?.(intent.finding, this.state.draft);
        return;
      case 'point':
        if (this.state.draft) this.client.point?.(intent.finding, this.state.draft);
    }
  };

  private options() {
    return { ...this.state.skipped, only: this.state.only, speller: this.speller };
  }

  private set(change: Partial<SessionState>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }

  private take({ draft, only, typing, caret }: Followed): void {
    // The author went on: taking the mending back would now take theirs back, too.
    const undoable = this.undo && sameMessage(this.undo.after, draft) ? this.state.undoable : undefined;
    this.set({ draft, only, failure: undefined, typing, caret, undoable });
  }

  /** Changes the message as it stands now; what the pane showed may be a moment older. */
  private async change(make: (draft: Draft) => Change): Promise<void> {
    if (this.state.busy) return;
    this.set({ busy: true, trouble: undefined });
    try {
      await this.watch.pausedFor(async (read) => {
        for (let attempt = 1; ; attempt += 1) {
          const before = await read();
          const { after, fixed } = make(before.draft);
          if (after === before.draft) return;
          const outcome = await this.client.write(before.draft, after);
          if (outcome.kind === 'overtaken' && attempt < ATTEMPTS) continue;
          const now = await read();
          this.undo = outcome.kind === 'done' ? { before: before.draft, after: now.draft } : undefined;
          this.set({ undoable: outcome.kind === 'done' && fixed > 0 ? { fixed } : undefined });
          if (outcome.kind !== 'done') this.report(outcome, before.draft, after);
          return;
        }
      });
    } catch (error) {
      this.set({ trouble: notChanged(error) });
    }
    this.set({ busy: false });
  }

  private report(outcome: Exclude<Outcome, { kind: 'done' }>, before: Draft, after: Draft): void {
    const { format, content } = after.body;
    const text = readBody(after.body).text;
    const html = format === 'html' ? content : '';
    this.set({
      trouble: {
        kind: outcome.kind === 'broken' ? 'changed-otherwise' : 'not-changed',
        ...(after.body === before.body ? {} : { copy: { html, text } }),
        ...(outcome.kind === 'overtaken' ? {} : { details: outcome.reason }),
      },
    });
  }

  private async takeBack(): Promise<void> {
    const { undo } = this;
    if (!undo) return;
    await this.change((draft) => ({ after: sameMessage(draft, undo.after) ? undo.before : draft, fixed: 0 }));
  }

  private setSkips(skips: SkipList): void {
    this.set({ skips, skipped: skippedIn(skips, this.office), typing: undefined });
  }

  /** Skips findings in this message; those that block are skipped for a reason. */
  async skip(findings: readonly Finding[], reason: string | undefined): Promise<void> {
    await this.keep((skips) => addSkips(skips, findings, reason));
  }

  /** What is skipped is known to the check at Send only when the client keeps it: until it does, it is not skipped. */
  private async keep(make: (skips: SkipList) => SkipList): Promise<void> {
    try {
      const skips = make(await this.client.readSkips());
      await this.client.keepSkips(skips);
      this.setSkips(skips);
    } catch (error) {
      this.set({ trouble: notChanged(error) });
    }
  }

  private async copyMended(): Promise<void> {
    const { trouble } = this.state;
    if (!trouble?.copy) return;
    const copied = await copyLetter(trouble.copy.html, trouble.copy.text).then(
      () => true,
      () => false,
    );
    this.set({ trouble: { ...trouble, copied } });
  }
}

function notChanged(error: unknown): Trouble {
  return { kind: 'not-changed', details: error instanceof Error ? error.message : String(error) };
}
