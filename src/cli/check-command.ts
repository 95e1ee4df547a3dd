import { writeFile } from 'node:fs/promises';
import { checkDraft } from '../checker/check-draft';
import { fixSafe } from '../checker/fix-safe';
import { renderMessage } from '../checker/message';
import type { Report, Verdict } from '../checker/report';
import type { CheckOptions } from '../checker/run-rules';
import type { Draft } from '../mail/draft';
import { readMessage } from '../mail/eml/read-message';
import { rewriteMessage } from '../mail/eml/rewrite-message';
import type { Language, Office } from '../office/office';
import type { Arguments } from './arguments';
import { Output, painter, write, type Console } from './console';
import { findingJson } from './finding-json';
import { reportText } from './format-text';
import { Progress } from './progress';
import { isMbox, readSources, type Source } from './sources';
import { texts } from './texts';
import { UsageError } from './usage-error';

/** What went wrong, in the language asked for. */
function errorText(error: unknown, language: Language): string {
  if (!(error instanceof Error)) return String(error);
  const english = 'english' in error && typeof error.english === 'string' ? error.english : undefined;
  return language === 'en' && english !== undefined ? english : error.message;
}

/** Throws `UsageError` when a path is an mbox, whose messages cannot be mended one by one. */
async function refuseMboxes(paths: readonly string[], language: Language): Promise<void> {
  for (const file of paths) {
    if (file === '-' || !(await isMbox(file))) continue;
    throw new UsageError(renderMessage(texts.cannotFix, { file, reason: texts.fixNotInMbox[language] }, language));
  }
}

/** Runs `dobry-list check` over its sources; one object a run. */
class CheckRun {
  private readonly counts: Record<Verdict, number> = { send: 0, confirm: 0, block: 0 };
  private unreadable = 0;
  private unwritten = 0;
  private readonly refused = new Set<string>();
  private emptyFolders = 0;
  private first = true;
  private readonly paint: ReturnType<typeof painter>;
  private readonly progress: Progress;
  private readonly output: Output;

  constructor(
    private readonly args: Arguments,
    private readonly office: Office,
    private readonly options: CheckOptions,
    private readonly console: Console,
  ) {
    this.paint = painter(console);
    this.progress = new Progress(console, args.language);
    this.output = new Output(console.stdout);
  }

  async run(paths: readonly string[]): Promise<number> {
    const { format, language } = this.args;
    if (format === 'json') await this.output.write('[');
    const onEmpty = (path: string): void => {
      this.console.stderr.write(`${renderMessage(texts.nothingFound, { path }, language)}\n`);
      this.emptyFolders += 1;
    };
    for await (const source of readSources(paths, this.console.stdin, onEmpty)) {
      try {
        await this.check(source);
      } catch (error) {
        await this.failed(source.name, error);
      }
      this.progress.step(this.total());
    }
    this.progress.end();
    if (format === 'json') await this.output.write('\n]\n');
    if (format === 'text') await this.summary();
    await this.output.flush();
    if (this.unreadable + this.unwritten + this.emptyFolders > 0) return 2;
    return this.counts.block > 0 ? 1 : 0;
  }

  private total(): number {
    return this.counts.send + this.counts.confirm + this.counts.block + this.unreadable;
  }

