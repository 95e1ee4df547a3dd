import { FINDING_IDS, type FindingId } from '../office/finding-id';
import type { RuleFinding } from '../rules/finding';

/** Identity without position: the same words stay ignored wherever they move while the author types. Begins with the id. */
export function identityOf(finding: RuleFinding): string {
  const words = (finding.text ?? finding.about ?? '').replace(/\s+/g, ' ').trim().toLowerCase();
  return [finding.id, finding.field ?? '', words].join('|');
}

/** The id an identity begins with; undefined for what is no identity of a finding we know. */
export function idOfIdentity(identity: string): FindingId | undefined {
  return FINDING_IDS.find((id) => identity.startsWith(`${id}|`));
}
