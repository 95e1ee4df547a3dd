import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readMessage } from '../src/index';
import { runCli } from './run-cli';

const MESSAGES = 'evaluation/messages';
const GOOD = `${MESSAGES}/new-clean-do-gminy-remont.eml`;
const ALTERNATIVE = `${MESSAGES}/forward-zapomniany-protokol.eml`;
const BAD = `${MESSAGES}/reply-witam-pozdro-motorower.eml`;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dobry-list-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

interface Line {
  file: string;
  verdict?: string;
  error?: string;
  findings?: { id: string; severity: string; start: number | null; end: number | null; text: string | null }[];
}
const lines = (stdout: string): Line[] =>
  stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
const eml = (body: string, subject = 'Termin odbioru dokumentów'): string =>
  `From: Anna Kwiatek <anna.kwiatek@powiat.kedzierzyn-kozle.pl>\nTo: Jan Lis <jan.lis@example.com>\nSubject: ${subject}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${body}\n`;

describe('dobry-list check', () => {
  it('tells what to mend, quotes the line and exits with 1 when something blocks', async () => {
    const { code, stdout } = await runCli(['check', BAD]);
    expect(code).toBe(1);
    expect(stdout).toContain('do poprawy przed wysłaniem');
    expect(stdout).toMatch(/Witam\n\s+\^{5}|Witam!\n\s+\^{5}/);
    expect(stdout).toContain('footer-missing');
  });

  it('exits with 0 for a message that may be sent', async () => {
    const { code, stdout } = await runCli(['check', GOOD]);
    expect([code, stdout]).toEqual([0, expect.stringContaining('gotowe do wysłania')]);
  });

  it('speaks English on request', async () => {
    expect((await runCli(['check', '--lang', 'en', GOOD])).stdout).toContain('ready to send');
  });

  it('prints one JSON object a line, with offsets into the text', async () => {
    const { stdout } = await runCli(['check', '--format', 'jsonl', GOOD, BAD]);
    const [good, bad] = lines(stdout);
    expect(good).toEqual({ file: GOOD, verdict: 'send', findings: [] });
    expect(bad?.verdict).toBe('block');
    expect(bad?.findings?.map(({ id }) => id)).toEqual(
      expect.arrayContaining(['greeting-unsuitable', 'closing-unsuitable']),
    );
  });

  it('prints one array with --format json', async () => {
    const { stdout } = await runCli(['check', '--format', 'json', '--only', 'footer-missing', GOOD, BAD]);
    const reports = JSON.parse(stdout) as Line[];
    expect(reports.map(({ findings }) => findings?.map(({ id }) => id))).toEqual([[], ['footer-missing']]);
  });

  it('goes on after a file it cannot read, and exits with 2', async () => {
    const empty = join(folder, 'empty.eml');
    writeFileSync(empty, '');
    const { code, stdout, stderr } = await runCli([
      'check',
      '--format',
      'jsonl',
      join(folder, 'none.eml'),
      empty,
      GOOD,
    ]);
    expect(code).toBe(2);
    expect(lines(stdout).map(({ verdict, error }) => verdict ?? (error ? 'error' : ''))).toEqual([
      'error',
      'error',
      'send',
    ]);
    expect(stderr).toContain('nie ma takiego pliku');
  });

  it('reads folders, Maildirs and mbox files', async () => {
    for (const name of ['box', 'box/cur', 'box/new', 'box/tmp', 'tree']) mkdirSync(join(folder, name));
    copyFileSync(GOOD, join(folder, 'box/cur/1700000000.M1P1.host:2,S'));
    copyFileSync(BAD, join(folder, 'tree/b.eml'));
    const mbox = [GOOD, BAD].map((path) => `From - Mon Jan  6 10:00:00 2025\n${readFileSync(path, 'utf8')}\n`).join('');
    writeFileSync(join(folder, 'tree/a.mbox'), mbox);
    const { code, stdout } = await runCli(['check', '--format', 'jsonl', join(folder, 'box'), join(folder, 'tree')]);
    expect(code).toBe(1);
    expect(lines(stdout).map(({ file, verdict }) => [file.slice(folder.length + 1), verdict])).toEqual([
      ['box/cur/1700000000.M1P1.host:2,S', 'send'],
      ['tree/a.mbox#1', 'send'],
      ['tree/a.mbox#2', 'block'],
      ['tree/b.eml', 'block'],
    ]);
  });

  it('reads a message or an mbox from standard input', async () => {
    expect(lines((await runCli(['check', '--format', 'jsonl', '-'], readFileSync(BAD))).stdout)[0]?.verdict).toBe(
      'block',
    );
    const mbox = `From - Mon Jan  6 10:00:00 2025\n${readFileSync(GOOD, 'utf8')}\n`;
    const { stdout } = await runCli(['check', '--format', 'jsonl', '-'], mbox.repeat(3));
    expect(lines(stdout).map(({ verdict }) => verdict)).toEqual(['send', 'send', 'send']);
  });

  it('mends a file in place and leaves the rest of it byte for byte', async () => {
    const path = join(folder, 'letter.eml');
    writeFileSync(path, eml('Witam,\n\nprosimy odebrać dokumenty do piątku, tj. w godzinach pracy.\n\nPzdr\n'));
    const { code, stdout } = await runCli(['check', '--fix', path]);
    expect(code).toBe(0);
    expect(stdout).toContain('poprawiono');
    const mended = await readMessage(readFileSync(path));
    expect(mended.body.content).toMatch(/^(Szanowny Panie|Dzień dobry),\r?\n\r?\nprosimy odebrać/);
    expect(mended.body.content).toContain('to jest w godzinach pracy');
    expect(mended.body.content).toContain('Z poważaniem');
    expect(mended.body.content).toContain('Niniejsza wiadomość elektroniczna');
    const before = eml('Witam,\n\nprosimy odebrać dokumenty do piątku, tj. w godzinach pracy.\n\nPzdr\n').split('\n');
    const after = readFileSync(path, 'utf8').split('\n');
    const header = before.indexOf('') + 1;
    expect(after.slice(0, header)).toEqual(before.slice(0, header));
    expect(after[header + 2]).toBe('prosimy odebrać dokumenty do piątku, to jest w godzinach pracy.');
    expect(readFileSync(path, 'utf8')).not.toContain('\r');
    expect((await runCli(['check', path])).code).toBe(0);
  });

  it('changes no byte of a message outside the words it mends, in HTML and in its plain alternative', async () => {
    const path = join(folder, 'letter.eml');
    const source = readFileSync(ALTERNATIVE, 'latin1');
    copyFileSync(ALTERNATIVE, path);
    await runCli(['check', '--fix', '--only', 'abbreviation-unexplained', path]);
    const old = source.split('\r\n');
    const now = readFileSync(path, 'latin1').split('\r\n');
    const changed = old.filter((line) => !now.includes(line));
    expect(changed).toHaveLength(2);
    expect(changed.every((line) => line.includes(' ok. '))).toBe(true);
    expect(old.filter((line) => !changed.includes(line))).toEqual(now.filter((line) => old.includes(line)));
  });

  it('still reports on a signed message with --fix, leaves it alone and exits with 2', async () => {
    const path = join(folder, 'signed.eml');
    const signed = `From: Anna Kwiatek <anna.kwiatek@powiat.kedzierzyn-kozle.pl>\nTo: Jan Lis <jan.lis@example.com>\nSubject: Termin\nMIME-Version: 1.0\nContent-Type: multipart/signed; boundary=b\n\n--b\nContent-Type: text/plain; charset=utf-8\n\nWitam,\n\nczekamy na dokumenty.\n--b\nContent-Type: application/pkcs7-signature\n\nAAAA\n--b--\n`;
    writeFileSync(path, signed);
    const { code, stdout, stderr } = await runCli(['check', '--fix', '--lang', 'en', path]);
    expect(code).toBe(2);
    expect(stderr).toContain('digitally signed');
    expect(stdout).toContain('greeting-unsuitable');
    expect(readFileSync(path, 'utf8')).toBe(signed);
  });

  it('does not speak of mended findings when there was nothing to mend', async () => {
    const path = join(folder, 'good.eml');
    copyFileSync(GOOD, path);
    const { stdout } = await runCli(['check', '--fix', path]);
    expect(stdout).not.toContain('poprawiono');
    expect(readFileSync(path).equals(readFileSync(GOOD))).toBe(true);
  });

  it('does not touch an mbox with --fix', async () => {
    const path = join(folder, 'a.mbox');
    const mbox = `From - Mon Jan  6 10:00:00 2025\n${readFileSync(BAD, 'utf8')}\n`.repeat(2);
    writeFileSync(path, mbox);
    const { code, stderr } = await runCli(['check', '--fix', path]);
    expect(code).toBe(2);
    expect(stderr.match(/mbox da|pliku mbox/g)).toHaveLength(1);
    expect(readFileSync(path, 'utf8')).toBe(mbox);
  });

  it.each([
    [['check'], 'Brak wiadomości'],
    [['check', '--format', 'xml', GOOD], '--format'],
    [['check', '--only', 'no-such-id', GOOD], 'no-such-id'],
    [['check', '--colour', GOOD], '--colour'],
    [['send'], 'send'],
    [['text', 'letter.txt'], 'letter.txt'],
    [['check', '--office', '/no/such/office', GOOD], '/no/such/office'],
  ])('explains bad usage: %j', async (args, told) => {
    const { code, stderr } = await runCli(args);
    expect(code).toBe(2);
    expect(stderr).toContain(told);
  });
});

