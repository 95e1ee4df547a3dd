import { ResultCodeError } from 'ldapts';
import { PeopleSourceError } from '../people-source';
import { DeadlineError, NoStartTlsError } from './connection';
import {
  BAD_DN,
  BAD_FILTER,
  BROKEN_OFF,
  BUSY,
  CREDENTIALS,
  ELSEWHERE,
  ENCRYPTION_WANTED,
  EXPIRED,
  LIMIT,
  NOT_THERE,
  NO_RIGHTS,
  NO_TLS,
  OTHER_NAME,
  SILENT,
  STOPPED,
  UNKNOWN_HOST,
  UNREACHABLE,
  UNTRUSTED,
  type Explanation,
} from './explanations';

/** What a directory server or the way to it said, in words an administrator can act on. */
export function explain(error: unknown, server: string): PeopleSourceError {
  if (error instanceof PeopleSourceError) return error;
  const { problem, remedy } = error instanceof ResultCodeError ? resultCode(error) : connection(error);
  return new PeopleSourceError(server, problem, remedy, error);
}

/** A filter no server should be asked with. */
export function brokenFilter(server: string): PeopleSourceError {
  return new PeopleSourceError(server, BAD_FILTER.problem, BAD_FILTER.remedy);
}

/** Result codes of LDAP (RFC 4511, appendix A). */
function resultCode({ code, message }: ResultCodeError): Explanation {
  switch (code) {
    case 49:
      return CREDENTIALS;
    // Active Directory answers an anonymous search with 1, slapd with 32, others with 48, 50 or 53.
    case 1:
    case 48:
    case 50:
    case 53:
      return /bind|000004DC/i.test(message) || code !== 1 ? NO_RIGHTS : other(code, message);
    case 32:
      return NOT_THERE;
    case 34:
      return BAD_DN;
    case 3:
    case 4:
    case 11:
      return LIMIT;
    case 8:
    case 13:
      return ENCRYPTION_WANTED;
    case 10:
      return ELSEWHERE;
    case 51:
    case 52:
      return BUSY;
    default:
      return other(code, message);
  }
}

/** Codes of Node.js and OpenSSL; ldapts passes some of them on in the text only. */
function connection(error: unknown): Explanation {
  const { name = '', message = '', code = '' } = error as NodeJS.ErrnoException;
  if (name === 'AbortError') return STOPPED;
  if (error instanceof DeadlineError || name === 'TimeoutError') return SILENT;
  if (error instanceof NoStartTlsError) return NO_TLS;
  if (code === 'ERR_TLS_CERT_ALTNAME_INVALID') return OTHER_NAME;
  if (/CERT|ISSUER|LEAF_SIGNATURE/.test(code)) return /EXPIRED|NOT_YET/.test(code) ? EXPIRED : UNTRUSTED;
  if (/SSL|EPROTO|before secure TLS connection/.test(`${code} ${message}`)) return NO_TLS;
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return UNKNOWN_HOST;
  if (/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT/.test(code)) return UNREACHABLE;
  if (/filter/i.test(message)) return BAD_FILTER;
  if (/ECONNRESET|EPIPE|Connection closed|Socket/.test(`${code} ${message}`)) return BROKEN_OFF;
  return {
    problem: { pl: `Odpowiedź serwera jest niezrozumiała: ${message}`, en: `The answer makes no sense: ${message}` },
    remedy: {
      pl: 'Trzeba sprawdzić, czy pod tym adresem działa serwer LDAP.',
      en: 'Check that an LDAP server listens at this address.',
    },
  };
}

function other(code: number, message: string): Explanation {
  return {
    problem: { pl: `Serwer odmówił (kod ${code}): ${message}`, en: `The server refused (code ${code}): ${message}` },
    remedy: { pl: 'Szczegóły zna dziennik serwera.', en: 'The log of the server knows more.' },
  };
}
