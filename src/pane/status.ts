import type { Report } from '../checker/report';

export type Tone = 'ready' | 'confirm' | 'block';

/** The status line in numbers. */
export interface Status {
  readonly tone: Tone;
  readonly blocking: number;
  readonly warnings: number;
  readonly advice: number;
  /** Findings that *Popraw (n)* mends: their first fix cannot change the meaning. */
  readonly safe: number;
}

const TONES: Readonly<Record<Report['verdict'], Tone>> = { send: 'ready', confirm: 'confirm', block: 'block' };

/** Counts a report for the status line. */
export function statusOf(report: Report): Status {
  const count = { block: 0, warn: 0, advise: 0 };
  let safe = 0;
  for (const { severity, fixes } of report.findings) {
    count[severity] += 1;
    if (fixes[0]?.safe) safe += 1;
  }
  return {
    tone: TONES[report.verdict],
    blocking: count.block,
    warnings: count.warn,
    advice: count.advise,
    safe,
  };
}
