import type { Finding } from '../rules/finding';
import type { PaneTextId } from './texts';

const IDS: Readonly<Record<Finding['severity'], PaneTextId>> = {
  block: 'severityBlock',
  warn: 'severityWarn',
  advise: 'severityAdvise',
};

/** The word for a severity. */
export function severityTextId(severity: Finding['severity']): PaneTextId {
  return IDS[severity];
}
