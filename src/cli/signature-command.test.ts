import { PassThrough, Readable } from 'node:stream';
import { join } from 'node:path';
import { signatureCommand } from './signature-command';

const PACKAGE = join(__dirname, '../..');

/** What `dobry-list signature …` prints about the sample office; the message when it refuses. */
async function run(...argv: string[]): Promise<string> {
  const stdout = new PassThrough();
  const console = { stdin: Readable.from([]), stdout, stderr: new PassThrough(), environment: { LANG: 'pl_PL.UTF-8' } };
  try {
    await signatureCommand(argv, PACKAGE, console);
    return String(stdout.read());
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

it('prints a signature as plain text', async () => {
  expect((await run('Anna', 'Kwiatek')).split('\n').slice(0, 3)).toEqual([
    'Anna Kwiatek',
    'inspektor',
    'Wydział Geodezji, Kartografii i Katastru',
  ]);
});

it.each([
  [['anna.kwiatek', '--short'], /^Anna Kwiatek, inspektor\n/],
  [['anna.kwiatek@powiat.kedzierzyn-kozle.pl', '--format', 'html'], /^<div class="dobry-list-signature">.*<\/div>\n$/],
  [['kamil wrona', '--lang-of', 'en'], /^Kamil Wrona\nspecialist\nPromotion and Culture Office\n/],
  [['kamil wrona', '--lang-of', 'en', '--short', '--format', 'html'], /lang="en".*Kamil Wrona, specialist<br>/],
  [['--help'], /^dobry-list signature – podpisy/],
  [['--help', '--lang', 'en'], /^dobry-list signature – the signatures/],
  [['Ana Kwiatek'], /^Nie ma osoby „Ana Kwiatek”\. Zapewne chodzi o „Anna Kwiatek”\.$/],
  [['Zenobiusz'], /^Nie ma osoby „Zenobiusz”\.$/],
  [['anna.kwiatek', '--lang-of', 'en'], /^anna\.kwiatek@.* nie ma podpisu w języku „en”\. Inne języki tej osoby: –\.$/],
  [['anna.kwiatek', '--format', 'json'], /^Opcja --format: „json” to nie jest dopuszczalna wartość \(text, html\)\.$/],
  [['anna.kwiatek', '--all'], /^Proszę podać osobę albo --all/],
  [[], /^Proszę podać osobę albo --all/],
  [['anna.kwiatek', '--office', '/no/such'], /^\/no\/such: nie ma takiego katalogu profilu\.$/],
])('%j', async (argv, expected) => expect(await run(...argv)).toMatch(expected));
