import type { OfficeProblem } from '../office/load/problem';
import { type Template, TemplateFolder } from './template-folder';
import { halfVariant, missingTemplate, unknownVariant } from './template-problem';
import { LENGTHS, readVariant, type SignatureLength, type TemplateVariant, variantName } from './template-variant';

/** A signature in HTML and its twin in plain text. */
export interface TemplatePair {
  readonly html: Template;
  readonly text: Template;
}

/** A signature with whom it is for. */
export interface SignatureTemplate extends TemplatePair {
  readonly variant: TemplateVariant;
}

/** The templates of an office, compiled. */
export interface Templates extends Readonly<Record<SignatureLength, TemplatePair>> {
  /** All signatures, those of departments and languages too. */
  readonly signatures: readonly SignatureTemplate[];
  /** Tags of the other languages the office has signatures in. */
  readonly languages: readonly string[];
  /** HTML of the confidentiality notice; absent when the office has no template for it. */
  readonly notice?: Template;
}

export interface TemplateSet {
  /** Absent when one of the problems is an error. */
  readonly templates?: Templates;
  readonly problems: readonly OfficeProblem[];
}

export interface TemplateOptions {
  /** Ids of the departments that may have templates of their own; while they are not known, such templates are passed over. */
  readonly departments?: readonly string[];
  /** Whether the HTML tells where each tag comes from (see `traceMarkup`). */
  readonly traced?: boolean;
}

/**
 * Compiles the templates of a profile: `signature-full` and `signature-short`, each as `.html.hbs` and `.txt.hbs`, their variants for
 * departments and languages (see `readVariant`), `notice.html.hbs` (optional), and the parts in `partials/`, such as
 * `office.html.hbs` for `{{> office}}`. A variant has both formats; a language has both lengths.
 * @param dir folder of the profile
 * @param folder folder of the templates inside it
 */
export function compileTemplates(dir: string, folder: string, options: TemplateOptions = {}): TemplateSet {
  const html = new TemplateFolder(dir, folder, 'html', options.traced);
  const text = new TemplateFolder(dir, folder, 'txt', options.traced);
  const { variants, problems } = variantsIn([...html.names, ...text.names], folder, options.departments);
  const signatures: SignatureTemplate[] = [];
  for (const variant of variants) {
    const name = variantName(variant);
    const [ofHtml, ofText] = [html.compile(name), text.compile(name)];
    const missing = isGeneral(variant) ? missingTemplate : halfVariant;
    if (ofHtml === undefined) problems.push(missing(html.file(name)));
    if (ofText === undefined) problems.push(missing(text.file(name)));
    if (ofHtml && ofText) signatures.push({ variant, html: ofHtml, text: ofText });
  }
  const notice = html.compile('notice');
  const all = [...html.problems, ...text.problems, ...problems];
  const [full, short] = LENGTHS.map((length) => find(signatures, length));
  if (full === undefined || short === undefined || all.some(({ level }) => level === 'error')) return { problems: all };
  const languages = [...new Set(variants.flatMap(({ language }) => language ?? []))];
  return { templates: { full, short, signatures, languages, ...(notice ? { notice } : {}) }, problems: all };
}

/**
 * The templates of somebody in a department. In the office's own language: those of the department, otherwise the general ones. In
 * another language: those of the department in that language, otherwise the general ones in it; undefined when the office has none.
 */
export function templatesFor(
  { signatures }: Templates,
  length: SignatureLength,
  department: string,
  language?: string,
): TemplatePair | undefined {
  return find(signatures, length, department, language) ?? find(signatures, length, undefined, language);
}

function find(
  signatures: readonly SignatureTemplate[],
  length: SignatureLength,
  department?: string,
  language?: string,
): TemplatePair | undefined {
  return signatures.find(
    ({ variant }) => variant.length === length && variant.department === department && variant.language === language,
  );
}

function isGeneral({ department, language }: TemplateVariant): boolean {
  return department === undefined && language === undefined;
}

/** The variants that stand in a folder, with those that must: the general ones, and both lengths of every language. */
function variantsIn(
  names: readonly string[],
  folder: string,
  departments: readonly string[] | undefined,
): { readonly variants: readonly TemplateVariant[]; readonly problems: OfficeProblem[] } {
  const problems: OfficeProblem[] = [];
  const variants = new Map<string, TemplateVariant>();
  const add = (variant: TemplateVariant): unknown => variants.set(variantName(variant), variant);
  for (const length of LENGTHS) add({ length });
  for (const name of names) {
    const variant = readVariant(name, departments ?? []);
    if (variant === undefined) continue;
    if ('unknown' in variant) {
      if (departments) problems.push(unknownVariant(`${folder}/${name}`, variant.unknown, departments));
      continue;
    }
    add(variant);
    const { language } = variant;
    if (language !== undefined) for (const length of LENGTHS) add({ length, language });
  }
  return { variants: [...variants.values()], problems };
}
