import { EVENT_HANDLERS } from '../../manifest/add-in';
import { associateHandlers } from '../office-js/launch-event';
import { updateBars } from './bar-events';
import { onMessageSend } from './send-event';
import { sign } from './signature-events';

associateHandlers({
  [EVENT_HANDLERS.OnNewMessageCompose]: sign,
  [EVENT_HANDLERS.OnMessageFromChanged]: sign,
  [EVENT_HANDLERS.OnMessageRecipientsChanged]: updateBars,
  [EVENT_HANDLERS.OnMessageAttachmentsChanged]: updateBars,
  [EVENT_HANDLERS.OnMessageSend]: onMessageSend,
});
