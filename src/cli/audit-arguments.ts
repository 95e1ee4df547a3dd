import { availableParallelism } from 'node:os';
import type { Language } from '../office/office';
import { parseDay } from '../terms/calendar-day';
import { UsageError } from './usage-error';
import { auditTexts } from './audit-texts';
import { badOption, parseCommandLine } from './command-line';

/** The files a report is written to; at least one. */
export interface AuditOutputs {
  readonly html?: string;
  readonly json?: string;
  readonly csv?: string;
}

/** The command line after `dobry-list audit`. */
export interface AuditArguments {
  readonly paths: readonly string[];
  readonly office?: string;
  readonly since?: string;
  readonly until?: string;
  readonly outputs: AuditOutputs;
  readonly withTexts: boolean;
  readonly resume: boolean;
  readonly merge: boolean;
  readonly threads: number;
  readonly language: Language;
  readonly help: boolean;
}

const MOST_THREADS = 64;

/** Reads the arguments after `audit`. Throws UsageError. */
export function readAuditArguments(argv: readonly string[], environment: NodeJS.ProcessEnv): AuditArguments {
  const {
    values,
    positionals: paths,
    language,
  } = parseCommandLine(argv, environment, {
    allowPositionals: true,
    options: {
      office: { type: 'string' },
      since: { type: 'string' },
      until: { type: 'string' },
      out: { type: 'string' },
      json: { type: 'string' },
      csv: { type: 'string' },
      'with-texts': { type: 'boolean', default: false },
      resume: { type: 'boolean', default: false },
      merge: { type: 'boolean', default: false },
      threads: { type: 'string' },
    },
  });
  const { office, since, until, out, json, csv, resume, merge, help, 'with-texts': withTexts } = values;
  const bad = (name: string, value: string, allowed: string): UsageError => badOption(name, value, allowed, language);
  const threads = values.threads ?? String(Math.min(availableParallelism(), MOST_THREADS));
  if (!/^[1-9]\d?$/.test(threads) || Number(threads) > MOST_THREADS)
    throw bad('--threads', threads, `1–${MOST_THREADS}`);
  for (const [name, value] of Object.entries({ since, until })) {
    if (value !== undefined && !isDay(value)) throw bad(`--${name}`, value, 'RRRR-MM-DD');
  }
  if (since !== undefined && until !== undefined && since > until) throw bad('--until', until, `≥ ${since}`);
  const args: AuditArguments = {
    paths,
    ...(office === undefined ? {} : { office }),
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    outputs: {
      ...(out === undefined ? {} : { html: out }),
      ...(json === undefined ? {} : { json }),
      ...(csv === undefined ? {} : { csv }),
    },
    withTexts,
    resume,
    merge,
    threads: Number(threads),
    language,
    help,
  };
  if (!help) refuseContradictions(args, values.threads !== undefined);
  return args;
}

function isDay(text: string): boolean {
  try {
    return text.length === 10 && parseDay(text) !== undefined;
  } catch {
    return false;
  }
}

function refuseContradictions(
  { paths, outputs, merge, since, until, withTexts, resume, language }: AuditArguments,
  hasThreads: boolean,
): void {
  const refuse = (text: keyof typeof auditTexts): never => {
    throw new UsageError(auditTexts[text][language]);
  };
  if (Object.keys(outputs).length === 0) refuse('noOutput');
  if (merge && (since ?? until) !== undefined) refuse('mergeAlone');
  if (merge && (withTexts || resume || hasThreads)) refuse('mergeAlone');
  if (merge && paths.length < 2) refuse('mergeTwo');
  if (paths.length === 0) refuse('noInput');
  if (resume && paths.includes('-')) refuse('resumeStdin');
}
