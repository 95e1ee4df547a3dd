/** The part of mbox-reader we use; the package has no types of its own. */
declare module 'mbox-reader' {
  import type { Readable } from 'node:stream';

  export function mboxReader(stream: Readable): AsyncIterable<{
    /** One message without its `From ` line, mboxrd quoting undone. */
    readonly content: Buffer;
  }>;
}
