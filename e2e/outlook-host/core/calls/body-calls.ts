import { bodyContent, coerce, insertSignature, readBody, replaceRange, toHtml } from '../body';
import type { BodyType, Item } from '../item';
import { ERROR, HostError } from '../wire';
import { defineCall, type CallContext, type HostCall } from './define-call';

const CONTENT = { data: 'string', coercionType: 'number' } as const;

/** office.js's numbers for the forms of a text. */
export function bodyType(coercionType: number): BodyType {
  if (coercionType === 0) return 'text';
  if (coercionType === 3) return 'html';
  throw new HostError(ERROR.invalidValue, `coercion type ${coercionType}`);
}

interface Content {
  readonly data: string;
  readonly coercionType: number;
}

function content(item: Item, { data, coercionType }: Content): string {
  return coerce(data, bodyType(coercionType), item.bodyType);
}

function insertAtSelection({ item, parameters, mailbox }: CallContext<Content>): void {
  const inserted = content(item, parameters);
  const { start } = item.selection;
  const body = replaceRange(item.body, item.selection, inserted);
  item.selection = { start: start + inserted.length, end: start + inserted.length };
  mailbox.setBody(body);
}

function readSelection({ item, parameters }: CallContext<{ readonly coercionType: number }>): unknown {
  const { start, end } = item.selection;
  const selected = { body: item.body.slice(start, end), bodyType: item.bodyType };
  const wanted = bodyType(parameters.coercionType);
  return {
    data: readBody(selected, wanted, false),
    sourceProperty: 'body',
    startPosition: start,
    endPosition: end,
  };
}

/** Reading and writing the body of the message. */
export const BODY_CALLS: Readonly<Record<number, HostCall>> = {
  13: defineCall('body.setSelectedDataAsync', 'compose', CONTENT, insertAtSelection),
  14: defineCall('body.getTypeAsync', 'item', {}, ({ item }) => item.bodyType),
  23: defineCall('body.prependAsync', 'compose', CONTENT, ({ item, parameters, mailbox }) => {
    mailbox.setBody(content(item, parameters) + item.body);
  }),
  28: defineCall('item.getSelectedDataAsync', 'compose', { coercionType: 'number' }, readSelection),
  29: defineCall('item.setSelectedDataAsync', 'compose', CONTENT, insertAtSelection),
  37: defineCall(
    'body.getAsync',
    'item',
    { coercionType: 'number', bodyMode: 'any' },
    ({ item, parameters, mailbox }) =>
      readBody(item, bodyType(parameters.coercionType), mailbox.settings.wholeDocument),
  ),
  38: defineCall('body.setAsync', 'compose', { ...CONTENT, bodyMode: 'any' }, ({ item, parameters, mailbox }) => {
    mailbox.setBody(bodyContent(content(item, parameters)));
  }),
  100: defineCall(
    'body.appendOnSendAsync',
    'compose',
    { appendTxt: 'string?', coercionType: 'number' },
    ({ item, parameters }) => {
      item.appendOnSend = content(item, { ...parameters, data: parameters.appendTxt ?? '' });
    },
  ),
  173: defineCall('body.setSignatureAsync', 'compose', CONTENT, ({ item, parameters, mailbox }) => {
    insertSignature(item, content(item, parameters));
    mailbox.changed();
  }),
  197: defineCall(
    'body.prependOnSendAsync',
    'compose',
    { appendTxt: 'string?', coercionType: 'number' },
    ({ item, parameters }) => {
      item.prependOnSend = content(item, { ...parameters, data: parameters.appendTxt ?? '' });
    },
  ),
  206: defineCall('display.body.setAsync', 'read', CONTENT, ({ item, parameters, mailbox }) => {
    const type = bodyType(parameters.coercionType);
    mailbox.setBody(type === 'text' && item.bodyType === 'html' ? toHtml(parameters.data) : parameters.data);
  }),
};
