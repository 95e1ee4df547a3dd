import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { renderMessage } from '../checker/message';
import type { CheckOptions } from '../checker/run-rules';
import { formatProblem, OfficeError } from '../office/load/problem';
import type { Language } from '../office/office';
import { loadOffice } from '../signature/load-office';
import { loadSpeller } from '../spelling/hunspell';
import { readArguments, type Arguments } from './arguments';
import { checkCommand } from './check-command';
import { languageOf } from './command-line';
import { write, type Console } from './console';
import { officeCommand } from './office-command';
import { rulesCommand } from './rules-command';
import { textCommand } from './text-command';
import { texts } from './texts';
import { UsageError } from './usage-error';

/** The folder of the package: the first one above the program (npm starts it through a link) that has a package.json. */
function packageFolder(program: string): string {
  let folder = dirname(realpathSync(program));
  while (!existsSync(join(folder, 'package.json')) && folder !== dirname(folder)) folder = dirname(folder);
  return folder;
}

function packageVersion(folder: string): string {
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version;
}

async function checkOptions(args: Arguments, spellingByDefault: boolean): Promise<CheckOptions> {
  const spelling = args.spelling ?? spellingByDefault;
  const wanted = spelling && (args.only?.has('spelling') ?? true);
  return {
    ...(wanted ? { speller: await loadSpeller() } : {}),
    ...(args.only ? { only: args.only } : {}),
  };
}

async function dispatch(args: Arguments, folder: string, console: Console): Promise<number> {
  const [name = '', ...rest] = args.command;
  const office = () => {
    const dir = args.office ?? join(folder, 'offices', 'kedzierzyn-kozle');
    if (!existsSync(dir)) throw new UsageError(renderMessage(texts.noSuchOffice, { dir }, args.language));
    return loadOffice(dir);
  };
  switch (name) {
    case 'check':
      return checkCommand(args, rest, office(), await checkOptions(args, true), console);
    case 'text':
      if (rest.length > 0)
        throw new UsageError(renderMessage(texts.textReadsStdin, { name: rest.join(' ') }, args.language));
      return textCommand(args, office(), await checkOptions(args, false), console);
    case 'rules':
      return rulesCommand(args, console);
    case 'office':
      if (rest[0] === 'check') return officeCommand(args, rest.slice(1), console);
  }
  throw new UsageError(renderMessage(texts.unknownCommand, { name: args.command.join(' ') }, args.language));
}

function describeError(error: unknown, language: Language): string {
  if (error instanceof OfficeError) {
    return error.problems.map((problem) => `${error.dir}: ${formatProblem(problem, language)}`).join('\n');
  }
  const what = error instanceof Error ? error.message : String(error);
  return error instanceof UsageError ? renderMessage(texts.badUsage, { what }, language) : what;
}

/**
 * The command line. Returns the exit code: 0 nothing blocks, 1 something blocks, 2 cannot read or bad usage.
 * `program` is the path of the running program, `argv` what follows it.
 */
export async function main(program: string, argv: readonly string[], console: Console): Promise<number> {
  const language = languageOf(argv, console.environment);
  try {
    const folder = packageFolder(program);
    if (argv[0] === 'serve') {
      // Loaded only now: the web server would slow down every other command.
      const { serveCommand } = await import('./serve-command');
      return await serveCommand(argv.slice(1), { folder, version: packageVersion(folder) }, console);
    }
    if (argv[0] === 'people') {
      const { peopleCommand } = await import('./people-command');
      return await peopleCommand(argv.slice(1), folder, console);
    }
    if (argv[0] === 'signature') {
      const { signatureCommand } = await import('./signature-command');
      return await signatureCommand(argv.slice(1), folder, console);
    }
    if (argv[0] === 'deploy') {
      const { deployCommand } = await import('./deploy-command');
      return await deployCommand(argv.slice(1), { folder, version: packageVersion(folder) }, console);
    }
    if (argv[0] === 'audit') {
      const { auditCommand } = await import('./audit-command');
      return await auditCommand(argv.slice(1), folder, console);
    }
    const args = readArguments(argv, console.environment);
    if (args.version) {
      await write(console.stdout, `${packageVersion(folder)}\n`);
      return 0;
    }
    if (args.help) {
      await write(console.stdout, texts.usage[language]);
      return 0;
    }
    return await dispatch(args, folder, console);
  } catch (error) {
    await write(console.stderr, `${describeError(error, language)}\n`);
    return 2;
  }
}
