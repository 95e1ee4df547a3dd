import { type ItemNotification, type NotificationAction, NOTIFICATION_TYPES } from '../item';
import { ERROR, HostError } from '../wire';
import { defineCall, type HostCall, type Parameters } from './define-call';

const NOTIFICATION = {
  key: 'string',
  type: 'number',
  message: 'string',
  icon: 'string?',
  persistent: 'boolean?',
  actions: 'any',
} as const;

function notification(parameters: Parameters<typeof NOTIFICATION>): ItemNotification {
  const { key, message, icon, persistent, actions } = parameters;
  const type = NOTIFICATION_TYPES[parameters.type];
  if (type === undefined) throw new HostError(ERROR.invalidValue, `notification type ${parameters.type}`);
  return {
    key,
    type,
    message,
    ...(icon === undefined ? {} : { icon }),
    ...(persistent === undefined ? {} : { persistent }),
    ...(Array.isArray(actions) ? { actions: actions as NotificationAction[] } : {}),
  };
}

/** Information bars above the message. */
export const NOTIFICATION_CALLS: Readonly<Record<number, HostCall>> = {
  33: defineCall('notificationMessages.addAsync', 'item', NOTIFICATION, ({ mailbox, parameters }) => {
    mailbox.addNotification(notification(parameters));
  }),
  34: defineCall('notificationMessages.getAllAsync', 'item', {}, ({ item }) => item.notifications),
  35: defineCall('notificationMessages.replaceAsync', 'item', NOTIFICATION, ({ mailbox, parameters }) => {
    mailbox.replaceNotification(notification(parameters));
  }),
  36: defineCall('notificationMessages.removeAsync', 'item', { key: 'string' }, ({ mailbox, parameters }) => {
    mailbox.removeNotification(parameters.key);
  }),
};
