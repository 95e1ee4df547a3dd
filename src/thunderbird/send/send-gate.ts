import { checkDraft } from '../../checker/check-draft';
import { OVERRIDE_HEADER } from '../../checker/override-record';
import { isoDate } from '../../mail/iso-date';
import { completed, type ComposeDetails, type SendAnswer } from '../api/compose';
import { draftOf, notOurs } from '../message/compose-draft';
import { currentOffice } from '../office/office-store';
import { contentOf, digestOf } from './content-digest';
import { isAnswer, keepHeld, readHeld, readSkips, type Held } from './held';
import { decideSend, type Decision } from './send-decision';

/** Milliseconds; the window is locked while we are asked. */
const PATIENCE = 5000;

const SEND: SendAnswer = {};
const HOLD: SendAnswer = { cancel: true };

/**
 * Judges messages at Send. The window of a message is locked until the answer, and for good if there is none: we hold the message and
 * answer at once; whoever wants to send it then sends it anew.
 */
export class SendGate {
  /** What was to be sent when we failed, by tab: the user may send it unchecked. In memory, since storage may be what failed. */
  private readonly unchecked = new Map<number, { readonly content: string; readonly at: number; agreed?: true }>();

  /** @param show puts the pane in front of the message; it may fail */
  constructor(private readonly show: (windowId: number, tabId: number) => Promise<void>) {}

  /** Never rejects, and answers in time. */
  readonly onBeforeSend = async (
    { id, windowId }: { id: number; windowId: number },
    details: ComposeDetails,
  ): Promise<SendAnswer> => {
    let decided = false;
    try {
      if (this.mayGoUnchecked(id, details)) return SEND;
      const judged = this.judge(id, details);
      const decision = await Promise.race([judged, after(PATIENCE)]);
      decided = true;
      if (decision === undefined) return this.fail(id, windowId, details, { reason: 'slow' });
      if (decision.kind === 'send') return answerWith(decision.overrides, details);
      await keepHeld(id, decision.held);
      this.showLater(id, windowId, details);
      return HOLD;
    } catch (error) {
      const reason = error instanceof Error ? (error.stack ?? error.message) : String(error);
      return this.fail(id, windowId, details, {
        reason: 'failed',
        details: `${decided ? 'hold' : 'check'}: ${reason}`,
      });
    }
  };

  /** The user has decided in the pane to send what was held. */
  async agree(id: number): Promise<void> {
    const told = this.unchecked.get(id);
    if (told) this.unchecked.set(id, { ...told, agreed: true });
    const held = await readHeld(id);
    if (held) await keepHeld(id, { ...held, agreed: true });
  }

  private mayGoUnchecked(id: number, details: ComposeDetails): boolean {
    const told = this.unchecked.get(id);
    this.unchecked.delete(id);
    return told !== undefined && told.content === contentOf(details) && isAnswer(told, Date.now());
  }

  private async judge(id: number, details: ComposeDetails): Promise<Decision> {
    const message = await completed(id, details);
    if (notOurs(message)) return { kind: 'send' };
    const [office, skips, told] = await Promise.all([currentOffice(), readSkips(id), readHeld(id)]);
    const report = checkDraft(draftOf(message, isoDate(new Date())), office);
    const isFine = report.failures.length === 0 && report.findings.every(({ severity }) => severity === 'advise');
    if (isFine) return { kind: 'send' };
    return decideSend(report, { office, skips, told, content: await digestOf(contentOf(details)), now: Date.now() });
  }

  /** There is no verdict: holds the message once, to say so. */
  private fail(
    id: number,
    windowId: number,
    details: ComposeDetails,
    what: Pick<Held, 'reason' | 'details'>,
  ): SendAnswer {
    const at = Date.now();
    this.unchecked.set(id, { content: contentOf(details), at });
    keepHeld(id, { ...what, identities: [], blocking: [], content: '', at }).catch(() => undefined);
    this.showLater(id, windowId, details);
    return HOLD;
  }

  /** When the window is no longer locked. A pane that cannot be shown must not hold a message nobody knows is held. */
  private showLater(id: number, windowId: number, details: ComposeDetails): void {
    setTimeout(() => {
      this.show(windowId, id).catch(() => this.unchecked.set(id, { content: contentOf(details), at: Date.now() }));
    });
  }
}

function after(milliseconds: number): Promise<undefined> {
  return new Promise((resolve) => setTimeout(() => resolve(undefined), milliseconds));
}

function answerWith(overrides: string | undefined, { customHeaders }: ComposeDetails): SendAnswer {
  const others = customHeaders.filter(({ name }) => name.toLowerCase() !== OVERRIDE_HEADER.toLowerCase());
  if (overrides === undefined && others.length === customHeaders.length) return SEND;
  const ours = overrides === undefined ? [] : [{ name: OVERRIDE_HEADER, value: overrides }];
  return { details: { customHeaders: [...others, ...ours] } };
}
