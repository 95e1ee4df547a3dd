import { escapeHtml } from '../../signature/escape-html';

/** A number of an SVG, no longer than a pixel needs. */
function n(value: number): string {
  return String(Math.round(value * 100) / 100);
}

/** A bar on its track, for a cell beside the number it shows: hidden from those who read the number. `share` is 0–1. */
export function bar(share: number): string {
  return (
    '<svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false">' +
    '<rect class="track" width="100" height="10" rx="2"/>' +
    `<rect class="bar" width="${n(100 * Math.min(1, share))}" height="10" rx="2"/></svg>`
  );
}

/** A line without axes: how one share went from month to month. Hidden, like a bar; empty for fewer than two months. */
export function sparkline(shares: readonly number[]): string {
  if (shares.length < 2) return '';
  const top = Math.max(...shares, 0.01);
  const points = shares.map(
    (share, index) => `${n((100 * index) / (shares.length - 1))},${n(19 - (18 * share) / top)}`,
  );
  return (
    '<svg viewBox="0 0 100 20" preserveAspectRatio="none" aria-hidden="true" focusable="false">' +
    `<polyline class="spark" points="${points.join(' ')}"/></svg>`
  );
}

/** One column of `columnChart`. */
export interface Column {
  readonly label: string;
  /** Class of the style sheet and share (0–1) of each layer, from the bottom up; together at most 1. */
  readonly layers: readonly (readonly [string, number])[];
}

const SIZE = { width: 960, height: 260, left: 48, right: 8, top: 12, bottom: 30 };
const LABEL_WIDTH = 62;

/** Columns of shares in percent over a common axis. `title` and `text` are read to those who do not see it. */
export function columnChart(columns: readonly Column[], title: string, text: string): string {
  const { width, height, left, right, top, bottom } = SIZE;
  const inner = { width: width - left - right, height: height - top - bottom };
  const step = inner.width / Math.max(columns.length, 1);
  const y = (share: number): number => top + inner.height * (1 - share);
  const lines = [0, 0.25, 0.5, 0.75, 1].map(
    (share) =>
      `<line class="grid" x1="${left}" x2="${width - right}" y1="${n(y(share))}" y2="${n(y(share))}"/>` +
      `<text x="${left - 6}" y="${n(y(share) + 4)}" text-anchor="end">${100 * share}%</text>`,
  );
  const every = Math.ceil(LABEL_WIDTH / step);
  const drawn = columns.map(({ label, layers }, index) => {
    const x = left + step * index + Math.max(1, step * 0.15);
    let below = 0;
    const rects = layers.map(([layer, share]) => {
      const rect = `<rect class="${layer}" x="${n(x)}" y="${n(y(below + share))}" width="${n(Math.max(1, Math.min(step * 0.7, 64)))}" height="${n(inner.height * share)}"/>`;
      below += share;
      return rect;
    });
    const centre = x + Math.min(step * 0.7, 64) / 2;
    const name = `<text x="${n(centre)}" y="${height - 8}" text-anchor="middle">${escapeHtml(label)}</text>`;
    return rects.join('') + (index % every === 0 ? name : '');
  });
  return (
    `<svg viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="trend-title trend-text">` +
    `<title id="trend-title">${escapeHtml(title)}</title><desc id="trend-text">${escapeHtml(text)}</desc>` +
    `${lines.join('')}${drawn.join('')}</svg>`
  );
}
