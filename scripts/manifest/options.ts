import { parseArgs } from 'node:util';
import type { Localized } from '../../src/office/office';
import type { SendMode } from '../../src/manifest/manifest-data';
import { DEFAULT_SEND_MODE, SEND_MODES } from '../../src/manifest/send-mode';
import { texts } from './texts';

/** The command line of `npm run manifest`, read. Without `url` the development manifest is meant. */
export interface ManifestOptions {
  readonly url?: string;
  /** Folder of the office's profile. */
  readonly office?: string;
  readonly sendMode: SendMode;
  /** Folder the manifests are written to. */
  readonly out: string;
  readonly check: boolean;
  readonly help: boolean;
}

/** Bad usage, explained in both languages. */
export class OptionError extends Error {
  constructor(readonly reason: Localized) {
    super(reason.en);
  }
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        url: { type: 'string' },
        office: { type: 'string' },
        'send-mode': { type: 'string' },
        out: { type: 'string' },
        check: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values;
  } catch (error) {
    throw new OptionError(texts.badUsage(error instanceof Error ? error.message : String(error)));
  }
}

/**
 * Reads the arguments after `npm run manifest --`.
 * @throws OptionError when they make no sense
 */
export function readOptions(argv: readonly string[]): ManifestOptions {
  const { url, office, 'send-mode': mode, out, check, help } = parse(argv);
  const sendMode = mode === undefined ? DEFAULT_SEND_MODE : SEND_MODES.get(mode);
  if (sendMode === undefined) throw new OptionError(texts.badSendMode(mode ?? ''));
  if (url === undefined && [office, mode, out].some((value) => value !== undefined)) {
    throw new OptionError(texts.urlMissing);
  }
  if (check && url !== undefined) throw new OptionError(texts.checkAlone);
  return {
    ...(url === undefined ? {} : { url }),
    ...(office === undefined ? {} : { office }),
    sendMode,
    out: out ?? 'dist/manifest',
    check,
    help,
  };
}
