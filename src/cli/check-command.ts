import { writeFile } from 'node:fs/promises';
import { checkDraft } from '../checker/check-draft';
import { fixSafe } from '../checker/fix-safe';
import { renderMessage } from '../checker/message';
import type { Report, Verdict } from '../checker/report';
import type { CheckOptions } from '../checker/run-rules';
import type { Draft } from '../mail/draft';
import { readMessage } from '../mail/eml/read-message';
import { rewriteMessage } from '../mail/eml/rewrite-message';
import type { Office } from '../office/office';
import { UsageError, type Arguments } from './arguments';
import { painter, write, type Console } from './console';
import { findingJson } from './finding-json';
import { reportText } from './format-text';
import { Progress } from './progress';
import { readSources, type Source } from './sources';
import { texts } from './texts';

/** Runs `dobry-list check` over its sources; one object a run. */
class CheckRun {
  private readonly counts: Record<Verdict, number> = { send: 0, confirm: 0, block: 0 };
  private unreadable = 0;
  private emptyFolders = 0;
  private first = true;
  private readonly paint: ReturnType<typeof painter>;
  private readonly progress: Progress;

  constructor(
    private readonly args: Arguments,
    private readonly office: Office,
    private readonly options: CheckOptions,
    private readonly console: Console,
  ) {
    this.paint = painter(console);
    this.progress = new Progress(console, args.language);
  }

  async run(paths: readonly string[]): Promise<number> {
    const { format, language } = this.args;
    if (format === 'json') await write(this.console.stdout, '[');
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
    if (format === 'json') await write(this.console.stdout, '\n]\n');
    if (format === 'text') await this.summary();
    if (this.unreadable + this.emptyFolders > 0) return 2;
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
    if (fix) {
      await this.mend(source, draft);
      return;
    }
    const report = checkDraft(draft, this.office, this.options);
    await this.tellFailures(source.name, report);
    this.counts[report.verdict] += 1;
    if (this.args.format === 'text') {
      await write(this.console.stdout, reportText(source.name, report, language, this.paint, this.width()));
    } else await this.json(source.name, report);
  }

  private width(): number {
    return this.console.stdout.columns ?? 100;
  }

  /** Mends a file in place (or prints the mended message); what cannot be written back is reported and left as it was. */
  private async mend(source: Exclude<Source, { error: unknown }>, draft: Draft): Promise<void> {
    const { language, format } = this.args;
    const { name: file } = source;
    const mended = fixSafe(draft, this.office, this.options);
    await this.tellFailures(file, mended.report);
    this.counts[mended.report.verdict] += 1;
    const toStandardOutput = file === '-';
    try {
      if (!source.writable && !toStandardOutput) throw new Error(texts.fixNotInMbox[language]);
      const bytes = mended.draft === draft ? source.bytes : await rewriteMessage(source.bytes, draft, mended.draft);
      if (toStandardOutput) {
        this.console.stdout.write(bytes);
        return;
      }
      if (bytes !== source.bytes) await writeFile(file, bytes);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      await write(this.console.stderr, `${renderMessage(texts.cannotFix, { file, reason }, language)}\n`);
      this.unreadable += 1;
      this.counts[mended.report.verdict] -= 1;
      return;
    }
    if (format === 'text') {
      await write(this.console.stdout, reportText(file, mended.report, language, this.paint, this.width()));
      await write(this.console.stdout, `  ${renderMessage(texts.fixed, { file, n: mended.fixed }, language)}\n`);
    } else await this.json(file, mended.report);
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
    await write(this.console.stdout, `${separator}${JSON.stringify(object)}${lines ? '\n' : ''}`);
  }

  private async failed(file: string, error: unknown): Promise<void> {
    const { language, format } = this.args;
    this.unreadable += 1;
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    const reason = missing ? texts.noSuchFile[language] : error instanceof Error ? error.message : String(error);
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
    await write(this.console.stdout, `${renderMessage(texts.summary, { n, ...this.counts }, language)}${unread}\n`);
  }
}

/** `dobry-list check PATH…`: exit code 0 nothing blocks, 1 something blocks, 2 something could not be read. */
export async function checkCommand(
  args: Arguments,
  paths: readonly string[],
  office: Office,
  options: CheckOptions,
  console: Console,
): Promise<number> {
  if (paths.length === 0) throw new UsageError(texts.noInput[args.language]);
  return new CheckRun(args, office, options, console).run(paths);
}
