import type { Range } from '../edit';
import { attribute } from './tag';

/**
 * What a start tag says about its element: `quote` is quoted history; `attribution` introduces it; `rest` means that everything
 * after it is history; `signature` is a signature the client put in.
 */
export type StructureMark = 'quote' | 'attribution' | 'rest' | 'signature';

/** What the mark-up of a message says about its parts; ranges of the decoded text, outermost only, in ascending order. */
export interface StructureMarks {
  readonly quotes: readonly Range[];
  readonly signatures: readonly Range[];
  /** Start of the history that reaches to the end of the message, −1 when there is no such mark. */
  readonly rest: number;
}

export const NO_MARKS: StructureMarks = { quotes: [], signatures: [], rest: -1 };

/** Attributes are read in this much of a tag. */
const TAG_LIMIT = 2000;

/** Ids of Outlook (also behind `x_`, as Outlook renames the ids of quoted mail), Outlook for iOS and Outlook on the web. */
const REST_IDS =
  /^(?:x_)*(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container|ms-outlook-mobile-reference-message|stopSpelling)$/;
const REST_CLASSES = /(?:^|\s)OutlookMessageHeader(?:\s|$)/;
const SIGNATURE_IDS = /^(?:x_)*(?:Signature|ms-outlook-mobile-signature|_rc_sig)$/;
const SIGNATURE_CLASSES = /(?:^|\s)(?:moz-signature|gmail_signature|protonmail_signature_block)(?:\s|$)/;
const QUOTE_CLASSES =
  /(?:^|\s)(?:moz-forward-container|yahoo_quoted|protonmail_quote|zmail_extra|tutanota_quote)(?:\s|$)/;
const ATTRIBUTION_CLASSES = /(?:^|\s)(?:moz-cite-prefix|gmail_attr)(?:\s|$)/;

/** Indented by the author (the "indent" button of Gmail and Outlook): a blockquote without a line at its left. */
const INDENT_STYLE = /border(?:-left)?:\s{0,3}(?:none|0)|margin:\s{0,3}0(?:px)? 0(?:px)? 0(?:px)? 40px/i;

/** Reads what a start tag says about the structure of the message. */
export function structureMark(name: string, source: string): StructureMark | undefined {
  const tag = source.length > TAG_LIMIT ? source.slice(0, TAG_LIMIT) : source;
  if (name === 'blockquote') {
    return isIndent(tag) ? undefined : 'quote';
  }
  const id = attribute(tag, 'id');
  if (id !== '') {
    if (REST_IDS.test(id)) {
      return 'rest';
    }
    if (SIGNATURE_IDS.test(id)) {
      return 'signature';
    }
    if (id === 'reply-intro') {
      return 'attribution';
    }
    if (/^yahoo_quoted/.test(id)) {
      return 'quote';
    }
  }
  return markOfClass(attribute(tag, 'class'));
}

function markOfClass(classes: string): StructureMark | undefined {
  if (classes === '') {
    return undefined;
  }
  if (ATTRIBUTION_CLASSES.test(classes)) {
    return 'attribution';
  }
  if (QUOTE_CLASSES.test(classes)) {
    return 'quote';
  }
  if (SIGNATURE_CLASSES.test(classes)) {
    return 'signature';
  }
  return REST_CLASSES.test(classes) ? 'rest' : undefined;
}

function isIndent(tag: string): boolean {
  const style = attribute(tag, 'style');
  return style !== '' && attribute(tag, 'type') === '' && attribute(tag, 'class') === '' && INDENT_STYLE.test(style);
}
