import type { Draft } from '../../mail/draft';
import type { Letter } from '../../mail/letter';
import type { Person } from '../../office/office';
import { foldPolish } from '../../polish/diacritics';
import { readFirstName } from '../../polish/name/names';

/** Words of a name, without diacritics, in small letters; both halves of „Lis-Nowak” count. */
function namesIn(text: string): string[] {
  return foldPolish(text)
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((word) => word !== '');
}

function shareWord(some: readonly string[], others: readonly string[]): boolean {
  return some.some((word) => others.indexOf(word) >= 0);
}

/** The words that name the person who signed: the name in the footer, or a signature that is a bare name or first name. */
function signedName({ signature, text }: Letter): string | undefined {
  if (!signature) return undefined;
  const { name } = signature.fields;
  if (name) return text.slice(name.start, name.end);
  return Object.keys(signature.fields).length === 0 ? text.slice(signature.start, signature.end) : undefined;
}

function hasOtherFirstName(words: readonly string[], name: string, author: Person): boolean {
  const own = namesIn(author.firstName);
  return !shareWord(own, words) && name.split(/[^A-Za-zĄĆĘŁŃÓŚŻŹąćęłńóśżź]+/).some((word) => readFirstName(word));
}

/**
 * Whether the signature may be that of `author`: it names nobody, or it has the surname without another first name, or
 * the first name alone. Then another form of the author's own signature can take its place without a look.
 */
export function isSignedBy(letter: Letter, author: Person): boolean {
  const name = signedName(letter);
  const words = name === undefined ? [] : namesIn(name);
  if (name === undefined || words.length === 0) return true;
  if (shareWord(namesIn(author.lastName), words)) return !hasOtherFirstName(words, name, author);
  return words.length === 1 && shareWord(namesIn(author.firstName), words);
}

/** Whether the display name of the sender says that somebody else than the owner writes from this mailbox. */
function isSentByNamed(draft: Draft, words: readonly string[]): boolean {
  return shareWord(
    namesIn(draft.from?.name ?? '').filter((word) => word.length > 2),
    words,
  );
}

/**
 * Place of the name in a signature that is certainly somebody else's: a full name with a first name we know, without the
 * surname of `author` and unlike the sender's display name; nowhere in the signature does the author's surname stand.
 */
export function otherOwner(
  letter: Letter,
  author: Person,
): { readonly start: number; readonly end: number } | undefined {
  const { signature, text, draft } = letter;
  const name = signature?.fields.name;
  if (!signature || !name) return undefined;
  const written = text.slice(name.start, name.end);
  const words = namesIn(written);
  const isPerson = words.length >= 2 && written.split(/[\s-]+/).some((word) => readFirstName(word) !== undefined);
  if (!isPerson || isSentByNamed(draft, words)) return undefined;
  const own = namesIn(author.lastName);
  return shareWord(own, namesIn(text.slice(signature.start, signature.end))) ? undefined : name;
}
