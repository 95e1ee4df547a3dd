import { type OfficeProblem, OfficeError } from '../office/load/problem';
import { readProfile } from '../office/load/read-office';
import type { Catalogue } from '../office/load/schema';
import type { Office, Person } from '../office/office';
import { rules } from '../rules';
import { CLAUSES } from '../rules/clauses';
import { renderNotice, renderSignature } from './render';
import { brokenTemplate, TemplateError } from './template-problem';
import { compileTemplates, type Templates } from './templates';

/** Rules and clauses an office's profile may refer to. */
export const catalogue: Catalogue = { rules: rules.map(({ meta }) => meta), clauses: Object.keys(CLAUSES) };

/** Mail clients cut or refuse longer signatures (Outlook on the web: 30 000 characters of HTML). */
const MAX_HTML = 30_000;

/**
 * Loads an office's profile from its folder, with the official signature of every person rendered.
 * @throws OfficeError with everything that is wrong; warnings (see `checkOffice`) do not keep a profile from loading
 */
export function loadOffice(dir: string): Office {
  const { office, problems } = load(dir);
  if (office === undefined) throw new OfficeError(dir, problems);
  return office;
}

/** Everything that is wrong in an office's profile, errors first; empty when nothing is. Never throws on account of its files. */
export function checkOffice(dir: string): readonly OfficeProblem[] {
  const { problems } = load(dir);
  return [...problems.filter(({ level }) => level === 'error'), ...problems.filter(({ level }) => level === 'warning')];
}

function load(dir: string): { readonly office?: Office; readonly problems: readonly OfficeProblem[] } {
  const profile = readProfile(dir, catalogue);
  const { templates, problems: broken } = compileTemplates(dir, profile.templates);
  const problems = [...profile.problems, ...broken];
  if (profile.office === undefined || templates === undefined) return { problems };
  const signed = sign(profile.office, templates, `${profile.templates}/signature-full.html.hbs`);
  problems.push(...signed.problems);
  return signed.office === undefined ? { problems } : { office: signed.office, problems };
}

/** The office with its notice and signatures rendered. A template that fails for one person fails for all: reported once. */
function sign(office: Office, templates: Templates, file: string): { office?: Office; problems: OfficeProblem[] } {
  const problems: OfficeProblem[] = [];
  try {
    const people = office.people.map((person): Person => {
      const signature = renderSignature(person, office, templates);
      const length = Math.max(signature.full.html.length, signature.short.html.length);
      if (length > MAX_HTML) problems.push(tooLong(file, person, length));
      return { ...person, signature };
    });
    const html = renderNotice(office, templates);
    return {
      office: { ...office, people, ...(html === undefined ? {} : { notice: { ...office.notice, html } }) },
      problems,
    };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    return { problems: [brokenTemplate(error)] };
  }
}

function tooLong(file: string, person: Person, length: number): OfficeProblem {
  return {
    level: 'warning',
    file,
    path: '',
    problem: {
      pl: `Podpis (${person.email}) ma ${length} znaków HTML.`,
      en: `The signature of ${person.email} has ${length} characters of HTML.`,
    },
    remedy: {
      pl: `Programy pocztowe przyjmują najwyżej ${MAX_HTML}.`,
      en: `Mail clients accept at most ${MAX_HTML}.`,
    },
  };
}
