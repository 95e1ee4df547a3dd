import { parseArgs } from 'node:util';
import { readSunk, SmtpSink, type SunkMessage } from '../e2e/mail-lab/smtp-sink';
import { Thunderbird } from '../e2e/thunderbird/lab/thunderbird';
import { THUNDERBIRD } from '../e2e/thunderbird/lab/thunderbird-process';
import { loadOffice } from '../src/signature/load-office';
import { badReply } from '../src/web/samples/bad-reply';
import { sampleLetter } from './thunderbird/sample-letter';

const USAGE = `npm run thunderbird -- [--language pl|en-US] [--dark] [--office DIR] [--add-on PATH]

Opens Thunderbird with this add-on in a profile of its own, as an employee of the sample office. Nothing leaves the
computer: what would have been sent is printed here. Closing Thunderbird, or Ctrl+C, removes the profile.
  --language  of Thunderbird (default pl)
  --dark      dark colours
  --office    folder of the office (default offices/kedzierzyn-kozle)
  --add-on    another add-on: folder or .xpi (default dist/thunderbird)

THUNDERBIRD names another program than ${THUNDERBIRD}.`;

/** What a program needs to know to show windows. */
const DESKTOP = [
  'DISPLAY',
  'WAYLAND_DISPLAY',
  'XAUTHORITY',
  'XDG_RUNTIME_DIR',
  'XDG_SESSION_TYPE',
  'DBUS_SESSION_BUS_ADDRESS',
];

const { values } = parseArgs({
  options: {
    language: { type: 'string', default: 'pl' },
    dark: { type: 'boolean', default: false },
    office: { type: 'string', default: 'offices/kedzierzyn-kozle' },
    'add-on': { type: 'string', default: 'dist/thunderbird' },
    help: { type: 'boolean' },
  },
});

async function print(message: SunkMessage): Promise<void> {
  const { body, attachments } = await readSunk(message);
  const [header] = message.raw.toString().split('\r\n\r\n', 1);
  const parts = attachments.map(({ name, type }) => `${name} (${type})`);
  console.log(`\n=== ${message.from} -> ${message.to.join(', ')}\n${header}\n\n${[body.content, ...parts].join('\n')}`);
}

async function main(): Promise<void> {
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if (!process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']) {
    throw new Error('There is no desktop to show Thunderbird on (DISPLAY and WAYLAND_DISPLAY are not set).');
  }
  const office = loadOffice(values.office);
  const letter = badReply.letter(office, new Date());
  const author = office.people.find(({ email }) => email === letter.from) ?? office.people[0];
  if (!author) throw new Error(`${values.office} has no people`);
  const sink = await SmtpSink.start({ onMessage: print });
  const thunderbird = await Thunderbird.start({
    account: {
      smtpPort: sink.port,
      identities: [{ email: author.email, fullName: `${author.firstName} ${author.lastName}` }],
    },
    language: values.language === 'pl' ? 'pl' : 'en-US',
    colourScheme: values.dark ? 'dark' : 'light',
    desktop: Object.fromEntries(DESKTOP.map((name) => [name, process.env[name]])),
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void thunderbird.stop());
  try {
    await thunderbird.install(values['add-on']);
    await thunderbird.putMessage(sampleLetter(author.email));
    await thunderbird.newMessage({ to: letter.to, subject: letter.subject, body: letter.html });
    console.log('Thunderbird is open. Close it, or press Ctrl+C here, to remove its profile.');
    await thunderbird.ended();
  } finally {
    await thunderbird.stop();
    await sink.stop();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
