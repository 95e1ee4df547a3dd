import type { BodyText } from '../text/body-text';
import { readCharacterReference } from './entities';
import { BLOCK, CONTAINER, elementTraits, RAW, REPLACED, VOID } from './elements';
import { LineBuilder } from './line-builder';
import { rawElementEnd, readTag, type Tag } from './tag';
import { StructureStack } from './structure-stack';
import { isInvisible } from '../../polish/letters';
import { isFixedSpace } from '../text/fixed-space';

/** The head of a document is looked at for `p { margin: 0 }` in this many characters of a style sheet. */
const STYLE_LIMIT = 4000;
const TIGHT_PARAGRAPHS = /\bp\s{0,3}\{[^}]{0,200}?margin(?:-top|-bottom)?\s{0,3}:\s{0,3}0/i;
const TIGHT_PARAGRAPH = /\bMso[A-Z]|elementToProof|margin(?:-top|-bottom)?\s{0,3}:\s{0,3}0/;

/** Text with any of these, at its ends too, is read character by character; the rest, which is most, as a whole. */
const SPECIAL = /[&\t\v\f\r\u00a0\u00ad\u2000-\u200f\u202f\u2060\u3000\ufeff]|[ \n]{2}|^[ \n]|[ \n]$/;

/**
 * Reads the text of an HTML body as a reader sees it: white space collapsed (a no-break space is a space), lines ended by `\n` at
 * `<br>` and block boundaries, an empty line between paragraphs that have a margin, no comments, style sheets or scripts, no
 * invisible characters. Tolerates any input; linear in its length.
 */
export function readHtml(html: string): BodyText {
  const reader = new HtmlReader(html);
  return reader.read();
}

class HtmlReader {
  private readonly lines = new LineBuilder();
  private readonly structure = new StructureStack();
  private tightByDefault = false;
  private openParagraphTight = false;
  private preformatted = 0;

  constructor(private readonly html: string) {}

  read(): BodyText {
    const { html } = this;
    let at = 0;
    while (at < html.length) {
      const sign = html.indexOf('<', at);
      const textEnd = sign < 0 ? html.length : sign;
      if (textEnd > at) {
        this.readText(at, textEnd);
      }
      if (sign < 0) {
        break;
      }
      const tag = readTag(html, sign);
      if (tag === undefined) {
        at = this.signsEnd(sign);
        this.lines.copy(html.slice(sign, at), sign);
      } else {
        at = this.readMarkup(tag);
      }
    }
    const text = this.lines.finish();
    return {
      text,
      map: this.lines.map(),
      marks: this.structure.finish(text.length),
      first: this.lines.firstAnchor(),
      last: this.lines.lastAnchor(html.length),
    };
  }

  /** End of a run of less-than signs that begin no tag. */
  private signsEnd(sign: number): number {
    let end = sign + 1;
    while (this.html.charCodeAt(end) === 0x3c && readTag(this.html, end) === undefined) {
      end++;
    }
    return end;
  }

  /** Takes a tag into account; returns where reading goes on. */
  private readMarkup(tag: Tag): number {
    const { name } = tag;
    if (name === '') {
      return tag.end;
    }
    const traits = name === 'br' ? 0 : elementTraits(name);
    if ((traits & RAW) !== 0) {
      if (tag.closing) {
        return tag.end;
      }
      const end = rawElementEnd(this.html, name, tag.end);
      if (name === 'style' && TIGHT_PARAGRAPHS.test(this.html.slice(tag.end, Math.min(end, tag.end + STYLE_LIMIT)))) {
        this.tightByDefault = true;
      }
      return end;
    }
    if (name === 'br') {
      this.lines.lineBreak(tag.end);
    } else if ((traits & BLOCK) !== 0) {
      this.readBlockTag(tag, traits);
    } else if ((traits & REPLACED) !== 0) {
      this.lines.touch(tag.start);
    }
    return tag.end;
  }

  private readBlockTag(tag: Tag, traits: number): void {
    const { name, closing } = tag;
    if (name === 'pre' || name === 'listing') {
      this.preformatted = Math.max(0, this.preformatted + (closing ? -1 : 1));
    }
    const distance = this.distance(tag);
    if (closing) {
      this.lines.closeBlock(tag.end, distance);
      if (name === 'body' || name === 'html') {
        this.lines.closeRoot(tag.start);
      }
    } else if ((traits & VOID) !== 0) {
      this.lines.separate(tag.start, distance);
    } else {
      this.lines.openBlock(tag.start, distance);
    }
    if (name === 'body' && !closing) {
      this.lines.enterRoot(tag.end);
    }
    if ((traits & CONTAINER) !== 0) {
      this.readContainerTag(tag);
    }
  }

