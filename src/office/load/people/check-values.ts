import type { Department } from '../../office';
import type { Departments } from './departments';
import { domainOf, emailAddress } from './email-address';
import { languageTag } from './language-tag';
import { phoneFault } from './phone-number';
import { quoted, shown, type PersonValues, type Report } from './read-values';
import type { PersonField } from './record';

/** Fields without which the signature is incomplete, unless the office says otherwise. */
export const REQUIRED: readonly PersonField[] = ['firstName', 'lastName', 'position', 'department', 'phone'];

/** What of `office.json` a list of people is checked against. */
export interface PeopleContext {
  readonly departments: readonly Department[];
  readonly domains: readonly string[];
  /** Fields everybody must have, besides the e-mail address. */
  readonly required?: readonly PersonField[];
}

/** Checks the values of one person whose address is known, against what the office asks for. */
export function checkValues(
  values: PersonValues,
  email: string,
  departments: Departments,
  context: PeopleContext,
  report: Report,
): void {
  checkEmail(email, context, report);
  for (const field of context.required ?? REQUIRED) {
    if (values[field].length > 0) continue;
    report(
      'field-missing',
      field,
      { pl: 'Brakuje wymaganej wartości.', en: 'A required value is missing.' },
      { pl: 'Bez niej podpis jest niepełny.', en: 'Without it the signature is incomplete.' },
    );
  }
  for (const field of ['phone', 'mobile'] as const) if (values[field] !== '') checkPhone(field, values[field], report);
  const { department, substitute } = values;
  if (department !== '' && departments.idOf(department) === undefined) {
    report(
      'department-unknown',
      'department',
      { pl: `Nie ma wydziału ${shown(department)}.`, en: `There is no department ${quoted(department)}.` },
      departments.hint(department),
    );
  }
  if (substitute !== '' && emailAddress(substitute) === undefined) {
    report(
      'substitute-unknown',
      'substitute',
      { pl: `${shown(substitute)} nie jest adresem e-mail.`, en: `${quoted(substitute)} is not an e-mail address.` },
      { pl: 'Zastępcę podaje się przez jego adres.', en: 'A substitute is given by their address.' },
    );
  }
}

function checkEmail(email: string, context: PeopleContext, report: Report): void {
  if (context.domains.includes(domainOf(email))) return;
  const domains = context.domains.join(', ');
  report(
    'email-foreign',
    'email',
    { pl: `${email} leży poza domenami urzędu.`, en: `${email} is outside the domains of the office.` },
    { pl: `Domeny urzędu: ${domains}.`, en: `Domains of the office: ${domains}.` },
  );
}

function checkPhone(field: 'phone' | 'mobile', value: string, report: Report): void {
  const fault = phoneFault(value);
  if (fault === undefined) return;
  report(
    'phone-malformed',
    field,
    { pl: `${shown(value)} ${fault.pl}.`, en: `${quoted(value)} ${fault.en}.` },
    {
      pl: 'Numer ma dziewięć cyfr albo zaczyna się od + i kierunkowego kraju; wewnętrzny dopisuje się po „wew.”.',
      en: 'A number has nine digits, or begins with + and the country code; an extension follows “wew.”.',
    },
  );
}

/** The values as language tags, each once; what is none is reported and left out. */
export function languageTags(values: readonly string[], report: Report): readonly string[] {
  const tags = values.flatMap((value) => {
    const tag = languageTag(value);
    if (tag !== undefined) return [tag];
    report(
      'language-malformed',
      'languages',
      { pl: `${shown(value)} nie jest oznaczeniem języka.`, en: `${quoted(value)} is not a language tag.` },
      { pl: 'Oznaczenia są dwuliterowe: en, de, uk.', en: 'Tags have two letters: en, de, uk.' },
    );
    return [];
  });
  return [...new Set(tags)];
}
