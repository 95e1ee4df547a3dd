import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { renderMessage } from '../checker/message';
import type { PeopleProblem } from '../office/load/people/people-problem';
import { OfficeError } from '../office/load/problem';
import { readOfficeFile } from '../office/load/read-office';
import {
  IMPORTED_FILE,
  peopleContext,
  peopleFileName,
  readListedPeople,
  readPeopleFile,
} from '../office/load/read-people-file';
import type { OfficeFile } from '../office/load/schema';
import type { Localized } from '../office/office';
import { checkSource, importPeople, isUnreadable, type ImportResult } from '../people/import-people';
import { openSource } from '../people/open-source';
import { peopleCsv } from '../people/people-csv';
import { peopleJson, writeAtomically } from '../people/people-file';
import { PeopleSourceError } from '../people/people-source';
import { protectedFile } from '../people/protected-file';
import type { MessageData } from '../rules/finding';
import { catalogue } from '../signature/load-office';
import { painter, write, type Console } from './console';
import { readPeopleArguments, type PeopleArguments } from './people-arguments';
import { changesReport, problemReport } from './people-report';
import { peopleTexts } from './people-texts';
import { Progress } from './progress';
import { texts } from './texts';
import { UsageError } from './usage-error';

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
 * `dobry-list people check|import|export`. Exit code 0 all is well, 1 errors in the data, refusal to write or a file written
 * that the profile does not read, 2 the source cannot be read. @throws UsageError, OfficeError
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
  const profileFile = peopleFileName(dir, file);
  const name = source?.name ?? profileFile;
  if (args.format === 'json') {
    const result = { source: name, profileFile, people: people.length, problems };
    await write(console.stdout, `${JSON.stringify(result, null, 2)}\n`);
  } else {
    await write(console.stdout, problemReport(problems, args.language, painter(console)));
    await say(peopleTexts.checked, { source: name, n: people.length, ...countBySeverity(problems) });
    const isThere = existsSync(join(dir, profileFile));
    await say(isThere ? peopleTexts.profileReads : peopleTexts.profileReadsNothing, { file: profileFile });
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
  refuseProtected(setting, target);
  const { dryRun, force } = args;
  const before = readListedPeople(dir, file);
  const options = { source, context: peopleContext(file), before, target, dryRun, force };
  const result = await counted(setting, (onProgress) =>
    importPeople(options, AbortSignal.timeout(LONGEST), onProgress),
  );
  const unused = unusedBecauseOf(setting);
  if (args.format === 'json') {
    const { people, ...rest } = result;
    const said = { source: source.name, profileFile: unused ?? IMPORTED_FILE, people: people.length, ...rest };
    await write(console.stdout, `${JSON.stringify(said, null, 2)}\n`);
  } else await reportImport(setting, source.name, target, result);
  if (result.refused === 'unreadable') return 2;
  return result.refused === undefined && unused === undefined ? 0 : 1;
}

/** @throws UsageError where writing the target would destroy what the people come from, whatever `--force` says */
function refuseProtected({ args, dir, file }: Setting, target: string): void {
  const name = protectedFile(dir, file, target);
  if (name !== undefined) throw new UsageError(renderMessage(peopleTexts.protected, { name }, args.language));
}

/** The file that office.json names and that makes the profile pass over the imported one; undefined when it reads that. */
function unusedBecauseOf({ args, dir, file }: Setting): string | undefined {
  const named = file.people?.file;
  const isOther = named !== undefined && resolve(dir, named) !== resolve(dir, IMPORTED_FILE);
  return args.out === undefined && isOther ? named : undefined;
}

async function reportImport(
  setting: Setting,
  source: string,
  target: string,
  { people, problems, changes, refused, damaged, written }: ImportResult,
): Promise<void> {
  const { args, console, say } = setting;
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
  if (refused === 'loss')
    return damaged === undefined
      ? say(peopleTexts.refusedLoss, { n: removed.length })
      : say(peopleTexts.refusedDamaged, { file: damaged });
  if (written) await say(peopleTexts.written, { file: target, n: people.length });
  else await say(peopleTexts.dryRun);
  const unused = unusedBecauseOf(setting);
  if (unused !== undefined) await say(peopleTexts.notUsed, { file: unused, name: IMPORTED_FILE });
}

async function runExport(setting: Setting): Promise<number> {
  const { args, dir, file, console, say } = setting;
  if (args.out !== undefined) refuseProtected(setting, args.out);
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
