import { ERROR, HostError } from '../wire';
import { defineCall, type HostCall } from './define-call';

/** The message itself: subject, identity, saving, kind. */
export const ITEM_CALLS: Readonly<Record<number, HostCall>> = {
  17: defineCall('subject.setAsync', 'compose', { subject: 'string' }, ({ mailbox, parameters }) => {
    mailbox.setSubject(parameters.subject);
  }),
  18: defineCall('subject.getAsync', 'compose', {}, ({ item }) => item.subject),
  32: defineCall('saveAsync', 'compose', {}, ({ mailbox }) => mailbox.save()),
  41: defineCall('item.close', 'compose', {}, ({ mailbox }) => {
    mailbox.open(undefined);
  }),
  99: defineCall('getInitializationContextAsync', 'item', {}, ({ item }) => item.initializationContext),
  164: defineCall('getItemIdAsync', 'compose', {}, ({ item }) => {
    if (item.id === undefined) throw new HostError(ERROR.notSaved);
    return item.id;
  }),
  166: defineCall('delayDeliveryTime.getAsync', 'compose', {}, ({ item }) => item.delayDelivery),
  167: defineCall('delayDeliveryTime.setAsync', 'compose', { time: 'number' }, ({ item, parameters }) => {
    item.delayDelivery = parameters.time;
  }),
  174: defineCall('getComposeTypeAsync', 'compose', {}, ({ item }) => ({
    composeType: item.composeType,
    coercionType: item.bodyType,
  })),
  175: defineCall('isClientSignatureEnabledAsync', 'compose', {}, ({ mailbox }) => mailbox.clientSignatureEnabled),
  176: defineCall('disableClientSignatureAsync', 'compose', {}, ({ mailbox }) => {
    mailbox.clientSignatureEnabled = false;
  }),
  203: defineCall('item.closeAsync', 'compose', { discardItem: 'any' }, ({ mailbox, parameters }) => {
    if (parameters.discardItem !== true) mailbox.save();
    mailbox.open(undefined);
  }),
  207: defineCall('display.subject.setAsync', 'read', { data: 'string' }, ({ mailbox, parameters }) => {
    mailbox.setSubject(parameters.data);
  }),
  210: defineCall('getItemClassAsync', 'item', {}, () => 'IPM.Note'),
  213: defineCall('getConversationIndexAsync', 'compose', {}, ({ item }) => item.conversationId),
  215: defineCall('item.sendAsync', 'compose', {}, ({ send }) => {
    send();
  }),
};
