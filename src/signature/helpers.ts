import type Handlebars from 'handlebars';
import { formatPhone } from '../polish/phone';

interface BlockOptions {
  readonly fn: (context: unknown) => string;
}

interface HelperOptions {
  readonly hash?: Readonly<Record<string, unknown>>;
  readonly data?: { readonly logo?: string };
}

/**
 * Adds the helpers of the templates. Empty values vanish together with their separators and labels, so that a person
 * without a room needs no template of their own:
 * `{{#lines}} … {{/lines}}` one line for each line that is not empty; `{{join ", " a b c}}` the values that are not empty;
 * `{{label "tel." value}}` label and value, or nothing; `{{first a b}}` the first value; `{{phone value}}` grouped digits, with
 * `prefix="+48"` for readers abroad;
 * `{{logo}}` the office's picture, in HTML only, or nothing.
 */
export function registerHelpers(handlebars: typeof Handlebars, format: 'html' | 'txt'): void {
  const lineBreak = format === 'html' ? '<br>' : '\n';
  handlebars.registerHelper({
    lines(this: unknown, options: BlockOptions) {
      const lines = options
        .fn(this)
        .split('\n')
        .map((line) => line.trim());
      return new handlebars.SafeString(lines.filter((line) => line !== '').join(lineBreak));
    },
    join(separator: unknown, ...values: unknown[]) {
      return values
        .slice(0, -1)
        .map(asText)
        .filter((value) => value !== '')
        .join(asText(separator));
    },
    label(label: unknown, value: unknown) {
      return asText(value) === '' ? '' : `${asText(label)} ${asText(value)}`;
    },
    first(...values: unknown[]) {
      return (
        values
          .slice(0, -1)
          .map(asText)
          .find((value) => value !== '') ?? ''
      );
    },
    phone(value: unknown, { hash = {} }: HelperOptions) {
      return formatPhone(asText(value), asText(hash['prefix']));
    },
    logo({ data }: HelperOptions) {
      return new handlebars.SafeString(format === 'html' ? (data?.logo ?? '') : '');
    },
  });
}

function asText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
