/** Which of the two signatures a template is for. */
export const LENGTHS = ['full', 'short'] as const;
export type SignatureLength = (typeof LENGTHS)[number];

/** For whom a signature template is: everybody, a department, readers of a language, or both. */
export interface TemplateVariant {
  readonly length: SignatureLength;
  /** `Department.id` as it stands in the file's name. */
  readonly department?: string;
  /** Language tag. */
  readonly language?: string;
}

const NAME = /^signature-(full|short)(?:\.(.+))?$/;
const LANGUAGE = /^[a-z]{2,3}(?:-[A-Z]{2})?$/;

/**
 * Reads the name of a template without its ending: `signature-full`, `signature-full.geodezja`, `signature-full.en`,
 * `signature-full.geodezja.en`. What is the id of a department is one, though it may look like a language ("it", "or").
 * Undefined for other files; `{ unknown }` when the variant is neither a department nor a language.
 */
export function readVariant(
  name: string,
  departments: readonly string[],
): TemplateVariant | { readonly unknown: string } | undefined {
  const match = NAME.exec(name);
  if (match === null) return undefined;
  const length = match[1] as SignatureLength;
  const variant = match[2];
  if (variant === undefined) return { length };
  if (departments.includes(variant)) return { length, department: variant };
  if (LANGUAGE.test(variant)) return { length, language: variant };
  const dot = variant.lastIndexOf('.');
  const [department, language] = [variant.slice(0, Math.max(0, dot)), variant.slice(dot + 1)];
  if (departments.includes(department) && LANGUAGE.test(language) && !departments.includes(language))
    return { length, department, language };
  return { unknown: dot < 0 ? variant : department };
}

/** Name of the template of a variant, without its ending. */
export function variantName({ length, department, language }: TemplateVariant): string {
  return [`signature-${length}`, department, language].filter((part) => part !== undefined).join('.');
}
