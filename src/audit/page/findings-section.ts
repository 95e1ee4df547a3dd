import type { FindingId } from '../../office/finding-id';
import { escapeHtml } from '../../signature/escape-html';
import type { FindingDescription } from '../finding-catalogue';
import type { Summary } from '../summary';
import { bar, sparkline } from './plots';
import type { Wording } from './wording';

type Catalogue = ReadonlyMap<FindingId, FindingDescription>;

/** Findings of a group, the most frequent first; of equally frequent ones the order of the alphabet decides. */
export function byFrequency(findings: ReadonlyMap<FindingId, number>): readonly [FindingId, number][] {
  return [...findings].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}

/**
 * The table of findings: title, clause, number and share of messages, how it went month by month. Its roles are written out, because
 * narrow screens show the rows as blocks, which would take them away.
 */
export function findingsSection({ all, months }: Summary, catalogue: Catalogue, words: Wording): string {
  const { say, number, percent, language } = words;
  const dated = [...months].filter(([month]) => month !== '').map(([, group]) => group);
  const most = Math.max(...all.findings.values(), 1);
  const rows = byFrequency(all.findings).map(([id, messages]) => {
    const { title, clause } = catalogue.get(id) ?? { title: { pl: id, en: id }, clause: { text: '', source: '' } };
    const shares = dated.map((group) => (group.findings.get(id) ?? 0) / Math.max(group.messages, 1));
    return `<tr role="row">
<th scope="row" role="rowheader">${escapeHtml(title[language])} <code class="quiet">${id}</code>
<details><summary>${say('clause')}</summary><blockquote lang="pl">${escapeHtml(clause.text)}<br>${escapeHtml(clause.source)}</blockquote></details></th>
<td role="cell" class="number" data-label="${say('count')}">${number(messages)}</td>
<td role="cell" class="number" data-label="${say('share')}">${percent(messages, all.messages)}</td>
<td role="cell" class="plot">${bar(messages / most)}</td>
<td role="cell" class="plot">${sparkline(shares)}</td>
</tr>`;
  });
  if (rows.length === 0) return `<section><h2>${say('findings')}</h2><p>${say('noFindings')}</p></section>`;
  return `<section>
<h2>${say('findings')}</h2>
<p class="quiet">${say('findingsNote')}</p>
<table class="stacked" role="table">
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${say('finding')}</th><th scope="col" role="columnheader" class="number">${say('count')}</th><th scope="col" role="columnheader" class="number">${say('share')}</th><th scope="col" role="columnheader">${say('plot')}</th><th scope="col" role="columnheader">${say('months')}</th></tr></thead>
<tbody role="rowgroup">
${rows.join('\n')}
</tbody>
</table>
</section>`;
}
