/** Elements `[oldStart, oldEnd)` of the old list became `[newStart, newEnd)` of the new one. */
export interface Hunk {
  readonly oldStart: number;
  readonly oldEnd: number;
  readonly newStart: number;
  readonly newEnd: number;
}

/** More differences than this are one change: the search takes time and memory of their square. */
const MAX_DIFFERENCES = 1500;

interface HasText {
  readonly text: string;
}

/**
 * The shortest edit script between two lists (E. W. Myers, An O(ND) Difference Algorithm, 1986), neighbouring
 * differences joined; one hunk from the first difference to the last when there are too many.
 */
export function editScript(old: readonly HasText[], now: readonly HasText[]): Hunk[] {
  let head = 0;
  while (head < old.length && head < now.length && old[head]?.text === now[head]?.text) head += 1;
  let oldEnd = old.length;
  let newEnd = now.length;
  while (oldEnd > head && newEnd > head && old[oldEnd - 1]?.text === now[newEnd - 1]?.text) {
    oldEnd -= 1;
    newEnd -= 1;
  }
  if (oldEnd === head && newEnd === head) return [];
  const whole: Hunk = { oldStart: head, oldEnd, newStart: head, newEnd };
  if (oldEnd === head || newEnd === head) return [whole];
  const pairs = commonPairs(old, now, whole);
  return pairs === undefined ? [whole] : hunksBetween(pairs, whole);
}

/** The pairs of equal elements a shortest script keeps, ascending. */
function commonPairs(old: readonly HasText[], now: readonly HasText[], area: Hunk): [number, number][] | undefined {
  const n = area.oldEnd - area.oldStart;
  const m = area.newEnd - area.newStart;
  const limit = Math.min(n + m, MAX_DIFFERENCES);
  const offset = limit + 1;
  const reach = new Int32Array(2 * limit + 3);
  const trace: Int32Array[] = [];
  const down = (row: Int32Array, k: number, d: number): boolean =>
    k === -d || (k !== d && (row[offset + k - 1] ?? 0) < (row[offset + k + 1] ?? 0));
  for (let d = 0; d <= limit; d += 1) {
    trace.push(reach.slice(offset - d - 1, offset + d + 2));
    for (let k = -d; k <= d; k += 2) {
      let x = down(reach, k, d) ? (reach[offset + k + 1] ?? 0) : (reach[offset + k - 1] ?? 0) + 1;
      while (x < n && x - k < m && old[area.oldStart + x]?.text === now[area.newStart + x - k]?.text) x += 1;
      reach[offset + k] = x;
      if (x >= n && x - k >= m) return walkBack(trace, n, m, area);
    }
  }
  return undefined;
}

function walkBack(trace: readonly Int32Array[], n: number, m: number, area: Hunk): [number, number][] {
  const pairs: [number, number][] = [];
  let x = n;
  let y = m;
  for (let d = trace.length - 1; d >= 0; d -= 1) {
    const row = trace[d] ?? new Int32Array(0);
    const at = (k: number): number => row[k + d + 1] ?? 0;
    const k = x - y;
    const isDown = k === -d || (k !== d && at(k - 1) < at(k + 1));
    const fromX = d === 0 ? 0 : isDown ? at(k + 1) : at(k - 1);
    const fromY = d === 0 ? 0 : fromX - (isDown ? k + 1 : k - 1);
    const startX = d === 0 ? 0 : isDown ? fromX : fromX + 1;
    while (x > startX) {
      x -= 1;
      y -= 1;
      pairs.push([area.oldStart + x, area.newStart + y]);
    }
    x = fromX;
    y = fromY;
  }
  return pairs.reverse();
}

function hunksBetween(pairs: readonly [number, number][], area: Hunk): Hunk[] {
  const hunks: Hunk[] = [];
  let { oldStart, newStart } = area;
  for (const [i, j] of [...pairs, [area.oldEnd, area.newEnd] as const]) {
    if (i > oldStart || j > newStart) hunks.push({ oldStart, oldEnd: i, newStart, newEnd: j });
    oldStart = i + 1;
    newStart = j + 1;
  }
  return hunks;
}
