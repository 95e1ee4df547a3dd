import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import type { OfficeProblem } from '../office/load/problem';
import { registerHelpers } from './helpers';
import type { TemplateContext } from './template-context';
import { lintTemplate } from './template-lint';
import { brokenTemplate, missingTemplate, toTemplateError } from './template-problem';

/** A compiled template. Throws TemplateError when it cannot be rendered. */
export type Template = (context: TemplateContext) => string;

/** The templates of an office, compiled. */
export interface Templates {
  readonly full: { readonly html: Template; readonly text: Template };
  readonly short: { readonly html: Template; readonly text: Template };
  /** HTML of the confidentiality notice; absent when the office has no template for it. */
  readonly notice?: Template;
}

export interface TemplateSet {
  /** Absent when one of the problems is an error. */
  readonly templates?: Templates;
  readonly problems: readonly OfficeProblem[];
}

/**
 * Compiles the templates of a profile: `signature-full` and `signature-short`, each as `.html.hbs` and `.txt.hbs`,
 * `notice.html.hbs` (optional), and the parts in `partials/`, such as `office.html.hbs` for `{{> office}}`.
 * @param dir folder of the profile
 * @param folder folder of the templates inside it
 */
export function compileTemplates(dir: string, folder: string): TemplateSet {
  const html = new TemplateFolder(join(dir, folder), folder, 'html');
  const text = new TemplateFolder(join(dir, folder), folder, 'txt');
  const full = { html: html.required('signature-full'), text: text.required('signature-full') };
  const short = { html: html.required('signature-short'), text: text.required('signature-short') };
  const notice = html.optional('notice');
  const problems = [...html.problems, ...text.problems];
  if (problems.some(({ level }) => level === 'error')) return { problems };
  return { templates: { full, short, ...(notice ? { notice } : {}) }, problems };
}

/** The templates of one format in a folder, with the partials they share. */
class TemplateFolder {
  readonly problems: OfficeProblem[] = [];
  private readonly handlebars = Handlebars.create();

  constructor(
    private readonly path: string,
    private readonly name: string,
    private readonly format: 'html' | 'txt',
  ) {
    registerHelpers(this.handlebars, format === 'html' ? '<br>' : '\n');
    const partials = existsSync(join(path, 'partials')) ? readdirSync(join(path, 'partials')).sort() : [];
    const ending = `.${format}.hbs`;
    const names = partials.filter((file) => file.endsWith(ending)).map((file) => file.slice(0, -ending.length));
    // All names first: partials may use one another.
    for (const partial of names) this.handlebars.registerPartial(partial, '');
    for (const partial of names) {
      const source = this.read(`partials/${partial}`);
      if (source !== undefined) this.handlebars.registerPartial(partial, source);
    }
  }

  /** The template, or one that gives nothing, with the reason among the problems. */
  required(template: string): Template {
    const found = this.optional(template);
    if (found === undefined) this.problems.push(missingTemplate(this.file(template)));
    return found ?? nothing;
  }

  optional(template: string): Template | undefined {
    if (!existsSync(join(this.path, `${template}.${this.format}.hbs`))) return undefined;
    const source = this.read(template);
    return source === undefined ? nothing : this.compile(source, this.file(template));
  }

  private file(template: string): string {
    return `${this.name}/${template}.${this.format}.hbs`;
  }

  /** Source of a template, or undefined with the reason among the problems when it is not one. */
  private read(template: string): string | undefined {
    const file = this.file(template);
    const source = readFileSync(join(this.path, `${template}.${this.format}.hbs`), 'utf8');
    const helpers = Object.keys(this.handlebars.helpers as object);
    const partials = Object.keys(this.handlebars.partials as object);
    try {
      this.problems.push(...lintTemplate(Handlebars.parse(source), file, this.format, { helpers, partials }));
      return source;
    } catch (error) {
      this.problems.push(brokenTemplate(toTemplateError(error, file)));
      return undefined;
    }
  }

  private compile(source: string, file: string): Template {
    const run = this.handlebars.compile<TemplateContext>(source, { noEscape: this.format === 'txt' });
    return (context) => {
      try {
        return run(context);
      } catch (error) {
        throw toTemplateError(error, file);
      }
    };
  }
}

function nothing(): string {
  return '';
}
