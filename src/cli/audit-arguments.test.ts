import { UsageError } from './usage-error';
import { readAuditArguments } from './audit-arguments';

const read = (line: string) => readAuditArguments(line.split(' '), { LANG: 'pl_PL.UTF-8' });

it('reads paths, period and outputs', () => {
  expect(read('Sent a.mbox --since 2026-01-01 --until 2026-03-31 --out r.html --json r.json --threads 3')).toEqual({
    paths: ['Sent', 'a.mbox'],
    since: '2026-01-01',
    until: '2026-03-31',
    outputs: { html: 'r.html', json: 'r.json' },
    withTexts: false,
    resume: false,
    merge: false,
    threads: 3,
    language: 'pl',
    help: false,
  });
});

it.each([
  ['Sent', 'Proszę podać plik wyniku'],
  ['--out r.html', 'Brak wiadomości do raportu'],
  ['Sent --out r.html --since 2026-02-29', 'Opcja --since: „2026-02-29”'],
  ['Sent --out r.html --until 2026-01-01T10:00', 'Opcja --until'],
  ['Sent --out r.html --since 2026-02-01 --until 2026-01-01', 'Opcja --until: „2026-01-01”'],
  ['Sent --out r.html --threads 0', 'Opcja --threads'],
  ['Sent --out r.html --lang de', 'Opcja --lang'],
  ['- --out r.html --resume', 'Standardowego wejścia nie da się wznowić'],
  ['--merge a.json --out r.html', 'co najmniej dwa raporty'],
  ['--merge a.json b.json --out r.html --since 2026-01-01', 'Opcja --merge'],
  ['--merge a.json b.json --out r.html --threads 2', 'Opcja --merge'],
  ['Sent --out r.html --sinc 2026-01-01', '--sinc'],
])('refuses “%s”', (line, problem) => {
  expect(() => read(line)).toThrow(UsageError);
  expect(() => read(line)).toThrow(problem);
});
