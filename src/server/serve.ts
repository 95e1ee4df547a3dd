import { join } from 'node:path';
import { FILES } from '../manifest/add-in';
import { followCertificate, readCertificate, type CertificateFiles } from './certificate';
import { createServer } from './create-server';
import { traceOf } from './http/request-log';
import { listen } from './listen';
import type { LogOutput } from './log-output';
import { loadApart } from './profile/load-apart';
import { LiveProfile, type ProfileEvent } from './profile/live-profile';

export interface ServeOptions {
  /** Folder of the office's profile. */
  readonly office: string;
  /** Folder of the built clients. */
  readonly dist: string;
  readonly host: string;
  readonly port: number;
  /** Takes the next free port when this one is busy. */
  readonly orNext: boolean;
  readonly tls?: CertificateFiles;
  readonly version: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly log?: LogOutput;
  readonly onProfile: (event: ProfileEvent) => void;
  readonly onCertificate: (isUsed: boolean) => void;
}

export interface Running {
  readonly url: string;
  readonly profile: LiveProfile;
  /** Takes no new connections, answers what is under way, then resolves; after ten seconds it cuts off the rest. */
  close(): Promise<void>;
}

const LONGEST_DRAIN = 10_000;

/**
 * Runs the office server until it is closed. Rejects with NoProfileError when the profile cannot be used, otherwise when
 * the certificate cannot be read or the port is taken.
 */
export async function serve(options: ServeOptions): Promise<Running> {
  const { office, dist, tls, log } = options;
  const certificate = tls && readCertificate(tls);
  const source = { dir: office, eventFile: join(dist, 'outlook', FILES.events) };
  const profile = await LiveProfile.open({
    dir: office,
    load: () => loadApart(source),
    environment: options.environment,
  });
  const server = await createServer({
    dist,
    profile,
    version: options.version,
    ...(certificate ? { tls: certificate } : {}),
    ...(log ? { log } : {}),
  });
  profile.follow((event) => {
    server.log.info(logLine(event));
    options.onProfile(event);
  });
  const unfollow = tls ? followCertificate(server, tls, options.onCertificate) : () => undefined;
  const stop = async () => {
    unfollow();
    profile.close();
    // Connections whose last answer was under way when closing began would stay open for the next request.
    const sweep = setInterval(() => server.server.closeIdleConnections(), 50);
    const deadline = setTimeout(() => server.server.closeAllConnections(), LONGEST_DRAIN);
    await server.close();
    clearInterval(sweep);
    clearTimeout(deadline);
    log?.end();
  };
  try {
    return { url: await listen(server, options.host, options.port, options.orNext), profile, close: stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Where a profile is broken; the words of a problem may quote somebody's data. */
function logLine(event: ProfileEvent): object {
  if (event.kind === 'loaded') {
    return { event: 'profile-loaded', version: event.profile.version, people: event.profile.records.size };
  }
  const problems = event.problems.map(({ file, line, path }) => ({ file, line, path }));
  return {
    event: 'profile-broken',
    problems,
    ...(event.cause instanceof Error ? { cause: traceOf(event.cause) } : {}),
  };
}
