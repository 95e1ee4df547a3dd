import type { Attachment, Draft, MessageKind } from '../mail/draft';
import type { Office, Person } from '../office/office';
import { formatRecipients, parseRecipients } from './recipients';

/** The letter as the form on the page holds it: address fields as they were typed. */
export interface LetterForm {
  /** Id of the sample it began as. */
  readonly sample: string;
  readonly kind: MessageKind;
  /** E-mail of the employee who sends it; empty when nobody has been chosen. */
  readonly from: string;
  readonly to: string;
  readonly cc: string;
  readonly bcc: string;
  readonly subject: string;
  /** As `sanitisedHtml` writes it, so that the writing surface holds the same, character for character. */
  readonly html: string;
  readonly attachments: readonly Attachment[];
}

/** An empty new letter of somebody, or of nobody yet. */
export function emptyForm(sample: string, from: string): LetterForm {
  return { sample, kind: 'new', from, to: '', cc: '', bcc: '', subject: '', html: '', attachments: [] };
}

/** The employee who sends the letter. */
export function senderOf(form: LetterForm, office: Office): Person | undefined {
  return office.people.find(({ email }) => email === form.from);
}

/** The letter as the checker reads it. `date` is when it would be sent, ISO 8601 with offset. */
export function draftOf(form: LetterForm, office: Office, date: string): Draft {
  const sender = senderOf(form, office);
  return {
    kind: form.kind,
    from: sender && { email: sender.email, name: `${sender.firstName} ${sender.lastName}` },
    to: parseRecipients(form.to),
    cc: parseRecipients(form.cc),
    bcc: parseRecipients(form.bcc),
    subject: form.subject,
    body: { format: 'html', content: form.html },
    attachments: form.attachments,
    date,
  };
}

/** The form after the checker has changed the draft; fields it did not touch stay as they were typed. */
export function formWith(form: LetterForm, before: Draft, after: Draft): LetterForm {
  return {
    ...form,
    to: after.to === before.to ? form.to : formatRecipients(after.to),
    cc: after.cc === before.cc ? form.cc : formatRecipients(after.cc),
    bcc: after.bcc === before.bcc ? form.bcc : formatRecipients(after.bcc),
    subject: after.subject ?? '',
    html: after.body.content,
  };
}
