import Handlebars from 'handlebars';
import { nearest } from '../office/load/nearest';
import type { OfficeProblem } from '../office/load/problem';
import { SPECIMEN } from './template-context';
import { unescapedValue, unknownName } from './template-problem';

/** Names a template may use beside its fields. */
export interface KnownNames {
  readonly helpers: readonly string[];
  readonly partials: readonly string[];
}

/**
 * Checks every name in a template, also in branches nobody's data reach and in arguments of helpers, where Handlebars
 * itself (even its strict mode) silently takes an unknown field for an empty one.
 */
export function lintTemplate(
  program: hbs.AST.Program,
  file: string,
  format: 'html' | 'txt',
  known: KnownNames,
): readonly OfficeProblem[] {
  const lint = new Lint(file, format, known);
  lint.accept(program);
  return lint.problems;
}

class Lint extends Handlebars.Visitor {
  readonly problems: OfficeProblem[] = [];
  /** What names are looked up in, the innermost block last. */
  private readonly scopes: unknown[] = [SPECIMEN];

  constructor(
    private readonly file: string,
    private readonly format: 'html' | 'txt',
    private readonly known: KnownNames,
  ) {
    super();
  }

  override MustacheStatement(mustache: hbs.AST.MustacheStatement): void {
    if (this.format === 'html' && !mustache.escaped) this.problems.push(unescapedValue(this.file, lineOf(mustache)));
    this.call(mustache);
  }

  override SubExpression(expression: hbs.AST.SubExpression): void {
    this.helper(expression.path as hbs.AST.PathExpression);
    this.acceptArray(expression.params);
  }

  override BlockStatement(block: hbs.AST.BlockStatement): void {
    this.call(block);
    const [subject] = block.params as hbs.AST.PathExpression[];
    const enters = /^(?:each|with)$/.test(nameOf(block.path)) && subject?.type === 'PathExpression';
    if (enters) {
      const value = this.resolve(subject);
      this.scopes.push(Array.isArray(value) ? (value as unknown[])[0] : value);
    }
    if (block.program) this.accept(block.program);
    if (enters) this.scopes.pop();
    if (block.inverse) this.accept(block.inverse);
  }

  override PartialStatement(partial: hbs.AST.PartialStatement): void {
    const name = nameOf(partial.name);
    if (!this.known.partials.includes(name)) this.unknown(partial, name, this.known.partials);
  }

  override PathExpression(path: hbs.AST.PathExpression): void {
    if (!path.data && this.resolve(path) === undefined) this.unknown(path, path.original, FIELDS);
  }

  private call({ path, params }: hbs.AST.MustacheStatement | hbs.AST.BlockStatement): void {
    if (params.length > 0 || this.known.helpers.includes(nameOf(path))) this.helper(path as hbs.AST.PathExpression);
    else this.accept(path);
    this.acceptArray(params);
  }

  private helper(path: hbs.AST.PathExpression): void {
    if (!this.known.helpers.includes(path.original)) this.unknown(path, path.original, this.known.helpers);
  }

  private unknown(node: hbs.AST.Node, name: string, candidates: readonly string[]): void {
    this.problems.push(unknownName(this.file, lineOf(node), name, nearest(name, candidates)));
  }

  /** Value of a path in the specimen; undefined when there is no such field. */
  private resolve(path: hbs.AST.PathExpression): unknown {
    let value = this.scopes[Math.max(0, this.scopes.length - 1 - path.depth)];
    for (const part of path.parts) {
      if (typeof value !== 'object' || value === null || !Object.prototype.hasOwnProperty.call(value, part))
        return undefined;
      value = (value as Readonly<Record<string, unknown>>)[part];
    }
    return value;
  }
}

/** `person.name` and so on. */
const FIELDS: readonly string[] = Object.entries(SPECIMEN).flatMap(([group, fields]) =>
  Object.keys(fields as object).map((field) => `${group}.${field}`),
);

function nameOf(path: hbs.AST.Node): string {
  return String((path as hbs.AST.PathExpression).original);
}

function lineOf(node: hbs.AST.Node): number {
  return node.loc.start.line;
}
