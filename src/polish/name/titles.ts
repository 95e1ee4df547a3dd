import type { Gender } from './gender';
import { FEMININE_TITLES, MASCULINE_TITLES } from '../lexicon/titles';

/** A title or function in a form of address. */
export interface Title {
  /** Lower case. */
  readonly nominative: string;
  readonly vocative: string;
  /** Whether the noun itself is masculine („dyrektor”) or feminine („dyrektorka”); not the sex of the person. */
  readonly noun: Gender;
}

let byForm: Map<string, Title> | undefined;

function titles(): Map<string, Title> {
  if (byForm) return byForm;
  byForm = new Map();
  const lists = [
    ['masculine', MASCULINE_TITLES],
    ['feminine', FEMININE_TITLES],
  ] as const;
  for (const [noun, list] of lists) {
    for (const entry of list.split(' ')) {
      const [nominative = entry, vocative = nominative] = entry.split(':');
      const title = { nominative, vocative, noun };
      byForm.set(nominative, title);
      byForm.set(vocative, title);
    }
  }
  return byForm;
}

/** The title a word is, in the nominative or the vocative, in any capitals: „Dyrektor”, „Dyrektorze”; undefined otherwise. */
export function readTitle(word: string): Title | undefined {
  return titles().get(word.toLowerCase());
}

/**
 * The form a title takes after „Panie” or „Pani”: vocative for a man („Panie Dyrektorze”), the unchanged masculine noun
 * („Pani Dyrektor”) or the vocative of a feminine one („Pani Dyrektorko”) for a woman. Lower case.
 */
export function titleInAddress(title: Title, addressee: Gender): string {
  return addressee === 'masculine' || title.noun === 'feminine' ? title.vocative : title.nominative;
}
