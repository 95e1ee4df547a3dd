import type { PeopleFile } from '../office/load/people-schema';
import type { OfficeFile } from '../office/load/schema';
import { openSource } from './open-source';

function open(people: PeopleFile, name?: string): string | undefined {
  return openSource('.', { people } as OfficeFile, name, {})?.name;
}

const sources: PeopleFile['sources'] = {
  kadry: { type: 'csv', file: 'kadry.csv' },
  ad: { type: 'ldap', url: 'ldaps://dc.urzad.example', base: 'DC=urzad,DC=example' },
};

it.each([
  ['the one asked for', { sources }, 'ad', 'ldaps://dc.urzad.example'],
  ['the one the profile prefers', { sources, source: 'kadry' }, undefined, 'kadry.csv'],
  ['the only one', { sources: { json: { type: 'json', file: 'a.json' } } }, undefined, 'a.json'],
  ['none where there is none', {}, undefined, undefined],
] as readonly (readonly [string, PeopleFile, string | undefined, string | undefined])[])(
  'opens %s',
  (_, people, name, expected) => {
    expect(open(people, name)).toBe(expected);
  },
);

it.each([
  [{ sources }, undefined, 'Name one of them with --source, or in people.source: kadry, ad.'],
  [{ sources }, 'kardy', 'There is no source “kardy”. Probably “kadry” is meant.'],
  [{ sources }, 'toString', 'There is no source “toString”.'],
  [{}, 'ad', 'Sources are described in office.json, in people.sources.'],
] as readonly (readonly [PeopleFile, string | undefined, string])[])(
  'says what to do (%#)',
  (people, name, expected) => {
    expect(() => open(people, name)).toThrow(expected);
  },
);
