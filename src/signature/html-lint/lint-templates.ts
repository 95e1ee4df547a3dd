import { renderMessage } from '../../checker/message';
import type { OfficeProblem } from '../../office/load/problem';
import type { Localized, Office } from '../../office/office';
import { BARE, SPECIMEN, type TemplateContext } from '../template-context';
import type { Template } from '../template-folder';
import { variantName } from '../template-variant';
import { compileTemplates } from '../templates';
import { TRACE_ATTRIBUTE } from '../traced-markup';
import { type HtmlElement } from './element-tree';
import { FAULTS, type SignatureFault } from './fault';
import { lintHtml } from './lint-html';

/**
 * Checks what the HTML templates of a profile give, for somebody with every field and somebody with none, and says where in the
 * templates a fault stands. Expects templates that compile; a TemplateError of rendering is thrown.
 * @param dir folder of the profile
 * @param folder folder of the templates inside it
 * @param logo mark-up `{{logo}}` puts in
 */
export function lintTemplates(dir: string, folder: string, office: Office, logo: string): readonly OfficeProblem[] {
  const departments = office.departments.map(({ id }) => id);
  const { templates } = compileTemplates(dir, folder, { departments, traced: true });
  if (templates === undefined) return [];
  const all = templates.signatures.map(({ variant, html }): [string, Template] => [variantName(variant), html]);
  if (templates.notice) all.push(['notice', templates.notice]);
  const found = new Map<string, OfficeProblem>();
  for (const [name, template] of all) {
    for (const context of [SPECIMEN, BARE]) {
      for (const problem of faultsOf(template, context, `${folder}/${name}.html.hbs`, logo)) {
        const { file, line, problem: text } = problem;
        found.set(`${file}:${line ?? ''} ${text.en}`, problem);
      }
    }
  }
  return [...found.values()];
}

function faultsOf(template: Template, context: TemplateContext, file: string, logo: string): OfficeProblem[] {
  return lintHtml(template(context, logo)).map((fault) => toProblem(fault, file));
}

function toProblem({ id, element, what }: SignatureFault, file: string): OfficeProblem {
  const { level, problem, remedy } = FAULTS[id];
  const say = (language: keyof Localized): string =>
    renderMessage(problem, what === undefined ? {} : { what: what[language] }, language);
  return { level, file, path: '', ...placeOf(element), problem: { pl: say('pl'), en: say('en') }, remedy };
}

/** File and line of the start tag, or of the nearest one around it that stands in a template. */
function placeOf(element: HtmlElement | undefined): Partial<Pick<OfficeProblem, 'file' | 'line'>> {
  for (let one = element; one !== undefined; one = one.parent) {
    const [, file, line] = /^(.*):(\d+)$/.exec(one.attributes.get(TRACE_ATTRIBUTE) ?? '') ?? [];
    if (file !== undefined) return { file, line: Number(line) };
  }
  return {};
}
