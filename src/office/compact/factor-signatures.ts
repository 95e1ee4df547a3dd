import type { Office, OfficialSignature, Person } from '../office';
import { fillSkeleton, MARK, mapSignature, ownValues, valueInHtml, type OwnValues, type TextKind } from './skeleton';

/** Skeletons a signature is compared with before it gets one of its own; the first of an office are the usual ones. */
const MOST_TRIED = 64;

/** Shorter values stand by chance in attributes: sizes, colours. */
const SHORTEST_IN_TAG = 6;

/** A value is found only where it stands alone: no letter or digit beside it. */
const ALONE = ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'] as const;

/** Collects the distinct texts of an office's signatures, with marks in the place of the people's values. */
export class Skeletons {
  readonly list: OfficialSignature[] = [];
  private readonly places = new Map<string, number>();

  constructor(private readonly office: Office) {}

  /** Place of the skeleton which, filled with the person's values, is exactly this signature. */
  placeFor(person: Person, signature: OfficialSignature): number {
    const values = new Map<string | undefined, OwnValues>();
    const valuesIn = (language?: string): OwnValues => {
      const known = values.get(language) ?? ownValues(person, this.office, language);
      values.set(language, known);
      return known;
    };
    const gives = (skeleton: OfficialSignature): boolean => isFilled(skeleton, signature, valuesIn);
    // A skeleton that is known may fit where marks set anew would differ: a room number that is also the number of the house.
    const known = this.list.slice(0, MOST_TRIED).findIndex(gives);
    if (known >= 0) return known;
    const marked = mapSignature(signature, (text, kind) => setMarks(text, valuesIn(kind.language), kind));
    return this.placeOf(gives(marked) ? marked : mapSignature(signature, escapeMarks));
  }

  private placeOf(skeleton: OfficialSignature): number {
    const key = JSON.stringify(skeleton);
    const place = this.places.get(key) ?? this.list.push(skeleton) - 1;
    this.places.set(key, place);
    return place;
  }
}

function isFilled(
  skeleton: OfficialSignature,
  signature: OfficialSignature,
  valuesIn: (language?: string) => OwnValues,
): boolean {
  if (fillSkeleton(skeleton.full.text, valuesIn(), { isHtml: false }) !== signature.full.text) return false;
  const filled = mapSignature(skeleton, (text, kind) => fillSkeleton(text, valuesIn(kind.language), kind));
  return JSON.stringify(filled) === JSON.stringify(signature);
}

function setMarks(text: string, values: OwnValues, { isHtml }: TextKind): string {
  const letters = new Map<string, string>();
  for (const [letter, value] of Object.entries(values)) {
    const written = isHtml ? valueInHtml(value) : value;
    if (written !== '' && !letters.has(written)) letters.set(written, letter);
  }
  const found = [...letters.keys()].sort((a, b) => b.length - a.length);
  const inText = patternOf(found);
  const inTag = patternOf(found.filter((value) => value.length >= SHORTEST_IN_TAG));
  const mark = (part: string, pattern: RegExp): string =>
    part.replace(pattern, (value) => (value === MARK ? MARK + MARK : MARK + (letters.get(value) ?? '')));
  return text
    .split(/(<[^>]*>)/)
    .map((part, at) => mark(part, isHtml && at % 2 === 1 ? inTag : inText))
    .join('');
}

function patternOf(values: readonly string[]): RegExp {
  const literals = values.map((value) => value.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const alone = literals.length === 0 ? '' : `${ALONE[0]}(?:${literals.join('|')})${ALONE[1]}|`;
  return new RegExp(`${alone}\\${MARK}`, 'gu');
}

function escapeMarks(text: string): string {
  return text.split(MARK).join(MARK + MARK);
}
