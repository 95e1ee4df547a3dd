import type { Address, Attachment } from '../../mail/draft';
import type { HostCalls } from './host-calls';
import type { Ask } from './host-result';

export type RecipientField = 'to' | 'cc' | 'bcc';

/** How a message came about, by the client. */
export type ComposeType = 'newMail' | 'reply' | 'forward';

/** Writing recipients makes the client look them up. Milliseconds. */
const RECIPIENTS_PATIENCE = 10_000;

/** Most recipients `setAsync` and `addAsync` take in one call. */
const PER_CALL = 100;

/** Subject, people, kind, attachments and internet headers of a message being written. */
export class ItemHeaders {
  constructor(
    private readonly item: Office.MessageCompose,
    private readonly calls: HostCalls,
  ) {}

  readonly getSubject: Ask<string> = (done) => {
    const { subject } = this.item;
    this.calls.ask<string>({ name: 'subject.getAsync', since: '1.1', found: subject.getAsync }, (callback) =>
      subject.getAsync(callback),
    )(done);
  };

  setSubject(text: string): Ask<void> {
    const { subject } = this.item;
    return this.calls.ask({ name: 'subject.setAsync', since: '1.1', found: subject.setAsync }, (callback) =>
      subject.setAsync(text, callback),
    );
  }

  /** Resolved recipients only: the client does not tell about what is still being typed. */
  getRecipients(field: RecipientField): Ask<readonly Address[]> {
    const recipients = this.item[field];
    return (done) =>
      this.calls.ask<Office.EmailAddressDetails[]>(
        { name: `${field}.getAsync`, since: '1.1', found: recipients.getAsync },
        (callback) => recipients.getAsync(callback),
      )((result) => done(result.ok ? { ok: true, value: result.value.map(addressOf) } : result));
  }

  /** Any number of them, in portions the client takes. */
  setRecipients(field: RecipientField, addresses: readonly Address[]): Ask<void> {
    const recipients = this.item[field];
    const portion = (from: number): Ask<void> =>
      this.calls.ask(
        {
          name: `${field}.${from === 0 ? 'setAsync' : 'addAsync'}`,
          since: '1.1',
          found: from === 0 ? recipients.setAsync : recipients.addAsync,
          patience: RECIPIENTS_PATIENCE,
        },
        (callback) => {
          const some = addresses.slice(from, from + PER_CALL).map(({ email, name }) => ({
            emailAddress: email,
            displayName: name === undefined ? email : name,
          }));
          if (from === 0) recipients.setAsync(some, callback);
          else recipients.addAsync(some, callback);
        },
      );
    const rest =
      (from: number): Ask<void> =>
      (done) =>
        portion(from)((result) => {
          if (result.ok && from + PER_CALL < addresses.length) rest(from + PER_CALL)(done);
          else done(result);
        });
    return rest(0);
  }

  readonly getFrom: Ask<Address> = (done) => {
    const { from } = this.item;
    this.calls.ask<Office.EmailAddressDetails>(
      { name: 'from.getAsync', since: '1.7', found: from && from.getAsync, onPhones: true },
      (callback) => from.getAsync(callback),
    )((result) => done(result.ok ? { ok: true, value: addressOf(result.value) } : result));
  };

  readonly getComposeType: Ask<ComposeType> = (done) => {
    const { item } = this;
    this.calls.ask<{ composeType: string }>(
      { name: 'getComposeTypeAsync', since: '1.10', found: item.getComposeTypeAsync, onPhones: true },
      (callback) => item.getComposeTypeAsync(callback),
    )((result) => done(result.ok ? { ok: true, value: result.value.composeType as ComposeType } : result));
  };

  readonly getAttachments: Ask<readonly Attachment[]> = (done) => {
    const { item } = this;
    this.calls.ask<Office.AttachmentDetailsCompose[]>(
      { name: 'getAttachmentsAsync', since: '1.8', found: item.getAttachmentsAsync },
      (callback) => item.getAttachmentsAsync(callback),
    )((result) => done(result.ok ? { ok: true, value: result.value.map(attachmentOf) } : result));
  };

  /** Sets or (undefined) removes a header of the message that will be sent. ASCII, name beginning with `X-`. */
  setInternetHeader(name: string, value: string | undefined): Ask<void> {
    const headers = this.item.internetHeaders;
    const host = { since: '1.8', name: 'internetHeaders', found: headers && headers.setAsync, onPhones: true as const };
    return this.calls.ask(host, (callback) => {
      if (value === undefined) headers.removeAsync([name], callback);
      else headers.setAsync({ [name]: value }, callback);
    });
  }
}

function addressOf({ emailAddress, displayName, recipientType }: Office.EmailAddressDetails): Address {
  const named = displayName !== '' && displayName !== emailAddress;
  return {
    email: emailAddress,
    ...(named ? { name: displayName } : {}),
    ...(String(recipientType) === 'distributionList' ? { group: displayName || emailAddress } : {}),
  };
}

function attachmentOf({ name, size, isInline }: Office.AttachmentDetailsCompose): Attachment {
  // Office.js does not tell the type of a file that is not sent yet; no rule needs it.
  return { name, type: 'application/octet-stream', size, inline: isInline };
}
