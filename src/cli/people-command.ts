import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { renderMessage } from '../checker/message';
import type { PeopleProblem } from '../office/load/people/people-problem';
import { OfficeError } from '../office/load/problem';
import { readOfficeFile } from '../office/load/read-office';
import { IMPORTED_FILE, peopleContext, peopleFileName, readPeopleFile } from '../office/load/read-people-file';
import type { OfficeFile } from '../office/load/schema';
import type { Localized } from '../office/office';
import { checkSource, importPeople, isUnreadable, type ImportResult } from '../people/import-people';
import { openSource } from '../people/open-source';
import { peopleCsv } from '../people/people-csv';
import { peopleJson, writeAtomically } from '../people/people-file';
import { PeopleSourceError } from '../people/people-source';
import type { MessageData } from '../rules/finding';
import { catalogue } from '../signature/load-office';
import { UsageError } from './arguments';
import { painter, write, type Console } from './console';
import { readPeopleArguments, type PeopleArguments } from './people-arguments';
import { changesReport, problemReport } from './people-report';
import { peopleTexts } from './people-texts';
import { Progress } from './progress';
import { texts } from './texts';

/** No source of any office takes longer; a server that trickles must not hold a nightly job for ever. */
const LONGEST = 15 * 60_000;

interface Setting {
  readonly args: PeopleArguments;
  readonly dir: string;
  readonly file: OfficeFile;
  readonly console: Console;
  readonly say: (message: Localized, data?: MessageData) => Promise<void>;
}

/**
 * `dobry-list people check|import|export`. Exit code 0 all is well, 1 errors in the data or refusal to write, 2 the source
 * cannot be read. @throws UsageError, OfficeError
 */
export async function peopleCommand(argv: readonly string[], folder: string, console: Console): Promise<number> {
  const args = readPeopleArguments(argv, console.environment);
  const { language } = args;
  if (args.help) {
    await write(console.stdout, peopleTexts.usage[language]);
    return 0;
  }
  const dir = args.office ?? join(folder, 'offices', 'kedzierzyn-kozle');
  if (!existsSync(dir)) throw new UsageError(renderMessage(texts.noSuchOffice, { dir }, language));
  const { file, problems } = readOfficeFile(dir, catalogue);
  if (file === undefined) throw new OfficeError(dir, problems);
  const say = (message: Localized, data: MessageData = {}): Promise<void> =>
    write(console.stdout, `${renderMessage(message, data, language)}\n`);
  const setting: Setting = { args, dir, file, console, say };
  try {
    if (args.action === 'import') return await runImport(setting);
    return args.action === 'export' ? await runExport(setting) : await runCheck(setting);
  } catch (error) {
    if (!(error instanceof PeopleSourceError)) throw error;
    const { where, problem, remedy } = error;
    const said = { where, problem: problem[language], remedy: remedy[language] };
    await write(console.stderr, `${renderMessage(peopleTexts.sourceFailed, said, language)}\n`);
    if (args.action === 'import') await write(console.stderr, `${peopleTexts.kept[language]}\n`);
    return 2;
  }
}

/** Counts on a terminal while `read` goes on. */
async function counted<T>({ args, console }: Setting, read: (onProgress: (count: number) => void) => Promise<T>) {
  const progress = new Progress(console, args.language, peopleTexts.reading);
  try {
    return await read((count) => {
      progress.step(count);
    });
  } finally {
    progress.end();
  }
}

async function runCheck(setting: Setting): Promise<number> {
  const { args, dir, file, console, say } = setting;
  const source = openSource(dir, file, args.source, console.environment);
  const { people, problems } =
    source === undefined
      ? readPeopleFile(dir, file)
      : await counted(setting, (onProgress) =>
          checkSource(source, peopleContext(file), AbortSignal.timeout(LONGEST), onProgress),
        );
  const name = source?.name ?? peopleFileName(dir, file);
  if (args.format === 'json') {
    const result = { source: name, people: people.length, problems };
    await write(console.stdout, `${JSON.stringify(result, null, 2)}\n`);
  } else {
    await write(console.stdout, problemReport(problems, args.language, painter(console)));
    await say(peopleTexts.checked, { source: name, n: people.length, ...countBySeverity(problems) });
  }
  if (isUnreadable(problems)) return 2;
  return countBySeverity(problems).errors > 0 ? 1 : 0;
}

function countBySeverity(problems: readonly PeopleProblem[]): { errors: number; warnings: number } {
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  return { errors, warnings: problems.length - errors };
}

async function runImport(setting: Setting): Promise<number> {
  const { args, dir, file, console } = setting;
  const source = openSource(dir, file, args.source, console.environment);
  if (source === undefined) throw new UsageError(peopleTexts.noSource[args.language]);
  const target = args.out ?? join(dir, IMPORTED_FILE);
  const { dryRun, force } = args;
  const options = { source, context: peopleContext(file), target, dryRun, force };
  const result = await counted(setting, (onProgress) =>
    importPeople(options, AbortSignal.timeout(LONGEST), onProgress),
  );
  if (args.format === 'json') {
    const { people, ...rest } = result;
    await write(
      console.stdout,
      `${JSON.stringify({ source: source.name, people: people.length, ...rest }, null, 2)}\n`,
    );
  } else await reportImport(setting, source.name, target, result);
  return result.refused === undefined ? 0 : result.refused === 'unreadable' ? 2 : 1;
}

async function reportImport(
  { args, dir, file, console, say }: Setting,
  source: string,
  target: string,
  { people, problems, changes, refused, written }: ImportResult,
): Promise<void> {
  if (refused === 'unreadable') {
    const broken = problems.filter(({ person }) => person === undefined);
    await write(console.stdout, problemReport(broken, args.language, painter(console)));
    return say(peopleTexts.refusedUnreadable);
  }
  const { added, changed, removed, unchanged } = changes;
  const counts = { added: added.length, changed: changed.length, removed: removed.length, unchanged };
  await write(console.stdout, changesReport(changes, args.language));
  await say(peopleTexts.changes, { source, ...counts });
  if (problems.length > 0) await say(peopleTexts.flawed, countBySeverity(problems));
  if (refused === 'nobody') return say(peopleTexts.refusedNobody);
  if (refused === 'loss') return say(peopleTexts.refusedLoss, { n: removed.length });
  if (!written) return say(peopleTexts.dryRun);
  await say(peopleTexts.written, { file: target, n: people.length });
  const used = peopleFileName(dir, file);
  if (args.out === undefined && used !== IMPORTED_FILE)
    await say(peopleTexts.notUsed, { file: used, name: basename(target) });
}

async function runExport({ args, dir, file, console, say }: Setting): Promise<number> {
  const { people, problems } = readPeopleFile(dir, file);
  if (isUnreadable(problems)) {
    await write(console.stderr, problemReport(problems, args.language, painter(console)));
    return 2;
  }
  const text = args.format === 'json' ? peopleJson(people) : peopleCsv(people, file.departments);
  if (args.out === undefined) await write(console.stdout, text);
  else {
    await writeAtomically(args.out, text);
    await say(peopleTexts.written, { file: args.out, n: people.length });
  }
  return 0;
}
