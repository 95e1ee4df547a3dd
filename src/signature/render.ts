import type { Insertion } from '../mail/edit';
import type { Office, OfficialSignature, Person, SignaturePair } from '../office/office';
import { type TemplateContext, templateContext } from './template-context';
import type { SignatureLength } from './template-variant';
import { type TemplatePair, type Templates, templatesFor } from './templates';
import { tidyHtml, tidyText } from './tidy';

/**
 * Class of the element around every signature we render, for whoever reads the source of a message. No signature is
 * recognised by it: mail programs drop or rename it, and what stands in it may have become a footer of the author's own.
 */
const SIGNATURE_CLASS = 'dobry-list-signature';
/** Class of the element around the confidentiality notice. */
const NOTICE_CLASS = 'dobry-list-notice';

/**
 * Renders the official signature of a person, without the confidentiality notice, which is a block of its own
 * (`Office.notice`): so inserting the one and the other never doubles anything. Languages the office has no templates for are left out.
 * @param logo mark-up of the office's picture (see `logoMarkup`), put where a template has `{{logo}}`
 * @throws TemplateError when a template cannot be rendered
 */
export function renderSignature(person: Person, office: Office, templates: Templates, logo = ''): OfficialSignature {
  const pair = (language?: string): SignaturePair => {
    const context = templateContext(person, office, language);
    const of = (length: SignatureLength): Insertion =>
      insertion(templatesFor(templates, length, person.department, language) ?? templates[length], context, logo);
    return { full: of('full'), short: of('short') };
  };
  const languages = templates.languages.filter((language) => person.languages?.includes(language));
  if (languages.length === 0) return pair();
  return { ...pair(), inLanguages: Object.fromEntries(languages.map((language) => [language, pair(language)])) };
}

/** HTML of the confidentiality notice by the office's template; undefined when it has none. */
export function renderNotice(office: Office, templates: Templates): string | undefined {
  if (templates.notice === undefined) return undefined;
  return `<div class="${NOTICE_CLASS}">${tidyHtml(templates.notice(templateContext(NOBODY, office)))}</div>`;
}

const NOBODY: Person = { email: '', firstName: '', lastName: '', position: '', department: '', phone: '' };

function insertion(of: TemplatePair, context: TemplateContext, logo: string): Insertion {
  return {
    html: `<div class="${SIGNATURE_CLASS}">${tidyHtml(of.html(context, logo))}</div>`,
    text: tidyText(of.text(context)),
  };
}
