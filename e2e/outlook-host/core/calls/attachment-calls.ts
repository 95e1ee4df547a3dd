import { readAttachment, type AttachmentInput } from '../item-input';
import type { Mailbox } from '../mailbox';
import { wireAttachment } from '../start-data';
import { ERROR, HostError } from '../wire';
import { defineCall, type HostCall } from './define-call';

/** @returns id of the new attachment */
function add(mailbox: Mailbox, input: AttachmentInput): string {
  const attachment = readAttachment(input);
  mailbox.addAttachment(attachment);
  return attachment.id;
}

export const ATTACHMENT_CALLS: Readonly<Record<number, HostCall>> = {
  // The address is not fetched: the attachment is empty.
  16: defineCall(
    'addFileAttachmentAsync',
    'compose',
    { uri: 'string', name: 'string', isInline: 'boolean' },
    ({ mailbox, parameters: { name, isInline } }) => add(mailbox, { name, isInline }),
  ),
  19: defineCall(
    'addItemAttachmentAsync',
    'compose',
    { itemId: 'string', name: 'string' },
    ({ mailbox, parameters: { name } }) => add(mailbox, { name, isItem: true, contentType: 'message/rfc822' }),
  ),
  20: defineCall('removeAttachmentAsync', 'compose', { attachmentIndex: 'string' }, ({ mailbox, parameters }) => {
    mailbox.removeAttachment(parameters.attachmentIndex);
  }),
  148: defineCall(
    'addFileAttachmentFromBase64Async',
    'compose',
    { base64String: 'string', name: 'string', isInline: 'boolean' },
    ({ mailbox, parameters: { base64String, name, isInline } }) =>
      add(mailbox, { name, isInline, base64: base64String }),
  ),
  149: defineCall('getAttachmentsAsync', 'compose', {}, ({ item }) => item.attachments.map(wireAttachment)),
  150: defineCall('getAttachmentContentAsync', 'item', { id: 'string' }, ({ item, parameters }) => {
    const attachment = item.attachments.find(({ id }) => id === parameters.id);
    if (attachment === undefined) throw new HostError(ERROR.unknownAttachment);
    return { content: attachment.base64, format: 'base64' };
  }),
};
