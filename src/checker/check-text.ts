import type { Letter } from '../mail/letter';
import { readSentences } from '../polish/sentences';
import type { Office } from '../office/office';
import { rules } from '../rules';
import type { Finding } from '../rules/finding';
import type { RuleFailure } from './report';
import { runRules, type CheckOptions } from './run-rules';

const languageRules = rules.filter((rule) => rule.meta.scope === 'language');

/** A bare text as the body of a letter without any other part. */
function bareLetter(text: string): Letter {
  return {
    draft: { kind: 'new', to: [], cc: [], bcc: [], body: { format: 'plain', content: text }, attachments: [] },
    text,
    passages: [{ part: 'body', start: 0, end: text.length, sentences: readSentences(text, 0, text.length) }],
    subjectStart: 0,
    quoted: [],
    end: text.length,
  };
}

/** Checks the language of a bare text, which need not be a letter. Offsets are UTF-16 units of `text`. */
export function checkText(
  text: string,
  office: Office,
  options: CheckOptions = {},
): { findings: readonly Finding[]; failures: readonly RuleFailure[] } {
  return runRules(languageRules, bareLetter(text), office, false, options);
}
