import { FINDING_IDS, type FindingId } from '../../office/finding-id';
import { escapeHtml } from '../../signature/escape-html';
import type { FindingDescription } from '../finding-catalogue';
import type { Summary } from '../summary';
import { byFrequency } from './findings-section';
import { bar } from './plots';
import type { Wording } from './wording';

/** The table of departments, and under it how often each finding stands in the mail of each. */
export function departmentsSection(
  { all, departments }: Summary,
  names: Readonly<Record<string, string>>,
  catalogue: ReadonlyMap<FindingId, FindingDescription>,
  words: Wording,
): string {
  const { say, number, percent, language } = words;
  const nameOf = (id: string): string => (id === '' ? say('unknownDepartment') : escapeHtml(names[id] ?? id));
  const titleOf = (id: FindingId): string => escapeHtml(catalogue.get(id)?.title[language] ?? id);
  const rows = [...departments].map(([id, group]) => {
    const [frequent] = byFrequency(group.findings);
    return `<tr role="row">
<th scope="row" role="rowheader">${nameOf(id)}</th>
<td role="cell" class="number" data-label="${say('count')}">${number(group.messages)}</td>
<td role="cell" class="number" data-label="${say('send')}">${percent(group.send, group.messages)}</td>
<td role="cell" class="plot">${bar(group.send / Math.max(group.messages, 1))}</td>
<td role="cell">${frequent ? `${titleOf(frequent[0])} (${percent(frequent[1], group.messages)})` : ''}</td>
</tr>`;
  });
  const ids = FINDING_IDS.filter((id) => all.findings.has(id));
  const matrix = [...departments].map(
    ([id, group]) =>
      `<tr><th scope="row">${nameOf(id)}</th>${ids
        .map((finding) => `<td class="number">${number(group.findings.get(finding) ?? 0)}</td>`)
        .join('')}</tr>`,
  );
  return `<section>
<h2>${say('departments')}</h2>
<p class="quiet">${say('departmentsNote')}</p>
<table class="stacked" role="table">
<thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">${say('department')}</th><th scope="col" role="columnheader" class="number">${say('count')}</th><th scope="col" role="columnheader" class="number">${say('send')}</th><th scope="col" role="columnheader">${say('plot')}</th><th scope="col" role="columnheader">${say('frequent')}</th></tr></thead>
<tbody role="rowgroup">
${rows.join('\n')}
</tbody>
</table>
<details><summary>${say('matrix')}</summary>
<div class="scroll" role="region" aria-label="${say('matrix')}" tabindex="0"><table>
<thead><tr><th scope="col">${say('department')}</th>${ids.map((id) => `<th scope="col" class="number">${titleOf(id)}</th>`).join('')}</tr></thead>
<tbody>
${matrix.join('\n')}
</tbody>
</table></div>
</details>
</section>`;
}
