import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { auditCsv } from '../audit/audit-csv';
import {
  auditReport,
  mergeReports,
  NoReportError,
  OtherOfficeError,
  parseReport,
  type AuditReport,
} from '../audit/audit-report';
import { Checkpoint } from '../audit/checkpoint';
import { findingCatalogue } from '../audit/finding-catalogue';
import type { AuditSettings } from '../audit/judge';
import { auditPage } from '../audit/page/audit-page';
import { ChangedSourcesError, runAudit, type AuditState } from '../audit/run-audit';
import { summarise } from '../audit/summary';
import { emptyTally } from '../audit/tally';
import { renderMessage } from '../checker/message';
import type { Localized, Office } from '../office/office';
import type { MessageData } from '../rules/finding';
import { loadOffice } from '../signature/load-office';
import { UsageError } from './usage-error';
import { readAuditArguments, type AuditArguments } from './audit-arguments';
import { auditTexts } from './audit-texts';
import { write, type Console } from './console';
import { Progress } from './progress';
import { measureSources, readSources } from './sources';
import { texts } from './texts';

/** `dobry-list audit`: a report on sent mail, or one of several reports. Exit code 0 when it is written, 2 when it cannot be made. */
export async function auditCommand(argv: readonly string[], folder: string, console: Console): Promise<number> {
  const args = readAuditArguments(argv, console.environment);
  if (args.help) {
    await write(console.stdout, auditTexts.usage[args.language]);
    return 0;
  }
  const dir = args.office ?? join(folder, 'offices', 'kedzierzyn-kozle');
  if (!existsSync(dir)) throw new UsageError(renderMessage(texts.noSuchOffice, { dir }, args.language));
  const office = loadOffice(dir);
  const report = args.merge ? await merged(args) : await audited(args, office, console);
  await writeReport(report, args, office, console);
  return 0;
}

async function merged({ paths, language }: AuditArguments): Promise<AuditReport> {
  const reports: AuditReport[] = [];
  for (const file of paths) {
    try {
      reports.push(parseReport(await readFile(file, 'utf8')));
    } catch (error) {
      if (!(error instanceof NoReportError)) throw error;
      throw new UsageError(renderMessage(auditTexts.noReport, { file, reason: error.message }, language));
    }
  }
  try {
    return reports.reduce(mergeReports);
  } catch (error) {
    if (!(error instanceof OtherOfficeError)) throw error;
    throw new UsageError(renderMessage(auditTexts.otherOffice, { ids: error.message }, language));
  }
}

/** Where an interrupted audit is kept: beside the first of the files it was to write. */
function checkpointFile({ html, json, csv }: AuditArguments['outputs']): string {
  return `${html ?? json ?? csv ?? ''}.checkpoint`;
}

async function startingState(
  checkpoint: Checkpoint,
  { resume, language }: AuditArguments,
  say: (message: Localized, data?: MessageData) => Promise<void>,
): Promise<AuditState> {
  const saved = resume ? await checkpoint.load() : undefined;
  if (saved === 'other') {
    throw new UsageError(renderMessage(auditTexts.otherCheckpoint, { file: checkpoint.file }, language));
  }
  if (saved) await say(auditTexts.resumed, { n: saved.done });
  else if (resume) await say(auditTexts.noCheckpoint);
  return saved ?? { done: 0, last: '', tally: emptyTally() };
}

async function audited(args: AuditArguments, office: Office, console: Console): Promise<AuditReport> {
  const { paths, since, until, withTexts, language, threads } = args;
  const say = (message: Localized, data: MessageData = {}): Promise<void> =>
    write(console.stderr, `${renderMessage(message, data, language)}\n`);
  const missing = paths.find((path) => path !== '-' && !existsSync(path));
  if (missing !== undefined) throw new UsageError(renderMessage(auditTexts.noSuchPath, { path: missing }, language));
  const period = { ...(since === undefined ? {} : { since }), ...(until === undefined ? {} : { until }) };
  const settings: AuditSettings = { office, ...period, withTexts };
  const checkpoint = new Checkpoint(checkpointFile(args.outputs), paths, settings);
  const start = await startingState(checkpoint, args, say);
  const total = console.stderr.isTTY === true ? await measureSources(paths) : 0;
  const progress = new Progress(console, language, auditTexts.progress);
  let skippedBytes: number | undefined;
  const sources = readSources(paths, console.stdin, (path) => void say(auditTexts.emptyFolder, { path }));
  try {
    const { tally } = await runAudit(sources, settings, threads, start, {
      onProgress(done, bytes) {
        skippedBytes ??= start.done > 0 ? bytes : 0;
        progress.step(done - start.done, (bytes - skippedBytes) / Math.max(total - skippedBytes, 1));
      },
      onUnreadable: (file) => void say(auditTexts.unreadable, { file }),
      onState: (state) => checkpoint.save(state),
    });
    await checkpoint.remove();
    return auditReport(office, period, tally);
  } catch (error) {
    if (error instanceof ChangedSourcesError) throw new UsageError(auditTexts.changedSources[language]);
    throw error;
  } finally {
    progress.end();
  }
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

async function writeReport(
  report: AuditReport,
  { outputs, language }: AuditArguments,
  office: Office,
  { stdout }: Console,
): Promise<void> {
  const { html, json, csv } = outputs;
  if (html !== undefined) await writeFile(html, auditPage(report, findingCatalogue(office.clauses), language));
  if (json !== undefined) await writeFile(json, `${JSON.stringify(report, undefined, 2)}\n`);
  if (csv !== undefined) await writeFile(csv, auditCsv(report));
  const { messages, send, confirm, block } = summarise(report.tally).all;
  const data = {
    messages,
    send,
    confirm,
    block,
    unreadable: sumOf(report.tally.unreadable),
    skipped: sumOf(report.tally.skipped),
  };
  const files = [html, json, csv].filter((file) => file !== undefined).join(', ');
  await write(stdout, `${renderMessage(auditTexts.done, data, language)}\n`);
  await write(stdout, `${renderMessage(auditTexts.written, { files }, language)}\n`);
}
