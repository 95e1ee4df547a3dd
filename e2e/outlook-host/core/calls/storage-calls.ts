import type { Mailbox } from '../mailbox';
import { ERROR, HostError } from '../wire';
import { defineCall, type HostCall, RawAnswer } from './define-call';

/** `mailbox.masterCategories` come as objects, `item.categories` as their names. */
interface Category {
  readonly displayName: string;
  readonly color: string;
}

function known(mailbox: Mailbox, name: string): Category {
  const category = mailbox.masterCategories.find(({ displayName }) => displayName === name);
  if (category === undefined) throw new HostError(ERROR.unknownCategory);
  return category;
}

const readCategory = (value: unknown): Category =>
  typeof value === 'string' ? { displayName: value, color: 'None' } : (value as Category);

/** What an add-in keeps with the message or the mailbox: properties, session data, headers, categories, settings. */
export const STORAGE_CALLS: Readonly<Record<number, HostCall>> = {
  3: defineCall(
    'loadCustomPropertiesAsync',
    'item',
    {},
    ({ item }) => new RawAnswer({ wasSuccessful: true, customProperties: JSON.stringify(item.customProperties) }),
  ),
  4: defineCall('customProperties.saveAsync', 'item', { customProperties: 'object' }, ({ item, parameters }) => {
    item.customProperties = parameters.customProperties;
  }),
  151: defineCall('internetHeaders.getAsync', 'compose', { internetHeaderKeys: 'strings' }, ({ item, parameters }) =>
    Object.fromEntries([...item.internetHeaders].filter(([key]) => parameters.internetHeaderKeys.includes(key))),
  ),
  152: defineCall(
    'internetHeaders.setAsync',
    'compose',
    { internetHeaderNameValuePairs: 'texts' },
    ({ item, parameters }) => {
      for (const [name, value] of Object.entries(parameters.internetHeaderNameValuePairs)) {
        item.internetHeaders.set(name, value);
      }
    },
  ),
  153: defineCall(
    'internetHeaders.removeAsync',
    'compose',
    { internetHeaderKeys: 'strings' },
    ({ item, parameters }) => {
      for (const key of parameters.internetHeaderKeys) item.internetHeaders.delete(key);
    },
  ),
  157: defineCall('categories.getAsync', 'item', {}, ({ item, mailbox }) =>
    item.categories.map((name) => known(mailbox, name)),
  ),
  158: defineCall('categories.addAsync', 'item', { categories: 'strings' }, ({ item, mailbox, parameters }) => {
    for (const name of parameters.categories) known(mailbox, name);
    item.categories.push(...parameters.categories.filter((name) => !item.categories.includes(name)));
  }),
  159: defineCall('categories.removeAsync', 'item', { categories: 'strings' }, ({ item, parameters }) => {
    const kept = item.categories.filter((name) => !parameters.categories.includes(name));
    item.categories.splice(0, Infinity, ...kept);
  }),
  160: defineCall('masterCategories.getAsync', 'mailbox', {}, ({ mailbox }) => mailbox.masterCategories),
  161: defineCall('masterCategories.addAsync', 'mailbox', { categoryDetails: 'any' }, ({ mailbox, parameters }) => {
    for (const category of (parameters.categoryDetails as unknown[]).map(readCategory)) {
      const isKnown = mailbox.masterCategories.some(({ displayName }) => displayName === category.displayName);
      if (isKnown) throw new HostError(ERROR.duplicateCategory);
      mailbox.masterCategories.push(category);
    }
  }),
  162: defineCall('masterCategories.removeAsync', 'mailbox', { categories: 'strings' }, ({ mailbox, parameters }) => {
    const kept = mailbox.masterCategories.filter(({ displayName }) => !parameters.categories.includes(displayName));
    mailbox.masterCategories.splice(0, Infinity, ...kept);
  }),
  168: defineCall('getAllInternetHeadersAsync', 'read', {}, ({ item }) =>
    [...item.internetHeaders].map(([name, value]) => `${name}: ${value}`).join('\r\n'),
  ),
  185: defineCall('sessionData.setAsync', 'compose', { name: 'string', value: 'string' }, ({ mailbox, parameters }) => {
    mailbox.setSessionData(parameters.name, parameters.value);
  }),
  186: defineCall('sessionData.getAsync', 'compose', { name: 'string' }, ({ item, parameters }) => {
    const value = item.sessionData.get(parameters.name);
    if (value === undefined) throw new HostError(ERROR.unknownKey);
    return value;
  }),
  187: defineCall('sessionData.getAllAsync', 'compose', {}, ({ item }) => Object.fromEntries(item.sessionData)),
  188: defineCall('sessionData.clearAsync', 'compose', {}, ({ item }) => {
    item.sessionData.clear();
  }),
  189: defineCall('sessionData.removeAsync', 'compose', { name: 'string' }, ({ item, parameters }) => {
    if (!item.sessionData.delete(parameters.name)) throw new HostError(ERROR.unknownKey);
  }),
  // The only call whose parameters are an array: one object of all settings, each as JSON text.
  404: defineCall('roamingSettings.saveAsync', 'mailbox', { 0: 'texts' }, ({ mailbox, parameters }) => {
    mailbox.roamingSettings.clear();
    for (const [key, json] of Object.entries(parameters[0])) mailbox.roamingSettings.set(key, json);
  }),
};
