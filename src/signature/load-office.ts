import { type OfficeProblem, OfficeError } from '../office/load/problem';
import { readProfile } from '../office/load/read-office';
import type { Catalogue } from '../office/load/schema';
import type { Office, Person } from '../office/office';
import { rules } from '../rules';
import { CLAUSES } from '../rules/clauses';
import { lintTemplates } from './html-lint/lint-templates';
import { type Logo, logoMarkup } from './logo/logo';
import { readLogo } from './logo/read-logo';
import { renderNotice, renderSignature } from './render';
import { brokenTemplate, missingLanguage, TemplateError, tooLong } from './template-problem';
import { compileTemplates, type Templates } from './templates';

/** Rules and clauses an office's profile may refer to. */
export const catalogue: Catalogue = { rules: rules.map(({ meta }) => meta), clauses: Object.keys(CLAUSES) };

/** Mail clients cut or refuse longer signatures (Outlook on the web: 30 000 characters of HTML). */
const MAX_HTML = 30_000;

/** A profile with what its signatures are rendered from, for those who render them anew (files, previews). */
export interface SignedProfile {
  /** Its people have their signatures, with the hosted logo or none: those are for mail clients. */
  readonly office: Office;
  readonly templates: Templates;
  readonly logo?: Logo;
}

/** Hears how many of the people have their signatures. */
export type SigningProgress = (signed: number, people: number) => void;

/**
 * Loads an office's profile from its folder, with the official signature of every person rendered.
 * @throws OfficeError with everything that is wrong; warnings (see `checkOffice`) do not keep a profile from loading
 */
export function loadOffice(dir: string): Office {
  return loadProfile(dir).office;
}

/** As `loadOffice`, with templates and logo. */
export function loadProfile(dir: string, progress?: SigningProgress): SignedProfile {
  const { profile, problems } = load(dir, progress);
  if (profile === undefined) throw new OfficeError(dir, problems);
  return profile;
}

/** Everything that is wrong in an office's profile, errors first; empty when nothing is. Never throws on account of its files. */
export function checkOffice(dir: string): readonly OfficeProblem[] {
  const { problems } = load(dir);
  return [...problems.filter(({ level }) => level === 'error'), ...problems.filter(({ level }) => level === 'warning')];
}

interface Loaded {
  /** Absent when one of the problems is an error. */
  readonly profile?: SignedProfile;
  readonly problems: readonly OfficeProblem[];
}

function load(dir: string, progress?: SigningProgress): Loaded {
  const { office, templates: folder, logo: setting, problems: found } = readProfile(dir, catalogue);
  const departments = office?.departments.map(({ id }) => id);
  const { templates, problems: broken } = compileTemplates(dir, folder, departments && { departments });
  const problems = [...found, ...broken];
  if (office === undefined || templates === undefined) return { problems };
  const { logo, problems: withLogo } = readLogo(dir, setting);
  problems.push(...withLogo);
  try {
    problems.push(...untranslated(office, templates, folder));
    problems.push(...lintTemplates(dir, folder, office, logoMarkup(logo, 'hosted')));
    const signed = sign(office, templates, logo, progress);
    problems.push(...lengthProblems(signed, `${folder}/signature-full.html.hbs`));
    if (problems.some(({ level }) => level === 'error')) return { problems };
    return { profile: { office: signed, templates, ...(logo ? { logo } : {}) }, problems };
  } catch (error) {
    // A template that fails for one person fails for all: reported once.
    if (!(error instanceof TemplateError)) throw error;
    return { problems: [...problems, brokenTemplate(error)] };
  }
}

/** The office with its notice and signatures rendered. */
function sign(office: Office, templates: Templates, logo: Logo | undefined, progress?: SigningProgress): Office {
  const picture = logoMarkup(logo, 'hosted');
  const people = office.people.map((person, index): Person => {
    progress?.(index, office.people.length);
    return { ...person, signature: renderSignature(person, office, templates, picture) };
  });
  const html = renderNotice(office, templates);
  return { ...office, people, ...(html === undefined ? {} : { notice: { ...office.notice, html } }) };
}

/** Languages of people the office has no templates in. */
function untranslated({ people }: Office, { languages }: Templates, folder: string): OfficeProblem[] {
  const wanted = new Set(people.flatMap((person) => person.languages ?? []));
  return [...wanted].filter((tag) => !languages.includes(tag)).map((tag) => missingLanguage(folder, tag));
}

/** The longest signature, when mail clients would not take it. */
function lengthProblems({ people }: Office, file: string): OfficeProblem[] {
  let longest = { email: '', length: MAX_HTML };
  for (const { email, signature } of people) {
    const pairs = signature === undefined ? [] : [signature, ...Object.values(signature.inLanguages ?? {})];
    const length = Math.max(0, ...pairs.flatMap(({ full, short }) => [full.html.length, short.html.length]));
    if (length > longest.length) longest = { email, length };
  }
  return longest.email === '' ? [] : [tooLong(file, longest.email, longest.length, MAX_HTML)];
}
