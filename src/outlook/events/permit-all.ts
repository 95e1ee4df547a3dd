/**
 * The emergency event file: lets every message through and touches none. IT puts it in the place of `events.js` when the real one
 * holds up mail it should not.
 */
import { EVENT_HANDLERS } from '../../manifest/add-in';
import { associateHandlers, type LaunchEvent } from '../office-js/launch-event';

const permit = (event: LaunchEvent): void => event.completed({ allowEvent: true });

associateHandlers({
  [EVENT_HANDLERS.OnNewMessageCompose]: permit,
  [EVENT_HANDLERS.OnMessageFromChanged]: permit,
  [EVENT_HANDLERS.OnMessageRecipientsChanged]: permit,
  [EVENT_HANDLERS.OnMessageAttachmentsChanged]: permit,
  [EVENT_HANDLERS.OnMessageSend]: permit,
});
