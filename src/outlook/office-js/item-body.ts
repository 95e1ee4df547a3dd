import type { Body } from '../../mail/draft';
import type { HostCalls, HostFunction } from './host-calls';
import type { Ask } from './host-result';

/** Reading or writing a long body takes a client longer than anything else. Milliseconds. */
const BODY_PATIENCE = 8000;

/** The body of a message being written, and the signature in it. */
export class ItemBody {
  constructor(
    private readonly item: Office.MessageCompose,
    private readonly calls: HostCalls,
  ) {}

  readonly getFormat: Ask<Body['format']> = (done) => {
    const { body } = this.item;
    this.calls.ask<Office.CoercionType>(
      { name: 'body.getTypeAsync', since: '1.1', found: body.getTypeAsync },
      (callback) => body.getTypeAsync(callback),
    )((result) => done(result.ok ? { ok: true, value: String(result.value) === 'text' ? 'plain' : 'html' } : result));
  };

  /** The whole body, with the quoted history: rules look for other people's addresses there. */
  getContent(format: Body['format']): Ask<string> {
    const { body } = this.item;
    return this.calls.ask(
      { name: 'body.getAsync', since: '1.3', found: body.getAsync, patience: BODY_PATIENCE },
      (callback) => body.getAsync(coercionOf(format), callback),
    );
  }

  /** Replaces the whole body; the caret moves. At most 1 000 000 characters. */
  setContent({ format, content }: Body): Ask<void> {
    const { body } = this.item;
    return this.calls.ask(
      { name: 'body.setAsync', since: '1.3', found: body.setAsync, patience: BODY_PATIENCE },
      (callback) => body.setAsync(content, { coercionType: coercionOf(format) }, callback),
    );
  }

  /** Puts content before the body; the rest, the caret and the undo history stay. */
  prepend({ format, content }: Body): Ask<void> {
    const { body } = this.item;
    return this.calls.ask(
      { name: 'body.prependAsync', since: '1.1', found: body.prependAsync, patience: BODY_PATIENCE },
      (callback) => body.prependAsync(content, { coercionType: coercionOf(format) }, callback),
    );
  }

  /** Puts the signature where the client keeps signatures, in place of the one that is there. At most 30 000 characters. */
  setSignature({ format, content }: Body): Ask<void> {
    const { body } = this.item;
    return this.calls.ask(this.signatureFunction, (callback) =>
      body.setSignatureAsync(content, { coercionType: coercionOf(format) }, callback),
    );
  }

  get canSetSignature(): boolean {
    return this.calls.has(this.signatureFunction);
  }

  private get signatureFunction(): HostFunction {
    return { name: 'body.setSignatureAsync', since: '1.10', found: this.item.body.setSignatureAsync, onPhones: true };
  }

  /** Takes the user's own signature out of the client's hands, so that there are not two. */
  readonly disableClientSignature: Ask<void> = (done) => {
    const { item } = this;
    const disable: Ask<void> = this.calls.ask(
      { name: 'disableClientSignatureAsync', since: '1.10', found: item.disableClientSignatureAsync, onPhones: true },
      (callback) => item.disableClientSignatureAsync(callback),
    );
    disable(done);
  };
}

function coercionOf(format: Body['format']): 'html' | 'text' {
  return format === 'html' ? 'html' : 'text';
}