  private readContainerTag(tag: Tag): void {
    if (tag.closing) {
      this.structure.close(tag.name, this.lines.length);
      return;
    }
    const source = this.html.slice(tag.start, tag.end);
    this.structure.open(tag.name, source, this.lines.length);
    if (tag.name === 'div' && source.indexOf('WordSection1') >= 0) {
      this.lines.enterRoot(tag.end);
    }
  }

  /** Line breaks a block boundary makes at least: two where a paragraph has a margin. */
  private distance(tag: Tag): number {
    if (tag.name !== 'p') {
      return 1;
    }
    if (!tag.closing) {
      this.openParagraphTight = this.tightByDefault || TIGHT_PARAGRAPH.test(this.html.slice(tag.start, tag.end));
    }
    return this.openParagraphTight ? 1 : 2;
  }

  private readText(start: number, end: number): void {
    if (this.preformatted > 0) {
      this.readTextByCharacter(start, end);
      return;
    }
    const from = this.readSingleSpace(start, end);
    const last = this.html.charCodeAt(end - 1);
    const to = from < end && (last === 0x20 || last === 0x0a) ? end - 1 : end;
    const text = this.html.slice(from, to);
    if (SPECIAL.test(text)) {
      this.readTextByCharacter(from, end);
      return;
    }
    this.copyRun(from, to, true);
    this.readSingleSpace(to, end);
  }

  /** Reads one white space at `at`; returns the position after it. */
  private readSingleSpace(at: number, end: number): number {
    const c = at < end ? this.html.charCodeAt(at) : 0;
    if (c !== 0x20 && c !== 0x0a) {
      return at;
    }
    this.lines.space(at, at + 1, false);
    return at + 1;
  }

  private readTextByCharacter(from: number, to: number): void {
    const { html } = this;
    let run = from;
    let lineBreaks = false;
    let at = from;
    while (at < to) {
      const c = html.charCodeAt(at);
      if (isOrdinary(c)) {
        at++;
      } else if (
        (c === 0x20 || c === 0x0a) &&
        at > run &&
        this.preformatted === 0 &&
        isOrdinary(html.charCodeAt(at + 1)) &&
        at + 1 < to
      ) {
        lineBreaks = lineBreaks || c === 0x0a;
        at++;
      } else {
        this.copyRun(run, at, lineBreaks);
        at = this.readSpecial(c, at);
        run = at;
        lineBreaks = false;
      }
    }
    this.copyRun(run, to, lineBreaks);
  }

  private copyRun(from: number, to: number, lineBreaks: boolean): void {
    if (to > from) {
      const run = this.html.slice(from, to);
      this.lines.copy(lineBreaks && run.indexOf('\n') >= 0 ? run.replace(/\n/g, ' ') : run, from);
    }
  }

  /** Reads white space, an invisible character or a character reference at `at`; returns the position after it. */
  private readSpecial(c: number, at: number): number {
    const { html, lines } = this;
    if (c === 0x26) {
      const reference = readCharacterReference(html, at);
      if (reference === undefined) {
        lines.copy('&', at);
        return at + 1;
      }
      this.readReference(reference.value, at, reference.end);
      return reference.end;
    }
    if (isInvisible(c)) {
      lines.invisible(at, at + 1);
      return at + 1;
    }
    if (this.preformatted > 0) {
      return this.readPreformattedSpace(c, at);
    }
    lines.space(at, at + 1, isFixedSpace(c));
    return at + 1;
  }

  private readReference(value: string, start: number, end: number): void {
    const c = value.charCodeAt(0);
    if (isInvisible(c)) {
      this.lines.invisible(start, end);
    } else if (isFixedSpace(c) || c <= 0x20) {
      this.lines.space(start, end, isFixedSpace(c));
    } else {
      this.lines.atom(value, start, end);
    }
  }

  private readPreformattedSpace(c: number, at: number): number {
    if (c === 0x0a) {
      this.lines.lineBreak(at + 1);
    } else if (c !== 0x0d) {
      this.lines.preservedSpace(at);
    }
    return at + 1;
  }
}

/** Neither white space nor an ampersand nor invisible: it stands for itself. */
function isOrdinary(c: number): boolean {
  return c > 0x26
    ? c < 0xa0 || (c !== 0xa0 && c !== 0xad && (c < 0x2000 || (!isInvisible(c) && !isFixedSpace(c))))
    : c > 0x20 && c < 0x26;
}
