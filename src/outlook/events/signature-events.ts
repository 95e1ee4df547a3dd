import { insertSignature } from '../message/insert-signature';
import { userEmail } from '../office-js/client';
import type { LaunchEvent } from '../office-js/launch-event';
import { bakedOffice } from './baked-office';
import { handle } from './handle';

/** A message is begun, or its author writes from another mailbox: it gets the official signature of its sender. */
export function sign(event: LaunchEvent): void {
  handle(event, (item, done) => insertSignature(item, userEmail(), bakedOffice())(done));
}
