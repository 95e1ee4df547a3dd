import type { Insertion } from '../../mail/edit';
import type { SignatureField } from '../../mail/letter';
import type { Language, Office, Person } from '../../office/office';
import { escapeHtml } from '../escape-html';
import { type Logo, logoMarkup } from '../logo/logo';
import { galleryTexts } from './gallery-texts';
import { missingFields } from './missing-fields';

/** One person on the page. */
export interface GalleryEntry {
  readonly name: string;
  /** Position and department. */
  readonly post: string;
  readonly email: string;
  /** Names of the missing fields, in the page's language. */
  readonly missing: readonly string[];
  /** By variant: `full`, `short`, `full.en`, `short.en`. */
  readonly signatures: Readonly<Record<string, Insertion>>;
}

/** Everything the page's script gets. */
export interface GalleryData {
  readonly people: readonly GalleryEntry[];
  readonly words: Readonly<Record<'light' | 'dark' | 'html' | 'text' | 'missing' | 'found' | 'none', string>>;
  /** The picture of signatures is held once: what stands in its place in the HTML, and what to put there. */
  readonly logo?: { readonly hosted: string; readonly embedded: string };
}

/** The people of an office as the page shows them: those whose signatures lack something first, then by name. */
export function galleryEntries(office: Office, language: Language): GalleryEntry[] {
  const order = new Intl.Collator('pl');
  const departments = new Map(office.departments.map(({ id, name }) => [id, name]));
  return office.people
    .map((person) => ({ person, missing: missingFields(person, office) }))
    .sort(
      (a, b) =>
        b.missing.length - a.missing.length ||
        order.compare(a.person.lastName, b.person.lastName) ||
        order.compare(a.person.firstName, b.person.firstName),
    )
    .map(({ person, missing }) => toEntry(person, departments.get(person.department), missing, language));
}

function toEntry(
  person: Person,
  department: string | undefined,
  missing: readonly SignatureField[],
  language: Language,
): GalleryEntry {
  return {
    name: `${person.firstName} ${person.lastName}`.trim() || person.email,
    post: [person.position, department ?? person.department].filter((part) => part !== '').join(', '),
    email: person.email,
    missing: missing.map((field) => galleryTexts[field][language]),
    signatures: signaturesOf(person),
  };
}

function signaturesOf({ signature }: Person): Record<string, Insertion> {
  if (signature === undefined) return {};
  const { full, short, inLanguages = {} } = signature;
  const others = Object.entries(inLanguages).flatMap(([tag, pair]): [string, Insertion][] => [
    [`full.${tag}`, pair.full],
    [`short.${tag}`, pair.short],
  ]);
  return { full, short, ...Object.fromEntries(others) };
}

/** How the page gets the hosted picture of signatures without a network; undefined when there is no file of it. */
export function embeddedLogo(logo: Logo | undefined): GalleryData['logo'] {
  if (logo?.url === undefined || logo.image === undefined) return undefined;
  const source = (markup: string): string => /src="[^"]*"/.exec(markup)?.[0] ?? '';
  return { hosted: `src="${escapeHtml(logo.url)}"`, embedded: source(logoMarkup(logo, 'data')) };
}
