import { once } from 'node:events';
import { styleText } from 'node:util';
import type { Readable, Writable } from 'node:stream';

type Style = Parameters<typeof styleText>[0];

/** Where a command reads and writes: the process's own streams, or a test's. */
export interface Console {
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly environment: NodeJS.ProcessEnv;
}

/** Writes and waits when the reader of a pipe is slower than we are, so that memory stays constant. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (!stream.write(text)) await once(stream, 'drain');
}

/** Output is written in pieces of about this many characters: a system call for each message would cost more than it. */
const PIECE = 1 << 16;

/** Standard output in pieces; a terminal gets every line at once. What is written last must be followed by `flush`. */
export class Output {
  private waiting = '';

  constructor(private readonly stream: Console['stdout']) {}

  async write(text: string): Promise<void> {
    this.waiting += text;
    if (this.stream.isTTY === true || this.waiting.length > PIECE) await this.flush();
  }

  async flush(): Promise<void> {
    const text = this.waiting;
    this.waiting = '';
    if (text !== '') await write(this.stream, text);
  }
}

/** Colours on a terminal only; https://no-color.org and FORCE_COLOR are obeyed. */
export function painter({ stdout, environment }: Console): (style: Style, text: string) => string {
  const forced = environment['FORCE_COLOR'] !== undefined && environment['FORCE_COLOR'] !== '0';
  const colours = forced || (stdout.isTTY === true && !environment['NO_COLOR']);
  return (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text);
}
