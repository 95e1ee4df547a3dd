import { RECIPIENT_FIELDS, type RecipientField } from '../item';
import { wirePerson } from '../start-data';
import { ERROR, HostError } from '../wire';
import { defineCall, type HostCall } from './define-call';

const FIELD = { recipientField: 'number' } as const;
const RECIPIENTS = { recipientField: 'number', recipientArray: 'people' } as const;

function field(number: number): RecipientField {
  const name = RECIPIENT_FIELDS[number];
  if (name === undefined) throw new HostError(ERROR.invalidValue, `recipient field ${number}`);
  return name;
}

/** Sender and recipients. */
export const RECIPIENT_CALLS: Readonly<Record<number, HostCall>> = {
  15: defineCall('recipients.getAsync', 'compose', FIELD, ({ item, parameters }) =>
    item[field(parameters.recipientField)].map(wirePerson),
  ),
  21: defineCall('recipients.setAsync', 'compose', RECIPIENTS, ({ mailbox, parameters }) => {
    mailbox.setRecipients(field(parameters.recipientField), parameters.recipientArray);
  }),
  22: defineCall('recipients.addAsync', 'compose', RECIPIENTS, ({ item, mailbox, parameters }) => {
    const name = field(parameters.recipientField);
    mailbox.setRecipients(name, [...item[name], ...parameters.recipientArray]);
  }),
  107: defineCall('from.getAsync', 'compose', {}, ({ item }) => wirePerson(item.from)),
};
