import { EVENT_HANDLERS } from '../../manifest/add-in';
import { associateHandlers } from '../office-js/launch-event';
import { onMessageAttachmentsChanged, onMessageRecipientsChanged } from './bar-events';
import { onMessageSend } from './send-event';
import { onMessageFromChanged, onNewMessageCompose } from './signature-events';

associateHandlers({
  [EVENT_HANDLERS.OnNewMessageCompose]: onNewMessageCompose,
  [EVENT_HANDLERS.OnMessageFromChanged]: onMessageFromChanged,
  [EVENT_HANDLERS.OnMessageRecipientsChanged]: onMessageRecipientsChanged,
  [EVENT_HANDLERS.OnMessageAttachmentsChanged]: onMessageAttachmentsChanged,
  [EVENT_HANDLERS.OnMessageSend]: onMessageSend,
});
