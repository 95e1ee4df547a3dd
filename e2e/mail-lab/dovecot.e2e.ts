import { createConnection } from 'node:net';
import { createInterface } from 'node:readline';
import { Dovecot, hasDovecot } from './dovecot';
import { headerOf, SmtpSink } from './smtp-sink';

const ANNA = 'anna.lis@gmina.example';
const LETTER = `From: Jan <jan@x.example>\r\nTo: ${ANNA}\r\nSubject: Umowa\r\n\r\nDzień dobry\r\n`;

const lab = hasDovecot() ? describe : describe.skip;

/** The end of the greeting or of an answer, in IMAP and ManageSieve. */
const FINAL = /^(OK|NO|BYE|\* OK|[a-z] (OK|NO|BAD))\b/;

/** Says the next line after each answer; returns what the server said until it closed. */
async function talk(port: number, lines: readonly string[]): Promise<string> {
  const socket = createConnection(port, '127.0.0.1');
  const said: string[] = [];
  const toSay = [...lines];
  for await (const line of createInterface({ input: socket })) {
    said.push(line);
    const next = FINAL.test(line) ? toSay.shift() : undefined;
    if (next !== undefined) socket.write(`${next}\r\n`);
  }
  return said.join('\n');
}

const script = (text: string): string => `PUTSCRIPT "test" {${Buffer.byteLength(text)}+}\r\n${text}`;
const login = (authorization: string, user: string, password: string): string =>
  `AUTHENTICATE "PLAIN" "${Buffer.from(`${authorization}\0${user}\0${password}`).toString('base64')}"`;

lab('the mail server of the lab', () => {
  let sink: SmtpSink;
  beforeAll(async () => {
    sink = await SmtpSink.start();
  });
  afterAll(() => sink.stop());

  async function withServer(time: string | undefined, test: (server: Dovecot) => Promise<void>): Promise<void> {
    const server = await Dovecot.start({
      users: { [ANNA]: 'hasło Anny' },
      master: { user: 'dobry-list', password: 'główny' },
      submissionPort: sink.port,
      ...(time === undefined ? {} : { time }),
    });
    try {
      await test(server);
    } finally {
      await server.stop();
    }
  }

  it('keeps what is delivered, and lets users read it over IMAP', () =>
    withServer(undefined, async (server) => {
      await server.deliver(LETTER, ANNA, 'jan@x.example');
      expect(server.messages(ANNA).map(String)).toEqual([expect.stringContaining('Subject: Umowa\n\nDzień dobry')]);
      const said = await talk(server.ports.imap, [`a login ${ANNA} "hasło Anny"`, 'b select INBOX', 'c logout']);
      expect(said).toMatch(/^\* 1 EXISTS$/m);
    }));

  it.each([
    ['before', '2026-12-23 08:00:00', 0],
    ['during', '2026-12-24 08:00:00', 1],
  ])('runs a vacation script set by the service account: %s the absence', (_, time, replies) =>
    withServer(time, async (server) => {
      const text = `require ["vacation","date","relational"];
if currentdate :zone "+0000" :value "ge" "iso8601" "2026-12-23T23:00:00+00:00" {
  vacation :subject "Urlop" "Wracam po świętach.";
}
`;
      const said = await talk(server.ports.sieve, [
        login(ANNA, 'dobry-list', 'główny'),
        script(text),
        'SETACTIVE "test"',
        'LOGOUT',
      ]);
      expect(said.match(/^OK/gm)).toHaveLength(5);
      const before = sink.messages.length;
      await server.deliver(LETTER, ANNA, 'jan@x.example');
      const sent = sink.messages.slice(before);
      expect(sent.map((message) => [message.from, message.to, headerOf(message, 'Subject')])).toEqual(
        Array.from({ length: replies }, () => ['', ['jan@x.example'], 'Urlop']),
      );
    }),
  );
});
