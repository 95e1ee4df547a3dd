/** The events Outlook activates us for, and the functions that answer them. Both manifests and the event file use these names. */
export const EVENT_HANDLERS = {
  OnNewMessageCompose: 'onNewMessageCompose',
  OnMessageRecipientsChanged: 'onMessageRecipientsChanged',
  OnMessageAttachmentsChanged: 'onMessageAttachmentsChanged',
  OnMessageFromChanged: 'onMessageFromChanged',
  OnMessageSend: 'onMessageSend',
} as const;

/** Control that opens the pane beside a message being written: what Smart Alerts and information bars name as `commandId`. */
export const OPEN_PANE = 'DobryListOpenPane';

/** Files of the add-in on the office's host, relative to the address IT chose. */
export const FILES = { pane: 'pane.html', commands: 'commands.html', events: 'events.js' } as const;

/** Name of the manifest's image that an informational notification shows (`NotificationMessageDetails.icon`). */
export const NOTIFICATION_ICON = 'Icon.16x16';
