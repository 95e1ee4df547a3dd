import { insertSignature } from '../message/insert-signature';
import { userEmail } from '../office-js/client';
import type { LaunchEvent } from '../office-js/launch-event';
import { bakedOffice } from './baked-office';
import { handle } from './handle';

/** A new message, reply or forward is begun: it gets the official signature. */
export function onNewMessageCompose(event: LaunchEvent): void {
  handle(event, (item, done) => insertSignature(item, userEmail(), bakedOffice())(done));
}

/** The author writes from another mailbox: the signature follows the sender. */
export function onMessageFromChanged(event: LaunchEvent): void {
  handle(event, (item, done) => insertSignature(item, userEmail(), bakedOffice())(done));
}
