import type { Verdict } from '../checker/report';
import type { FindingId } from '../office/finding-id';
import type { Cell, Tally } from './tally';

/** Counts of a group of messages: all of them, a month, a department. */
export type Group = Readonly<Record<Verdict, number>> & {
  readonly messages: number;
  /** Messages with each finding. */
  readonly findings: ReadonlyMap<FindingId, number>;
};

/** The counts of a tally from every side a reader looks from. */
export interface Summary {
  readonly all: Group;
  /** In the order of the calendar; messages without a date come first, under an empty name. */
  readonly months: ReadonlyMap<string, Group>;
  /** By department id; the busiest first. */
  readonly departments: ReadonlyMap<string, Group>;
}

function groupOf(cells: readonly Cell[]): Group {
  const sum = (value: (cell: Cell) => number): number => cells.reduce((total, cell) => total + value(cell), 0);
  const findings = new Map<FindingId, number>();
  for (const cell of cells) {
    for (const [id, { messages }] of Object.entries(cell.findings) as [FindingId, { messages: number }][]) {
      findings.set(id, (findings.get(id) ?? 0) + messages);
    }
  }
  const [send, confirm, block] = [sum((cell) => cell.send), sum((cell) => cell.confirm), sum((cell) => cell.block)];
  return { send, confirm, block, messages: send + confirm + block, findings };
}

/** Adds the cells of a tally up. */
export function summarise({ cells }: Tally): Summary {
  const rows = Object.entries(cells).flatMap(([month, units]) =>
    Object.entries(units).map(([department, cell]) => ({ month, department, cell })),
  );
  const grouped = (key: 'month' | 'department'): [string, Group][] =>
    [...new Set(rows.map((row) => row[key]))].map((name) => [
      name,
      groupOf(rows.filter((row) => row[key] === name).map(({ cell }) => cell)),
    ]);
  return {
    all: groupOf(rows.map(({ cell }) => cell)),
    months: new Map(grouped('month').sort(([a], [b]) => (a < b ? -1 : 1))),
    departments: new Map(
      grouped('department').sort(([a, { messages: n }], [b, { messages: m }]) => m - n || (a < b ? -1 : 1)),
    ),
  };
}
