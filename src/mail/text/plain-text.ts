import type { BodyText } from './body-text';
import { NO_MARKS } from '../html/structure-marks';
import { isInvisible } from '../../polish/letters';
import { isFixedSpace } from './fixed-space';
import { ATOM, COPY, INVISIBLE, TextMapBuilder } from './text-map';

/**
 * Reads a plain body: CR LF and CR become `\n`, a no-break space a space, invisible characters are left out; everything else,
 * white space included, stays as it is.
 */
export function readPlain(content: string): BodyText {
  const builder = new TextMapBuilder();
  let run = 0;
  for (let at = 0; at < content.length; at++) {
    const c = content.charCodeAt(at);
    if (c !== 0x0d && (c < 0xa0 || (!isFixedSpace(c) && !isInvisible(c)))) {
      continue;
    }
    if (at > run) {
      builder.copy(content.slice(run, at), run);
    }
    run = at + 1;
    if (c === 0x0d) {
      run += content.charCodeAt(run) === 0x0a ? 1 : 0;
      builder.append('\n', at, run, run === at + 1 ? COPY : ATOM);
      at = run - 1;
    } else if (isFixedSpace(c)) {
      builder.copy(' ', at);
    } else {
      builder.append('', at, run, INVISIBLE);
    }
  }
  if (run < content.length) {
    builder.copy(content.slice(run), run);
  }
  return { text: builder.text, map: builder.build(), marks: NO_MARKS, first: 0, last: content.length };
}
