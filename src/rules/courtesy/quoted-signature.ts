import type { Gender, Letter } from '../../mail/letter';
import type { Office } from '../../office/office';
import { isCapital } from '../../polish/letters';
import { foldPolish } from '../../polish/diacritics';
import { readPersonName, type Correspondent } from '../../polish/name/person-name';

/** The newest message of a thread stands first; its signature is looked for in this many characters. */
const FURTHEST = 6000;
const LONGEST_LINE = 160;

const HEADER = /^\*{0,2}(?:od|do|dw|udw|wysłano|data|temat|from|to|cc|bcc|sent|subject|date)\*{0,2}\s?:/i;
const FROM_HEADER = /^\*{0,2}(?:od|from)\*{0,2}\s?:\s?\*{0,2}/i;
const ATTRIBUTION = /(?:pisze|napisał|napisała|napisał\(a\)|wrote)\s?:?$/i;
const ORIGINAL = /^-{2,}\s?(?:wiadomość oryginalna|oryginalna wiadomość|original message)/i;

/** Lines of the newest quoted message, without quote marks; stops where an older message begins. */
function newestMessage(text: string): { readonly attribution: string; readonly lines: readonly string[] } {
  const lines: string[] = [];
  let attribution = '';
  let begun = false;
  for (const raw of text.slice(0, FURTHEST).split('\n')) {
    const line = raw
      .replace(/^[>\s]{1,20}/, '')
      .slice(0, LONGEST_LINE)
      .trim();
    if (line === '') continue;
    const isHead = FROM_HEADER.test(line) || ATTRIBUTION.test(line);
    if (begun && (isHead || ORIGINAL.test(line) || /^\s?>\s?>/.test(raw))) break;
    if (isHead) attribution = attribution || line;
    else if (!HEADER.test(line) && !ORIGINAL.test(line)) {
      begun = true;
      lines.push(line);
    }
  }
  return { attribution, lines };
}

/** A signature stands on a line of its own or after the close: „Danuta Lis”, „Pozdrawiam, Danuta”. */
function personOnLine(line: string): Correspondent | undefined {
  const parts = line.split(/[,;|–—(]|\s-\s|\stel\b/);
  for (const part of [parts[0] ?? '', parts[1] ?? '']) {
    const words = part
      .replace(/^(?:z poważaniem|(?:serdecznie |gorąco )?pozdrawiam|pozdrawia|pozdr\.?|dziękuję)\s/i, '')
      .trim();
    const count = words === '' ? 0 : words.split(/\s+/).length;
    if (
      count === 0 ||
      count > 4 ||
      /[.!?]$/.test(words) ||
      !words.split(/\s+/).every((word) => isCapital(word.charAt(0)))
    )
      continue;
    const owner = readPersonName(words, '');
    if (owner.kind === 'person' && owner.gender !== undefined) return owner;
  }
  return undefined;
}

/** „W dniu 12.05.2025 o 10:00, Danuta Lis <d.lis@…> pisze:” or „Od: Danuta Lis <d.lis@…>”. */
function personOfAttribution(line: string): Correspondent | undefined {
  const name = FROM_HEADER.test(line)
    ? line.replace(FROM_HEADER, '')
    : line.replace(ATTRIBUTION, '').replace(/^.{0,120}(?:\d{1,2}:\d{2}(?::\d{2})?|\d{4}(?: r\.)?),?\s/, '');
  const owner = readPersonName(
    name
      .replace(/[<[(].*$/, '')
      .replace(/użytkownik\s/i, '')
      .trim(),
    '',
  );
  return owner.kind === 'person' ? owner : undefined;
}

function isAuthor(owner: Correspondent, letter: Letter, office: Office): boolean {
  const author = readPersonName(letter.draft.from?.name, letter.draft.from?.email ?? '');
  const isSame = (firstName: string | undefined, lastName: string | undefined): boolean =>
    foldPolish(`${owner.firstName ?? ''} ${owner.lastName ?? ''}`) ===
    foldPolish(`${firstName ?? ''} ${lastName ?? ''}`);
  return (
    isSame(author.firstName, author.lastName) ||
    office.people.some((person) => isSame(person.firstName, person.lastName))
  );
}

/**
 * Whoever signed the newest quoted message, else whoever its head names. Undefined when no name we know stands there or
 * it is the author's own (a thread continued by the office).
 */
export function correspondentWhoSigned(letter: Letter, office: Office): Correspondent | undefined {
  if (letter.quoted.length === 0) return undefined;
  const quoted = letter.quoted.map(({ start, end }) => letter.text.slice(start, Math.min(end, start + FURTHEST)));
  const { attribution, lines } = newestMessage(quoted.join('\n'));
  let signed: Correspondent | undefined;
  for (let at = lines.length - 1; at >= 0 && at >= lines.length - 8 && !signed; at--)
    signed = personOnLine(lines[at] ?? '');
  const owner = signed ?? personOfAttribution(attribution);
  return owner && !isAuthor(owner, letter, office) ? owner : undefined;
}

/** „złożyłam”, „mogłabym”; a noun with such an ending is none of a client's words. */
const OF_HERSELF = /[aąeęiouóy]ł(?:am|abym)(?![a-ząćęłńóśźż])/i;
/** „złożyłem”, „mógłbym” and the frequent verbs in „-ałem”; not „stołem”, „udziałem”, „protokołem”. */
const OF_HIMSELF =
  /(?:[iy]ł(?:em|bym)|[aąeęou]łbym|(?:^|[^a-ząćęłńóśźż])(?:mógłbym|mogłem|miałem|chciałem|wysłałem|przesłałem|otrzymałem|dostałem|pisałem|napisałem|widziałem|czekałem|przyjechałem|oddałem|podpisałem|zapomniałem|musiałem|odebrałem))(?![a-ząćęłńóśźż])/i;

/** Sex in which whoever wrote the newest quoted message writes about themselves; undefined when mixed or unknown. */
export function genderOfWriter(letter: Letter, office: Office): Gender | undefined {
  if (letter.quoted.length === 0) return undefined;
  const quoted = letter.quoted.map(({ start, end }) => letter.text.slice(start, Math.min(end, start + FURTHEST)));
  const { attribution, lines } = newestMessage(quoted.join('\n'));
  const owner = personOfAttribution(attribution);
  if (owner && isAuthor(owner, letter, office)) return undefined;
  const words = lines.join(' ');
  const [feminine, masculine] = [OF_HERSELF.test(words), OF_HIMSELF.test(words)];
  if (feminine === masculine) return undefined;
  return feminine ? 'feminine' : 'masculine';
}
