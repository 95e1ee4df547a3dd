import type { Letter, Part } from '../mail/letter';
import type { Language } from '../office/office';
import { paneText } from './texts';

/** The quiet word beside a part that is fine: whose signature it is, how many files are attached. */
export function partNote(part: Part, letter: Letter, language: Language): string | undefined {
  if (part === 'signature') {
    const name = letter.signature?.fields.name;
    return name && letter.text.slice(name.start, name.end);
  }
  if (part === 'attachments') {
    const files = letter.draft.attachments.filter((attachment) => !attachment.inline);
    return files.length > 0 ? paneText('attachmentCount', language, { n: files.length }) : undefined;
  }
  return undefined;
}