describe('dobry-list text', () => {
  it('answers every input line with exactly one line, in order', async () => {
    const input = [
      'Prześlij dokumenty.',
      '',
      'Dziękujemy za list\u2028i telefon.',
      'Wypełnić i odesłać.',
      'Bez końca wiersza',
    ];
    const { code, stdout } = await runCli(['text', '--format', 'jsonl'], input.join('\n'));
    expect(code).toBe(0);
    const output = stdout
      .trimEnd()
      .split('\n')
      .map(
        (line) =>
          JSON.parse(line) as { line: number; findings: { id: string; field?: string; start: number; end: number }[] },
      );
    expect(output.map(({ line }) => line)).toEqual([1, 2, 3, 4, 5]);
    expect(output[0]?.findings).toEqual([
      expect.objectContaining({ id: 'imperative', start: 0, end: 8, text: 'Prześlij' }),
    ]);
    expect(output[3]?.findings).toEqual(
      expect.arrayContaining([expect.objectContaining({ id: 'imperative', field: 'infinitive', text: 'Wypełnić' })]),
    );
    expect([output[1], output[2], output[4]].map((line) => line?.findings)).toEqual([[], [], []]);
  });
});

describe('the program', () => {
  it('runs through the link npm makes for it', async () => {
    const link = join(folder, 'dobry-list');
    symlinkSync(resolve('bin/dobry-list.mjs'), link);
    const { code, stdout } = await runCli(['--version'], '', link);
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^\d+\.\d+\.\d+\n$/)]);
    expect((await runCli(['check', '--no-spelling', GOOD], '', link)).code).toBe(0);
  });

  it('prints every labelled message as text, however long the quoted words are', async () => {
    const { code, stdout, stderr } = await runCli(['check', '--no-spelling', MESSAGES]);
    expect([code, stderr]).toEqual([1, '']);
    expect(stdout).toContain('72 wiadomości');
  });
});

describe('other commands', () => {
  it('prints the catalogue of rules', async () => {
    const { stdout } = await runCli(['rules', '--format', 'json']);
    const catalogue = JSON.parse(stdout) as { id: string; title: { pl: string } }[];
    expect(catalogue.map(({ id }) => id)).toEqual(expect.arrayContaining(['imperative', 'greeting-missing']));
    expect((await runCli(['rules'])).stdout).toContain('(email-greeting)');
  });

  it('checks an office profile', async () => {
    expect((await runCli(['office', 'check', 'offices/kedzierzyn-kozle'])).code).toBe(0);
    const broken = await runCli(['office', 'check', folder]);
    expect([broken.code, broken.stderr + broken.stdout]).toEqual([2, expect.stringContaining('office.json')]);
  });

  it('prints help and version', async () => {
    expect((await runCli(['--help'])).stdout).toContain('dobry-list check');
    expect((await runCli(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});
