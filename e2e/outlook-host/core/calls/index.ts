import { ATTACHMENT_CALLS } from './attachment-calls';
import { BODY_CALLS } from './body-calls';
import type { HostCall } from './define-call';
import { ITEM_CALLS } from './item-calls';
import { MAILBOX_CALLS } from './mailbox-calls';
import { NOTIFICATION_CALLS } from './notification-calls';
import { RECIPIENT_CALLS } from './recipient-calls';
import { STORAGE_CALLS } from './storage-calls';
import { UNSUPPORTED_CALLS } from './unsupported-calls';

/** The dispatch table: every call office.js is known to make, by its id. */
export const CALLS: Readonly<Record<number, HostCall>> = {
  ...ATTACHMENT_CALLS,
  ...BODY_CALLS,
  ...ITEM_CALLS,
  ...MAILBOX_CALLS,
  ...NOTIFICATION_CALLS,
  ...RECIPIENT_CALLS,
  ...STORAGE_CALLS,
  ...UNSUPPORTED_CALLS,
};
