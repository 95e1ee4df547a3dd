import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import type { OfficeProblem } from '../office/load/problem';
import { registerHelpers } from './helpers';
import type { TemplateContext } from './template-context';
import { lintTemplate } from './template-lint';
import { brokenTemplate, toTemplateError } from './template-problem';
import { traceMarkup } from './traced-markup';

/** A compiled template; `logo` is the mark-up `{{logo}}` puts in. Throws TemplateError when it cannot be rendered. */
export type Template = (context: TemplateContext, logo?: string) => string;

/** The templates of one format in a folder, with the partials they share. */
export class TemplateFolder {
  readonly problems: OfficeProblem[] = [];
  /** Names of the templates without their ending, sorted. */
  readonly names: readonly string[];
  private readonly handlebars = Handlebars.create();
  private readonly path: string;
  private readonly ending: string;

  /**
   * @param dir folder of the profile
   * @param folder folder of the templates inside it
   * @param traced whether start tags tell where they come from
   */
  constructor(
    dir: string,
    private readonly folder: string,
    private readonly format: 'html' | 'txt',
    private readonly traced = false,
  ) {
    this.path = join(dir, folder);
    this.ending = `.${format}.hbs`;
    registerHelpers(this.handlebars, format);
    this.names = this.list('');
    const partials = this.list('partials');
    // All names first: partials may use one another.
    for (const partial of partials) this.handlebars.registerPartial(partial, '');
    for (const partial of partials) {
      const program = this.parse(`partials/${partial}`);
      if (program !== undefined) this.handlebars.registerPartial(partial, this.toFunction(program));
    }
  }

  /** Path of a template inside the profile. */
  file(template: string): string {
    return `${this.folder}/${template}${this.ending}`;
  }

  /** The template, undefined when there is none; one that gives nothing, with the reason among the problems, when it is broken. */
  compile(template: string): Template | undefined {
    if (!this.names.includes(template)) return undefined;
    const program = this.parse(template);
    if (program === undefined) return () => '';
    const run = this.toFunction(program);
    return (context, logo = '') => {
      try {
        return run(context, { data: { logo } });
      } catch (error) {
        throw toTemplateError(error, this.file(template));
      }
    };
  }

  private list(folder: string): string[] {
    const path = join(this.path, folder);
    const files = existsSync(path) ? readdirSync(path).sort() : [];
    return files.filter((file) => file.endsWith(this.ending)).map((file) => file.slice(0, -this.ending.length));
  }

  /** A template parsed and checked, or undefined with the reason among the problems when it is none. */
  private parse(template: string): hbs.AST.Program | undefined {
    const file = this.file(template);
    const source = readFileSync(join(this.path, `${template}${this.ending}`), 'utf8');
    const helpers = Object.keys(this.handlebars.helpers as object);
    const partials = Object.keys(this.handlebars.partials as object);
    try {
      const program = Handlebars.parse(source);
      this.problems.push(...lintTemplate(program, file, this.format, { helpers, partials }));
      if (this.traced) traceMarkup(program, file);
      return program;
    } catch (error) {
      this.problems.push(brokenTemplate(toTemplateError(error, file)));
      return undefined;
    }
  }

  private toFunction(program: hbs.AST.Program): Handlebars.TemplateDelegate<TemplateContext> {
    return this.handlebars.compile<TemplateContext>(program, { noEscape: this.format === 'txt' });
  }
}
