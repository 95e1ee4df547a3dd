import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { renderMessage } from '../checker/message';
import { DeployError } from '../deploy/deploy-error';
import type { Deployment } from '../deploy/deployment';
import { openDeployment } from '../deploy/open-deployment';
import { parts } from '../deploy/parts';
import { planFiles } from '../deploy/plan';
import { writeDeployment, type Changes } from '../deploy/write-deployment';
import { BaseUrlError } from '../manifest/base-url';
import { readServerSettings } from '../office/load/read-office';
import type { Localized } from '../office/office';
import type { MessageData } from '../rules/finding';
import { catalogue } from '../signature/load-office';
import { write, type Console } from './console';
import { readDeployArguments, type DeployArguments } from './deploy-arguments';
import { peopleFaults } from './deploy-people';
import { deployReport } from './deploy-report';
import { deployTexts } from './deploy-texts';
import { Progress } from './progress';
import { texts } from './texts';
import { UsageError } from './usage-error';

/** The running program: its folder and version. */
interface Program {
  readonly folder: string;
  readonly version: string;
}

type Ready = Extract<DeployArguments, { help: false }>;

/**
 * `dobry-list deploy`: writes everything an office rolls out, or tells what would change. Exit code 0; 2 when nothing can
 * be deployed.
 * @throws UsageError, OfficeError
 */
export async function deployCommand(argv: readonly string[], program: Program, console: Console): Promise<number> {
  const args = readDeployArguments(argv, console.environment);
  const { language } = args;
  const say = (message: Localized, data: MessageData = {}) =>
    write(console.stderr, `${renderMessage(message, data, language)}\n`);
  if (args.help) {
    await write(console.stdout, deployTexts.usage[language]);
    return 0;
  }
  const { office: dir, out, dryRun } = args;
  if (!existsSync(dir)) throw new UsageError(renderMessage(texts.noSuchOffice, { dir }, language));
  try {
    const deployment = open(args, program, console);
    const changes = run(deployment, args, console);
    const { office } = deployment.profile;
    await write(console.stdout, deployReport({ dir: out, dryRun, changes, people: office.people }, language));
    const { incomplete, problems } = peopleFaults(dir, office);
    if (incomplete + problems > 0) await say(deployTexts.faults, { incomplete, problems, dir });
    const { protection } = readServerSettings(dir, catalogue);
    if (protection !== 'none') await say(deployTexts.open, { protection });
    if (deployment.events.people !== 'signed') await say(deployTexts.unsignedEvents);
    return 0;
  } catch (error) {
    await say(...explain(error, args));
    return 2;
  }
}

function open({ office, url, sendMode, language }: Ready, program: Program, console: Console): Deployment {
  const progress = new Progress(console, language, deployTexts.rendering);
  const { folder, version } = program;
  try {
    return openDeployment({ office, url, sendMode, version, dist: join(folder, 'dist') }, (signed) => {
      progress.step(signed);
    });
  } finally {
    progress.end();
  }
}

function run(deployment: Deployment, { out, dryRun, language }: Ready, console: Console): Changes {
  const progress = new Progress(console, language, deployTexts.writing);
  try {
    return writeDeployment(out, planFiles(deployment, parts), {
      dryRun,
      progress: (done) => {
        progress.step(done);
      },
    });
  } finally {
    progress.end();
  }
}

/** What keeps a deployment from being made, for people. Rethrows what is nothing of their doing. */
function explain(error: unknown, { url }: Ready): [Localized, MessageData] {
  if (error instanceof DeployError) return [error.reason, error.data];
  if (error instanceof BaseUrlError) {
    const { pl, en } = error.reason;
    return [{ pl: `--url {url}: ${pl}`, en: `--url {url}: ${en}` }, { url }];
  }
  if (error instanceof Error && 'syscall' in error && 'code' in error) {
    const path = 'path' in error ? String(error.path) : '';
    return [deployTexts.system, { path, code: String(error.code) }];
  }
  throw error;
}
