import type { Localized, Office } from '../office/office';
import type { OfficeTerm } from '../office/term-length';
import { MATTERS, type Matter } from './matters';

function inBoth(text: string): Localized {
  return { pl: text, en: text };
}

/** What the office says of a kind put over what the acts say. A kind of the office's own has title, term and source (checked on load). */
function changed({ id, title, term, source, words }: OfficeTerm, matter?: Matter): Matter {
  return {
    id,
    title: title === undefined ? (matter?.title ?? inBoth(id)) : inBoth(title),
    term: term ?? matter?.term ?? 'at-once',
    source: source === undefined ? (matter?.source ?? inBoth('')) : inBoth(source),
    words: words ?? matter?.words ?? [],
    ...(matter?.note ? { note: matter.note } : {}),
  };
}

/** The kinds of matter of an office: its own first, then the table of the acts with what the office changes in it. */
export function officeMatters({ terms = [] }: Pick<Office, 'terms'>): readonly Matter[] {
  const isStatutory = (id: string): boolean => MATTERS.some((matter) => matter.id === id);
  const own = terms.filter(({ id, hidden }) => !isStatutory(id) && hidden !== true).map((term) => changed(term));
  const statutory = MATTERS.reduce<readonly Matter[]>((list, matter) => {
    const term = terms.find(({ id }) => id === matter.id);
    return term?.hidden === true ? list : list.concat(term ? changed(term, matter) : matter);
  }, []);
  return own.concat(statutory);
}
