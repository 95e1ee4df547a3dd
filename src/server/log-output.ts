import { pino } from 'pino';

/** Where log lines go. */
export interface LogOutput {
  write(line: string): void;
  /** Writes what still waits. */
  end(): void;
}

/** Lines are written in pieces of about this many characters, or after this many milliseconds. */
const PIECE = 4096;
const LONGEST_WAIT = 100;

/** What waits at most for a reader that is slow (1 MB); lines beyond it are lost, for requests never wait for the log. */
const BACKLOG = 1 << 20;

/**
 * The log on standard output. A plain `process.stdout` would hold every request up while its reader is busy. A log that cannot be
 * written, on a full disk for example, loses lines: it never ends the server.
 */
export function logToStdout(): LogOutput {
  const output = pino.destination({
    dest: 1,
    sync: false,
    minLength: PIECE,
    maxLength: BACKLOG,
    periodicFlush: LONGEST_WAIT,
  });
  output.on('error', () => undefined);
  return {
    write: (line) => {
      output.write(line);
    },
    end: () => {
      // What still cannot be written would be kept, and tried again for ever.
      output.on('error', () => {
        output.destroy();
      });
      output.end();
    },
  };
}
