import { createHash, timingSafeEqual } from 'node:crypto';
import type { OfficeProblem } from '../../office/load/problem';
import type { ServerSettings } from '../../office/load/server-settings';

type Environment = Readonly<Record<string, string | undefined>>;

/** Shorter tokens can be guessed. */
const SHORTEST = 24;

/** Whether a request's `Authorization` carries the token. Takes the same time for every wrong one. */
export function bearsToken(authorization: string | undefined, token: string): boolean {
  const given = /^Bearer +(\S+)$/i.exec(authorization ?? '')?.[1];
  return given !== undefined && timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** The token of an office whose protection needs one. */
export function tokenOf({ tokenVariable }: ServerSettings, environment: Environment): string {
  return environment[tokenVariable] ?? '';
}

/** Why a profile protected by a token cannot be served: the environment has none, or one too short. */
export function missingToken(settings: ServerSettings, environment: Environment): OfficeProblem | undefined {
  if (settings.protection !== 'token' || tokenOf(settings, environment).length >= SHORTEST) return undefined;
  const name = settings.tokenVariable;
  return {
    level: 'error',
    file: 'office.json',
    path: '/server/tokenVariable',
    problem: {
      pl: `Zmienna ${name} nie zawiera tokenu o co najmniej ${SHORTEST} znakach.`,
      en: `The variable ${name} holds no token of ${SHORTEST} characters or more.`,
    },
    remedy: {
      pl: 'Token tworzy na przykład: openssl rand -base64 32.',
      en: 'Make one, for example, with: openssl rand -base64 32.',
    },
  };
}
