import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { main } from './main';

const PACKAGE = join(__dirname, '../..');

/** What the command line answers to bad usage on a Polish or an English system. */
async function refusal(argv: readonly string[], LANG: string): Promise<string> {
  const stderr = new PassThrough();
  const console = { stdin: Readable.from([]), stdout: new PassThrough(), stderr, environment: { LANG } };
  expect(await main(join(PACKAGE, 'package.json'), argv, console)).toBe(2);
  return String(stderr.read());
}

const COMMANDS = [
  ['check'],
  ['text'],
  ['rules'],
  ['office', 'check'],
  ['people', 'check'],
  ['people', 'import'],
  ['people', 'export'],
  ['signature', 'nobody'],
  ['audit', 'Sent'],
  ['serve'],
  ['deploy'],
].map((words) => ({ command: words.join(' '), words }));

describe.each(COMMANDS)('$command', ({ words }) => {
  it.each([
    [
      ['--foo'],
      'Nieznana opcja --foo.\nPomoc: dobry-list --help\n',
      'Unknown option --foo.\nHelp: dobry-list --help\n',
    ],
    [['-x'], 'Nieznana opcja -x.\nPomoc: dobry-list --help\n', 'Unknown option -x.\nHelp: dobry-list --help\n'],
    [
      ['--help=tak'],
      'Opcja --help: „” to nie jest dopuszczalna wartość (…).\nPomoc: dobry-list --help\n',
      'Option --help: “” is not an allowed value (…).\nHelp: dobry-list --help\n',
    ],
    [
      ['--office'],
      'Opcja --office: „” to nie jest dopuszczalna wartość (…).\nPomoc: dobry-list --help\n',
      'Option --office: “” is not an allowed value (…).\nHelp: dobry-list --help\n',
    ],
  ])('refuses %j in the language of the reader', async (argv, pl, en) => {
    expect(await refusal([...words, ...argv], 'pl_PL.UTF-8')).toBe(pl);
    expect(await refusal([...words, ...argv], 'en_GB.UTF-8')).toBe(en);
    expect(await refusal([...words, '--lang', 'en', ...argv], 'pl_PL.UTF-8')).toBe(en);
    expect(await refusal([...words, '--lang=pl', ...argv], 'en_GB.UTF-8')).toBe(pl);
  });

  it('refuses a language it does not speak', async () => {
    expect(await refusal([...words, '--lang', 'de'], 'pl_PL.UTF-8')).toBe(
      'Opcja --lang: „de” to nie jest dopuszczalna wartość (pl, en).\nPomoc: dobry-list --help\n',
    );
  });
});

it.each([
  [['signature', 'nobody'], 'There is nobody'],
  [['signature'], 'Help: dobry-list --help'],
  [['deploy'], '--office, --url, --out'],
  [['deploy', 'out'], 'Superfluous argument “out”.'],
  [['serve', '--port', 'x'], 'Option --port'],
  [['people', 'delete'], 'After `people` give a command'],
  [['nic'], 'Unknown command “nic”'],
  [['office', 'check', '/no/such'], 'there is no such profile folder'],
])('answers %j in the language of --lang', async (argv, message) => {
  const said = await refusal([...argv, '--lang', 'en'], 'pl_PL.UTF-8');
  expect(said).toContain(message);
  expect(said).not.toMatch(/Pomoc|[„ąęłśżźćń]/);
});
