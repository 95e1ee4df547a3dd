import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { renderMessage } from '../checker/message';
import { formatProblem, type OfficeProblem } from '../office/load/problem';
import type { Localized } from '../office/office';
import type { MessageData } from '../rules/finding';
import { CertificateError } from '../server/certificate';
import { logToStdout } from '../server/log-output';
import { openBrowser } from '../server/open-browser';
import { NoProfileError, type ProfileEvent } from '../server/profile/live-profile';
import { serve, type Running } from '../server/serve';
import { write, type Console } from './console';
import { readServeArguments, type ServeArguments } from './serve-arguments';
import { serveTexts } from './serve-texts';
import { UsageError } from './usage-error';

const USUAL_PORT = 3000;

/** Resolves when the process is asked to end. Asked twice, it ends at once. */
function asked(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve());
  });
}

/**
 * `dobry-list serve`: runs the office server until SIGINT or SIGTERM. People read standard error; standard output gets
 * the log, one JSON object a line, unless it is a terminal. Exit code 0 after a signal, 2 when the server cannot start.
 */
export async function serveCommand(
  argv: readonly string[],
  { folder, version }: { readonly folder: string; readonly version: string },
  console: Console,
): Promise<number> {
  const args = readServeArguments(argv, console.environment);
  const { language } = args;
  const say = (message: Localized, data: MessageData = {}) =>
    write(console.stderr, `${renderMessage(message, data, language)}\n`);
  if (args.help) {
    await write(console.stdout, serveTexts.usage[language]);
    return 0;
  }
  const office = args.office ?? join(folder, 'offices', 'kedzierzyn-kozle');
  const dist = join(folder, 'dist');
  if (!existsSync(join(dist, 'web', 'index.html'))) {
    throw new UsageError(renderMessage(serveTexts.notBuilt, { dist }, language));
  }
  const onProfile = (event: ProfileEvent) =>
    void (event.kind === 'loaded'
      ? say(serveTexts.loaded, { n: event.profile.records.size })
      : say(serveTexts.broken, { places: placesOf(event.problems), dir: office }));
  let running: Running;
  try {
    running = await serve({
      office,
      dist,
      host: args.host,
      port: args.port ?? USUAL_PORT,
      orNext: args.port === undefined,
      ...(args.tls ? { tls: args.tls } : {}),
      version,
      environment: console.environment,
      ...(console.stdout.isTTY === true ? {} : { log: logToStdout() }),
      onProfile,
      onCertificate: (isUsed) => void say(isUsed ? serveTexts.certificateRenewed : serveTexts.certificateBroken),
    });
  } catch (error) {
    await say(...explain(error, args));
    return 2;
  }
  await write(console.stderr, `Dobry List: ${running.url}\n`);
  const isLocal = ['127.0.0.1', '::1', 'localhost'].includes(args.host);
  const { baked } = running.profile.current;
  if (baked !== undefined && baked !== 'signed') await say(serveTexts.unsignedEvents);
  if (!isLocal && running.profile.current.settings.protection === 'none') await say(serveTexts.open);
  if (args.open ?? (console.stdout.isTTY === true && !console.environment['CI'])) openBrowser(running.url);
  await asked();
  await say(serveTexts.closing);
  await running.close();
  return 0;
}

/** Where a profile is broken; the words of a problem may quote somebody's data, and this ends in the system's journal. */
function placesOf(problems: readonly OfficeProblem[]): string {
  return problems
    .map(({ file, line, path }) => `${file}${line === undefined ? '' : `:${line}`} ${path}`.trim())
    .join(', ');
}

/** What keeps the server from starting, for people. Rethrows what is nothing of their doing. */
function explain(error: unknown, { language, port = USUAL_PORT }: ServeArguments): [Localized, MessageData] {
  if (error instanceof NoProfileError) {
    const problems = error.problems.map((problem) => formatProblem(problem, language)).join('\n');
    return [serveTexts.noProfile, { dir: error.dir, problems }];
  }
  if (error instanceof CertificateError) return [serveTexts.noCertificate, { reason: error.message }];
  if (error instanceof Error && 'code' in error && error.code === 'EADDRINUSE') return [serveTexts.portTaken, { port }];
  throw error;
}
