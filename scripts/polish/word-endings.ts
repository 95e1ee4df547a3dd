import { reversed } from './front-coding';
import type { Reading } from './polimorf';

/**
 * What a word may be, for telling an imperative from a noun by its neighbour:
 * O  an object: accusative but not genitive (*wniosek, dokumenty, wizytę, nowe*)
 * A  an adjective, nominative or accusative masculine (*przysięgły, nowy*)
 * F  a finite verb and nothing else (*wnosi, zawarto, złożył*)
 * _  anything else, or undecided
 */
export type WordClass = 'O' | 'A' | 'F' | '_';

const NOMINAL = /^(subst|ger|adj|pact|ppas|depr|num|ppron)/;
const ADJECTIVAL = /^(adj|pact|ppas)/;
const FINITE = /^verb:(fin|praet|imps|bedzie|winien)/;
const NOUN = /^(subst|ger)/;

const MAX_ENDING = 6;
const MIN_FORMS = 12;
const MIN_SHARE = 0.85;

interface Node {
  readonly counts: Map<WordClass, number>;
  readonly children: Map<string, Node>;
}

/** Learns which endings tell the class of a word, from all lower-case forms of the dictionary. */
export class EndingLearner {
  private readonly root = emptyNode();
  private form = '';
  private tags: string[] = [];

  /** Readings of one form must come one after another, as they do in the dictionary. */
  add(reading: Reading): void {
    if (reading.form !== this.form) {
      this.learn();
      this.form = reading.form;
      this.tags = [];
    }
    this.tags.push(...reading.tags.split('+'));
  }

  /** Endings with their class, reversed, e.g. `ęt` `O`; an ending inherits from the longest shorter one. */
  finish(): Map<string, WordClass> {
    this.learn();
    const endings = new Map<string, WordClass>();
    collect(this.root, '', '_', endings);
    return endings;
  }

  private learn(): void {
    if (!/^[a-ząćęłńóśźż]{3,}$/.test(this.form)) return;
    const cls = classOf(this.tags);
    const key = reversed(this.form);
    let node = this.root;
    for (let i = 0; i < Math.min(MAX_ENDING, key.length); i++) {
      const letter = key.charAt(i);
      let child = node.children.get(letter);
      if (child === undefined) node.children.set(letter, (child = emptyNode()));
      child.counts.set(cls, (child.counts.get(cls) ?? 0) + 1);
      node = child;
    }
  }
}

export function classOf(tags: readonly string[]): WordClass {
  const nominal = tags.filter((tag) => NOMINAL.test(tag));
  if (nominal.length === 0) return tags.some((tag) => FINITE.test(tag)) ? 'F' : '_';
  if (nominal.some((tag) => /:[a-z.]*gen[.:]/.test(`${tag}:`))) return '_';
  const accusative = nominal.filter((tag) => /:[a-z.]*acc[.:]/.test(`${tag}:`));
  if (accusative.length === 0) return '_';
  if (accusative.some((tag) => NOUN.test(tag))) return 'O';
  return accusative.some((tag) => ADJECTIVAL.test(tag) && /:sg:acc:m3|:sg:acc:m2.m3|:sg:acc:m/.test(tag)) ? 'A' : 'O';
}

function emptyNode(): Node {
  return { counts: new Map(), children: new Map() };
}

function collect(node: Node, ending: string, inherited: WordClass, endings: Map<string, WordClass>): void {
  for (const [letter, child] of node.children) {
    const key = ending + letter;
    const total = [...child.counts.values()].reduce((a, b) => a + b, 0);
    if (total < MIN_FORMS) continue;
    let cls: WordClass = '_';
    for (const [candidate, count] of child.counts) if (count >= MIN_SHARE * total) cls = candidate;
    if (cls !== inherited) endings.set(key, cls);
    collect(child, key, cls, endings);
  }
}