  private async check(source: Source): Promise<void> {
    const { fix, language } = this.args;
    let draft: Draft;
    try {
      if ('error' in source) throw source.error;
      draft = await readMessage(source.bytes);
    } catch (error) {
      await this.failed(source.name, error);
      return;
    }
    if (fix && (source.writable || source.name === '-')) {
      await this.mend(source, draft);
      return;
    }
    if (fix) await this.refuseInFolder(source.name.replace(/#\d+$/, ''));
    const report = checkDraft(draft, this.office, this.options);
    await this.tellFailures(source.name, report);
    this.counts[report.verdict] += 1;
    if (this.args.format === 'text') {
      await this.output.write(reportText(source.name, report, language, this.paint, this.width()));
    } else await this.json(source.name, report);
  }

  /** Says once that the messages of an mbox found on the way are checked only. */
  private async refuseInFolder(file: string): Promise<void> {
    if (this.refused.has(file)) return;
    this.refused.add(file);
    this.unwritten += 1;
    const { language } = this.args;
    const reason = texts.fixNotInMbox[language];
    await write(this.console.stderr, `${renderMessage(texts.cannotFix, { file, reason }, language)}\n`);
  }

  private width(): number {
    return this.console.stdout.columns ?? 100;
  }

  /** Mends a file in place (or prints the mended message); what cannot be written back is reported and left as it was. */
  private async mend(source: Exclude<Source, { error: unknown }>, draft: Draft): Promise<void> {
    const { language, format } = this.args;
    const { name: file } = source;
    const mended = fixSafe(draft, this.office, this.options);
    let { report } = mended;
    let notWritten: unknown;
    let bytes = source.bytes;
    try {
      if (mended.draft !== draft) bytes = await rewriteMessage(source.bytes, draft, mended.draft);
      if (file !== '-' && bytes !== source.bytes) await writeFile(file, bytes);
    } catch (error) {
      notWritten = error;
      report = checkDraft(draft, this.office, this.options);
    }
    await this.tellFailures(file, report);
    if (notWritten !== undefined) {
      const reason = errorText(notWritten, language);
      await write(this.console.stderr, `${renderMessage(texts.cannotFix, { file, reason }, language)}\n`);
      this.unwritten += 1;
    }
    this.counts[report.verdict] += 1;
    if (file === '-') {
      await this.output.flush();
      this.console.stdout.write(bytes);
      return;
    }
    if (format !== 'text') {
      await this.json(file, report);
      return;
    }
    await this.output.write(reportText(file, report, language, this.paint, this.width()));
    if (notWritten === undefined && bytes !== source.bytes) {
      const told = mended.fixed > 0 ? texts.fixed : texts.changed;
      await this.output.write(`  ${renderMessage(told, { file, n: mended.fixed }, language)}\n`);
    }
  }

  private async json(file: string, { verdict, findings, failures }: Report): Promise<void> {
    const { language } = this.args;
    await this.jsonObject({
      file,
      verdict,
      findings: findings.map((finding) => findingJson(finding, language)),
      ...(failures.length ? { failures } : {}),
    });
  }

  private async jsonObject(object: object): Promise<void> {
    const lines = this.args.format === 'jsonl';
    const separator = lines ? '' : this.first ? '\n' : ',\n';
    this.first = false;
    await this.output.write(`${separator}${JSON.stringify(object)}${lines ? '\n' : ''}`);
  }

  private async failed(file: string, error: unknown): Promise<void> {
    const { language, format } = this.args;
    this.unreadable += 1;
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const reason = missing ? texts.noSuchFile[language] : errorText(error, language);
    await write(this.console.stderr, `${renderMessage(texts.cannotRead, { file, reason }, language)}\n`);
    if (format !== 'text') await this.jsonObject({ file, error: reason });
  }

  private async tellFailures(file: string, { failures }: Report): Promise<void> {
    for (const { ruleId: rule, error } of failures) {
      await write(
        this.console.stderr,
        `${renderMessage(texts.ruleFailed, { file, rule, error }, this.args.language)}\n`,
      );
    }
  }

  private async summary(): Promise<void> {
    const { language } = this.args;
    const n = this.total();
    if (n < 2) return;
    const unread = this.unreadable ? renderMessage(texts.unreadable, { n: this.unreadable }, language) : '';
    await this.output.write(`${renderMessage(texts.summary, { n, ...this.counts }, language)}${unread}\n`);
  }
}

/** `dobry-list check PATH…`: exit code 0 nothing blocks, 1 something blocks, 2 something could not be read or written back. */
export async function checkCommand(
  args: Arguments,
  paths: readonly string[],
  office: Office,
  options: CheckOptions,
  console: Console,
): Promise<number> {
  if (paths.length === 0) throw new UsageError(texts.noInput[args.language]);
  if (args.fix) await refuseMboxes(paths, args.language);
  return new CheckRun(args, office, options, console).run(paths);
}
