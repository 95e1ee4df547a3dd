import { withoutDiacritics } from '../../src/polish/diacritics';
import type { Reading } from './polimorf';

/** Endings of the regular paradigm: base + *my* (1st plural), *cie* (2nd plural), *że* and *ż* (emphatic). */
const PARADIGM = ['my', 'cie', 'że', 'myż', 'cież'];

const LETTERS = /^[a-ząćęłńóśźż]{2,}$/;

/** Imperative bases with the infinitives of their verbs, gathered over the whole dictionary. */
export class ImperativeCollector {
  private readonly lemmas = new Map<string, Set<string>>();

  add({ form, lemma, tags }: Reading): void {
    if (tags.includes('impt:sg:sec')) this.addBase(form, lemma);
  }

  addBase(form: string, lemma: string): void {
    if (!LETTERS.test(form)) return;
    const known = this.lemmas.get(form);
    if (known === undefined) this.lemmas.set(form, new Set([lemma]));
    else known.add(lemma);
  }

  /** Base → infinitives. The dictionary lists *zróbże* beside *zrób*: emphatic forms are left out. */
  finish(): Map<string, readonly string[]> {
    const bases = new Map<string, readonly string[]>();
    for (const [form, lemmas] of this.lemmas) {
      if (form.endsWith('że') && this.lemmas.has(form.slice(0, -2))) continue;
      bases.set(form, [...lemmas]);
    }
    return bases;
  }
}

/**
 * What else an imperative form may be:
 * g  a noun in the genitive plural only (*umów, spraw*)
 * n  a noun in the nominative or accusative singular (*sprzeciw, myśl*), or both
 * p  a proper name only (*Pisz, Czekaj*)
 * i  an infinitive (*zamieść*)
 * v  another verb form (*mam, zadasz*)
 * x  an adverb, adjective, conjunction, particle, abbreviation: never taken for an imperative by itself (*taniej, lub*)
 */
export type OtherReading = 'g' | 'n' | 'p' | 'i' | 'v' | 'x';

/** Finds the imperative forms that have another reading, and the spellings without diacritics that are other words. */
export class HomographCollector {
  private readonly paradigm = new Set<string>();
  private readonly ascii = new Set<string>();
  private readonly tags = new Map<string, string[]>();
  private readonly collisions = new Set<string>();
  private readonly derived = new Set<string>();
  private readonly notDerived = new Set<string>();

  /** `derived`: what the reader's prefixes would make beside the real `bases`. */
  constructor(bases: Iterable<string>, derived: Iterable<string>) {
    for (const base of derived) for (const ending of ['', 'my', 'cie']) this.derived.add(base + ending);
    for (const base of bases) {
      for (const ending of ['', ...PARADIGM]) {
        const form = base + ending;
        this.paradigm.add(form);
        const plain = withoutDiacritics(form);
        if (plain !== form) this.ascii.add(plain);
      }
    }
  }

  add({ form, tags }: Reading): void {
    const lower = form.toLowerCase();
    if (this.ascii.has(lower) && !this.paradigm.has(lower)) this.collisions.add(lower);
    if (!this.paradigm.has(lower)) {
      if (this.derived.has(lower)) this.notDerived.add(lower);
      return;
    }
    const other = tags.split('+').filter((tag) => !tag.startsWith('verb:impt'));
    if (other.length === 0) return;
    const capital = form !== lower;
    this.tags.set(lower, [...(this.tags.get(lower) ?? []), ...other.map((tag) => (capital ? `proper:${tag}` : tag))]);
  }

  /** Form → its other reading. */
  homographs(): Map<string, OtherReading> {
    return new Map([...this.tags].map(([form, tags]) => [form, readingOf(tags)]));
  }

  /** Words that only look like a prefix and an imperative (*odpowiedź*, *uprzejmy*). */
  falseDerivations(): string[] {
    return [...this.notDerived].sort();
  }

  /** Spellings of imperative forms without diacritics that are words of their own (*zloz* is none, *bac* is). */
  asciiCollisions(): string[] {
    return [...this.collisions].sort();
  }
}

function readingOf(tags: readonly string[]): OtherReading {
  const common = tags.filter((tag) => !tag.startsWith('proper:'));
  if (common.length === 0) return 'p';
  const nouns = common.filter((tag) => /^(subst|ger|depr)/.test(tag));
  const others = common.filter((tag) => !/^(subst|ger|depr|burk|interj)/.test(tag));
  if (others.some((tag) => !tag.startsWith('verb'))) return 'x';
  if (others.some((tag) => tag.startsWith('verb:inf'))) return 'i';
  if (others.length > 0) return 'v';
  return nouns.length > 0 && nouns.every((tag) => tag.includes(':pl:gen')) ? 'g' : 'n';
}
