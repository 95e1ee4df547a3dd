import Handlebars from 'handlebars';

/** Attribute that tells where in the templates a start tag stands; only in what is rendered for checks. */
export const TRACE_ATTRIBUTE = 'data-template';

/** Writes into every start tag of a parsed template where it comes from: `data-template="templates/notice.html.hbs:3"`. */
export function traceMarkup(program: hbs.AST.Program, file: string): void {
  new Tracer(file).accept(program);
}

const TAG = /<[a-z][a-z0-9-]*/gi;

class Tracer extends Handlebars.Visitor {
  constructor(private readonly file: string) {
    super();
  }

  override ContentStatement(content: hbs.AST.ContentStatement): void {
    // Handlebars may have trimmed white space off `value`; the source as it was stands in `original`.
    const original = String(content.original as unknown as string);
    const lines = [...original.matchAll(TAG)].map(
      ({ index }) => content.loc.start.line + original.slice(0, index).split('\n').length - 1,
    );
    let tag = 0;
    content.value = content.value.replace(
      TAG,
      (name) => `${name} ${TRACE_ATTRIBUTE}="${this.file}:${lines[tag++] ?? content.loc.start.line}"`,
    );
  }
}
