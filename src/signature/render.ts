import type { Insertion } from '../mail/edit';
import type { Office, Person } from '../office/office';
import { type TemplateContext, templateContext } from './template-context';
import type { Template, Templates } from './templates';

/** Class of the element around every signature we render: by it hosts recognise an official signature in HTML. */
const SIGNATURE_CLASS = 'dobry-list-signature';
/** Class of the element around the confidentiality notice. */
const NOTICE_CLASS = 'dobry-list-notice';

/**
 * Renders the official signature of a person, without the confidentiality notice, which is a block of its own
 * (`Office.notice`): so inserting the one and the other never doubles anything.
 * @throws TemplateError when a template cannot be rendered
 */
export function renderSignature(
  person: Person,
  office: Office,
  templates: Templates,
): { readonly full: Insertion; readonly short: Insertion } {
  const context = templateContext(person, office);
  return { full: insertion(templates.full, context), short: insertion(templates.short, context) };
}

/** HTML of the confidentiality notice by the office's template; undefined when it has none. */
export function renderNotice(office: Office, templates: Templates): string | undefined {
  if (templates.notice === undefined) return undefined;
  return `<div class="${NOTICE_CLASS}">${tidyHtml(templates.notice(templateContext(NOBODY, office)))}</div>`;
}

const NOBODY: Person = { email: '', firstName: '', lastName: '', position: '', department: '', phone: '' };

function insertion(of: { readonly html: Template; readonly text: Template }, context: TemplateContext): Insertion {
  return {
    html: `<div class="${SIGNATURE_CLASS}">${tidyHtml(of.html(context))}</div>`,
    text: tidyText(of.text(context)),
  };
}

/** HTML on one line, with spaces between words only: clients would show others as gaps. */
function tidyHtml(html: string): string {
  let tidy = '';
  for (const line of html.split('\n')) {
    const words = line.trim();
    const joined = tidy === '' || words === '' || tidy.endsWith('>') || words.startsWith('<');
    tidy += joined ? words : ` ${words}`;
  }
  return tidy;
}

function tidyText(text: string): string {
  return text
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
