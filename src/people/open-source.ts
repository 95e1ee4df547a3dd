import { nearest } from '../office/load/nearest';
import type { SourceFile } from '../office/load/people-schema';
import type { OfficeFile } from '../office/load/schema';
import { csvSource, jsonSource } from './file-source';
import { ldapSource } from './ldap/ldap-source';
import { PeopleSourceError, type PeopleSource } from './people-source';

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The source of people that `office.json` describes.
 * @param dir folder of the profile
 * @param name one of `people.sources`; without it the one in `people.source`, or the only one there is
 * @returns undefined when no name is given and the profile has no sources
 * @throws PeopleSourceError when there is no such source, or the choice is open
 */
export function openSource(
  dir: string,
  { people = {} }: OfficeFile,
  name: string | undefined,
  environment: Environment,
): PeopleSource | undefined {
  const { sources = {}, source } = people;
  const names = Object.keys(sources);
  const wanted = name ?? source ?? (names.length === 1 ? names[0] : undefined);
  if (wanted === undefined) {
    if (names.length === 0) return undefined;
    throw new PeopleSourceError('office.json', SEVERAL, listed(names));
  }
  const settings = Object.hasOwn(sources, wanted) ? sources[wanted] : undefined;
  if (settings === undefined) throw noSuchSource(wanted, names);
  return open(dir, settings, environment);
}

function open(dir: string, settings: SourceFile, environment: Environment): PeopleSource {
  switch (settings.type) {
    case 'csv':
      return csvSource(dir, settings);
    case 'json':
      return jsonSource(dir, settings);
    case 'ldap':
      return ldapSource(dir, settings, environment);
  }
}

const SEVERAL = { pl: 'Profil ma kilka źródeł osób.', en: 'The profile has several sources of people.' };

function listed(names: readonly string[]): { pl: string; en: string } {
  const list = names.join(', ');
  return {
    pl: `Jedno z nich trzeba podać w --source albo w people.source: ${list}.`,
    en: `Name one of them with --source, or in people.source: ${list}.`,
  };
}

function noSuchSource(name: string, names: readonly string[]): PeopleSourceError {
  const like = nearest(name, names);
  const problem = { pl: `Nie ma źródła „${name}”.`, en: `There is no source “${name}”.` };
  if (like !== undefined)
    return new PeopleSourceError('office.json', problem, {
      pl: `Zapewne chodzi o „${like}”.`,
      en: `Probably “${like}” is meant.`,
    });
  if (names.length > 0) return new PeopleSourceError('office.json', problem, listed(names));
  return new PeopleSourceError('office.json', problem, {
    pl: 'Źródła opisuje się w office.json, w people.sources.',
    en: 'Sources are described in office.json, in people.sources.',
  });
}
