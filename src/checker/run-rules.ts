import type { Letter, Part } from '../mail/letter';
import type { FindingId } from '../office/finding-id';
import type { Office } from '../office/office';
import type { Finding } from '../rules/finding';
import type { AnyRule, Speller } from '../rules/rule';
import { identityOf } from './identity';
import { prepareOffice } from './options';
import type { RuleFailure } from './report';
import { severityOf } from './severity';

export interface CheckOptions {
  /** Without a speller the spelling rule is silent. */
  readonly speller?: Speller;
  /** Report these findings only. */
  readonly only?: ReadonlySet<FindingId>;
  /** Identities of findings the author ignored. */
  readonly ignored?: ReadonlySet<string>;
  /** Of these, the ones that may be ignored even where they block; all of them when absent. */
  readonly overridden?: ReadonlySet<string>;
}

const PART_ORDER: readonly Part[] = [
  'recipients',
  'subject',
  'salutation',
  'body',
  'closing',
  'signature',
  'notice',
  'quoted',
  'attachments',
];

function byPlaceInLetter(a: Finding, b: Finding): number {
  return (
    PART_ORDER.indexOf(a.part) - PART_ORDER.indexOf(b.part) ||
    (a.range?.start ?? -1) - (b.range?.start ?? -1) ||
    (a.range?.end ?? -1) - (b.range?.end ?? -1)
  );
}

/** Runs rules over a letter; a rule that throws is reported as a failure and takes nothing else with it. */
export function runRules(
  rules: readonly AnyRule[],
  letter: Letter,
  office: Office,
  internal: boolean,
  { speller, only, ignored, overridden = ignored }: CheckOptions,
): { findings: readonly Finding[]; failures: readonly RuleFailure[] } {
  const prepared = prepareOffice(office);
  const findings: Finding[] = [];
  const failures: RuleFailure[] = [];
  for (const rule of rules) {
    try {
      for (const found of rule.check({ letter, office, options: prepared.options.get(rule), speller })) {
        const severity = severityOf(found, rule, office, internal);
        const identity = identityOf(found);
        if (severity === 'off' || (only && !only.has(found.id))) continue;
        if ((severity === 'block' ? overridden : ignored)?.has(identity)) continue;
        findings.push({
          ...found,
          ruleId: rule.meta.id,
          severity,
          clause: rule.meta.clauses[0],
          fixes: found.fixes ?? [],
          identity,
        });
      }
    } catch (error) {
      failures.push({ ruleId: rule.meta.id, error: String(error instanceof Error ? (error.stack ?? error) : error) });
    }
  }
  return { findings: findings.sort(byPlaceInLetter), failures };
}
