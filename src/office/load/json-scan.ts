/** What `JSON.parse` does not tell: where every value stands, which keys are given twice, and where the text stops being JSON. */
export interface JsonScan {
  /** Line (from 1) of every value by its JSON Pointer. */
  readonly lines: ReadonlyMap<string, number>;
  /** Pointers of keys that stand in one object more than once: `JSON.parse` silently keeps the last. */
  readonly duplicates: readonly { readonly pointer: string; readonly line: number }[];
  /** First place where the text is not JSON (RFC 8259). */
  readonly error?: { readonly line: number; readonly column: number };
}

const MAX_DEPTH = 64;
// eslint-disable-next-line no-control-regex -- JSON allows no control characters in strings
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const PRIMITIVE = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?|true|false|null/y;

/** Scans a JSON text in linear time; never throws. */
export function scanJson(text: string): JsonScan {
  const scanner = new Scanner(text);
  const ok = scanner.document();
  return {
    lines: scanner.lines,
    duplicates: scanner.duplicates,
    ...(ok ? {} : { error: { line: scanner.line, column: scanner.at - text.lastIndexOf('\n', scanner.at - 1) } }),
  };
}

class Scanner {
  at = 0;
  line = 1;
  readonly lines = new Map<string, number>();
  readonly duplicates: { pointer: string; line: number }[] = [];

  constructor(private readonly text: string) {}

  document(): boolean {
    if (!this.value('', 0)) return false;
    this.space();
    return this.at === this.text.length;
  }

  private value(pointer: string, depth: number): boolean {
    this.space();
    this.lines.set(pointer, this.line);
    if (depth > MAX_DEPTH) return false;
    switch (this.text[this.at]) {
      case '{':
        return this.members(pointer, depth, '}');
      case '[':
        return this.members(pointer, depth, ']');
      case '"':
        return this.match(STRING) !== undefined;
      default:
        return this.match(PRIMITIVE) !== undefined;
    }
  }

  private members(pointer: string, depth: number, end: '}' | ']'): boolean {
    this.at++;
    this.space();
    if (this.take(end)) return true;
    for (let index = 0; ; index++) {
      let name = String(index);
      if (end === '}') {
        this.space();
        const key = this.match(STRING);
        if (key === undefined) return false;
        name = String(JSON.parse(key));
      }
      const child = `${pointer}/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`;
      if (this.lines.has(child)) this.duplicates.push({ pointer: child, line: this.line });
      if (end === '}') {
        this.space();
        if (!this.take(':')) return false;
      }
      if (!this.value(child, depth + 1)) return false;
      this.space();
      if (this.take(end)) return true;
      if (!this.take(',')) return false;
    }
  }

  private take(mark: string): boolean {
    if (this.text[this.at] !== mark) return false;
    this.at++;
    return true;
  }

  private match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.text)?.[0];
    if (found !== undefined) this.at += found.length;
    return found;
  }

  private space(): void {
    for (; ; this.at++) {
      const mark = this.text[this.at];
      if (mark === '\n') this.line++;
      else if (mark !== ' ' && mark !== '\t' && mark !== '\r') return;
    }
  }
}
