import type { Group, Summary } from '../summary';
import { columnChart } from './plots';
import type { Wording } from './wording';

const VERDICTS = ['send', 'confirm', 'block'] as const;

/** Differences below three points are no change worth a sentence. */
const NOTABLE = 0.03;

/** One sentence about the first half of the months against the second; nothing where there are too few. */
function comparison(groups: readonly Group[], { say, percent }: Wording): string {
  const middle = Math.floor(groups.length / 2);
  const half = (part: readonly Group[]) => ({
    send: part.reduce((sum, { send }) => sum + send, 0),
    messages: part.reduce((sum, { messages }) => sum + messages, 0),
  });
  const [before, after] = [half(groups.slice(0, middle)), half(groups.slice(middle))];
  if (before.messages === 0 || after.messages === 0) return '';
  const change = after.send / after.messages - before.send / before.messages;
  const id = change > NOTABLE ? 'better' : change < -NOTABLE ? 'worse' : 'steady';
  const data = { before: percent(before.send, before.messages), after: percent(after.send, after.messages) };
  return `<p>${say(id, data)}</p>`;
}

/** A chart of the verdicts month by month, with its numbers in a table. */
export function trendSection({ months }: Summary, words: Wording): string {
  const { say, number, percent, month } = words;
  const dated = [...months].filter(([name]) => name !== '');
  const [first, last] = [dated[0], dated[dated.length - 1]];
  const good = (group?: Group): string => (group ? percent(group.send, group.messages) : '');
  const columns = dated.map(([name, group]) => ({
    label: month(name),
    layers: VERDICTS.map((verdict) => [verdict, group[verdict] / Math.max(group.messages, 1)] as const),
  }));
  const text = say('trendText', {
    first: month(first?.[0] ?? ''),
    firstShare: good(first?.[1]),
    last: month(last?.[0] ?? ''),
    lastShare: good(last?.[1]),
  });
  const legend = VERDICTS.map(
    (id) =>
      `<li><svg viewBox="0 0 10 10" aria-hidden="true" focusable="false"><rect class="${id}" width="10" height="10"/></svg>${say(id)}</li>`,
  );
  const chart =
    dated.length < 2
      ? ''
      : `${comparison(
          dated.map(([, group]) => group),
          words,
        )}
<ul class="legend">${legend.join('')}</ul>
<div class="scroll trend" role="region" aria-label="${say('trendChart')}" tabindex="0">${columnChart(columns, say('trendChart'), text)}</div>`;
  const rows = [...months].map(
    ([name, group]) =>
      `<tr><th scope="row">${month(name)}</th><td class="number">${number(group.messages)}</td>${VERDICTS.map(
        (verdict) => `<td class="number">${number(group[verdict])} (${percent(group[verdict], group.messages)})</td>`,
      ).join('')}</tr>`,
  );
  return `<section>
<h2>${say('trend')}</h2>
${chart}
<details><summary>${say('table')}</summary>
<div class="scroll" role="region" aria-label="${say('trend')}" tabindex="0"><table>
<thead><tr><th scope="col">${say('month')}</th><th scope="col" class="number">${say('count')}</th>${VERDICTS.map((id) => `<th scope="col" class="number">${say(id)}</th>`).join('')}</tr></thead>
<tbody>
${rows.join('\n')}
</tbody>
</table></div>
</details>
</section>`;
}
