import { answerInput } from '../answer-input';
import { readAttachment, type AttachmentInput, type ItemInput } from '../item-input';
import type { Mailbox } from '../mailbox';
import { initialData } from '../start-data';
import { ERROR, HostError } from '../wire';
import { type CallContext, defineCall, type HostCall, RawAnswer } from './define-call';

/** Tokens are for services the emulator does not have: recognisable, and good for nothing. */
const token = (name: string) => new RawAnswer({ wasSuccessful: true, token: `emulated-${name}-token` });

const REPLY = { htmlBody: 'string', attachments: 'any' } as const;
const NEW_MESSAGE = {
  toRecipients: 'strings?',
  ccRecipients: 'strings?',
  bccRecipients: 'strings?',
  subject: 'string?',
  htmlBody: 'string?',
  attachments: 'any',
} as const;

/** office.js sends attachments of forms as arrays: type, name, address, inline. */
function formAttachments(attachments: unknown): readonly AttachmentInput[] {
  const list = Array.isArray(attachments) ? (attachments as [string, string, string, boolean?][]) : [];
  return list.map(([type, name, , isInline]) =>
    readAttachment({ name, isItem: type === 'item', isInline: isInline === true }),
  );
}

function openReply(kind: 'reply' | 'replyAll') {
  return ({
    item,
    mailbox,
    parameters,
  }: CallContext<{ readonly htmlBody: string; readonly attachments?: unknown }>) => {
    const input = answerInput(item, kind, mailbox.owner, mailbox.settings.locale);
    const attachments = [...(input.attachments ?? []), ...formAttachments(parameters.attachments)];
    mailbox.open({ ...input, attachments, body: parameters.htmlBody + (input.body ?? '') });
  };
}

function openNew({ mailbox, parameters }: CallContext<Record<string, unknown>>): void {
  const { toRecipients, ccRecipients, bccRecipients, subject, htmlBody, attachments } = parameters;
  const input = { to: toRecipients, cc: ccRecipients, bcc: bccRecipients, subject, body: htmlBody };
  const given = Object.entries(input).filter(([, value]) => value != null);
  mailbox.open({
    mode: 'compose',
    ...(Object.fromEntries(given) as ItemInput),
    attachments: formAttachments(attachments),
  });
}

function openById({ mailbox, parameters }: CallContext<{ readonly itemId: string }>): void {
  const found = [...mailbox.sent, ...mailbox.drafts].find(({ id }) => id === parameters.itemId);
  if (found === undefined) throw new HostError(ERROR.unknownItem);
  const { internetHeaders, categories, id, ...rest } = found;
  mailbox.open({
    ...rest,
    mode: 'read',
    categories,
    internetHeaders: Object.fromEntries(internetHeaders),
    ...(id === undefined ? {} : { id }),
  });
}

function selected({ item }: Mailbox): unknown {
  const isSaved = item?.mode === 'read';
  return isSaved ? [{ itemId: item.id, subject: item.subject, itemType: 'message', itemMode: 'Read' }] : [];
}

/** The mailbox: tokens, EWS, opening other messages. */
export const MAILBOX_CALLS: Readonly<Record<number, HostCall>> = {
  1: defineCall('initialData', 'mailbox', {}, ({ addIn, mailbox }) => new RawAnswer(initialData(addIn, mailbox))),
  2: defineCall('getUserIdentityTokenAsync', 'mailbox', {}, () => token('identity')),
  5: defineCall(
    'makeEwsRequestAsync',
    'mailbox',
    { body: 'string' },
    () => new RawAnswer({ wasProxySuccessful: false, errorMessage: 'The emulated Outlook has no Exchange server.' }),
  ),
  8: defineCall('displayMessageForm', 'mailbox', { itemId: 'string' }, openById),
  10: defineCall('displayReplyForm', 'read', { htmlBody: 'string' }, openReply('reply')),
  11: defineCall('displayReplyAllForm', 'read', { htmlBody: 'string' }, openReply('replyAll')),
  12: defineCall('getCallbackTokenAsync', 'mailbox', { isRest: 'boolean' }, () => token('callback')),
  30: defineCall('displayReplyForm', 'read', REPLY, openReply('reply')),
  31: defineCall('displayReplyAllForm', 'read', REPLY, openReply('replyAll')),
  44: defineCall('displayNewMessageForm', 'mailbox', NEW_MESSAGE, openNew),
  178: defineCall('displayNewMessageFormAsync', 'mailbox', NEW_MESSAGE, openNew),
  179: defineCall('displayMessageFormAsync', 'mailbox', { itemId: 'string' }, openById),
  181: defineCall('displayReplyFormAsync', 'read', REPLY, openReply('reply')),
  182: defineCall('displayReplyAllFormAsync', 'read', REPLY, openReply('replyAll')),
  183: defineCall('displayReplyFormAsync', 'read', { htmlBody: 'string' }, openReply('reply')),
  184: defineCall('displayReplyAllFormAsync', 'read', { htmlBody: 'string' }, openReply('replyAll')),
  196: defineCall('mailbox.getSelectedItemsAsync', 'mailbox', {}, ({ mailbox }) => selected(mailbox)),
};
