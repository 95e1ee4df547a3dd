import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { readMessage } from '../../src/mail/eml/read-message';
import type { Draft } from '../../src/mail/draft';
import { waitUntil } from '../wait-until';

/** A message as it came over the wire. */
export interface SunkMessage {
  /** Envelope sender; empty for a null sender (`MAIL FROM:<>`). */
  readonly from: string;
  /** Envelope recipients, Bcc among them. */
  readonly to: readonly string[];
  /** Header and body, lines ended by CRLF, without SMTP's dots. */
  readonly raw: Buffer;
}

/** An SMTP server on the loopback interface that accepts everything and delivers nothing. */
export class SmtpSink {
  readonly messages: SunkMessage[] = [];

  private constructor(
    private readonly server: SMTPServer,
    readonly port: number,
  ) {}

  /** @param onMessage is told of every message; the client gets its answer when the promise settles, an error as 554. */
  static async start({ port = 0, onMessage }: { port?: number; onMessage?: MessageListener } = {}): Promise<SmtpSink> {
    const server = new SMTPServer({
      authOptional: true,
      allowInsecureAuth: true,
      hideSTARTTLS: true,
      disableReverseLookup: true,
      onData(stream, session, callback) {
        receive(stream, session)
          .then(async (message) => {
            await onMessage?.(message);
            sink.messages.push(message);
          })
          .then(
            () => callback(),
            (error: unknown) => callback(error instanceof Error ? error : new Error(String(error))),
          );
      },
    });
    const listener = server.listen(port, '127.0.0.1');
    await once(listener, 'listening');
    const sink = new SmtpSink(server, (listener.address() as AddressInfo).port);
    return sink;
  }

  /**
   * Waits until the n-th message (the first is 1) is there.
   * @param limit milliseconds
   */
  nth(n: number, limit = 10_000): Promise<SunkMessage> {
    return waitUntil(`message ${n} at the SMTP sink`, () => this.messages[n - 1], limit);
  }

  /** Waits for the message after the ones of now, while `action` makes it come. */
  async next(action: () => Promise<unknown>, limit = 10_000): Promise<SunkMessage> {
    const n = this.messages.length + 1;
    await action();
    return this.nth(n, limit);
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

type MessageListener = (message: SunkMessage) => void | Promise<void>;

async function receive(stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<SunkMessage> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(chunk as Buffer);
  return {
    from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
    to: envelope.rcptTo.map(({ address }) => address),
    raw: Buffer.concat(chunks),
  };
}

/** The message as the checker sees it. */
export function readSunk({ raw }: SunkMessage): Promise<Draft> {
  return readMessage(raw);
}

/** The value of a header field of the whole message, unfolded and undecoded; undefined when there is none. */
export function headerOf({ raw }: SunkMessage, name: string): string | undefined {
  const [header = ''] = raw.toString('latin1').split('\r\n\r\n', 1);
  const fields = header.replace(/\r\n(?=[ \t])/g, '').split('\r\n');
  const field = fields.find((one) => one.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  return field?.slice(name.length + 1).trim();
}
