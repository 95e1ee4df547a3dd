// Benchmarks; figures and machine go into docs/performance.md. Run: npm run bench
import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { createContext, runInContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { TextlintKernel } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import retextEnglish from 'retext-english';
import retextIndefiniteArticle from 'retext-indefinite-article';
import retextReadability from 'retext-readability';
import retextRepeatedWords from 'retext-repeated-words';
import retextStringify from 'retext-stringify';
import commonMisspellings from 'textlint-rule-common-misspellings';
import maxComma from 'textlint-rule-max-comma';
import noTodo from 'textlint-rule-no-todo';
import sentenceLength from 'textlint-rule-sentence-length';
import writeGood from 'textlint-rule-write-good';
import { Bench } from 'tinybench';
import { unified } from 'unified';
import { checkDraft, checkText, loadOffice } from '../src/index';
import { linesPerSecond, messagesPerSecond } from './command-line';
import { draftOf, htmlReply, prose } from './letters';

const office = await loadOffice('offices/kedzierzyn-kozle');
const letter = htmlReply(300, 40_000);
const shortLetter = htmlReply(300, 0);
const text = prose(300).join('\n\n');

const kernel = new TextlintKernel();
const plain = textPlugin as unknown as { default?: unknown };
const unwrap = (module: unknown): never => ((module as { default?: unknown }).default ?? module) as never;
const textlintOptions = {
  ext: '.txt',
  plugins: [{ pluginId: 'text', plugin: unwrap(plain) }],
  rules: Object.entries({ commonMisspellings, maxComma, noTodo, sentenceLength, writeGood }).map(([ruleId, rule]) => ({
    ruleId,
    rule: unwrap(rule),
  })),
};
const retext = unified()
  .use(retextEnglish)
  .use(retextRepeatedWords)
  .use(retextIndefiniteArticle)
  .use(retextReadability)
  .use(retextStringify);

/** The floor: one pass over the characters. */
function barePass(characters: string): number {
  let sum = 0;
  for (let i = 0; i < characters.length; i += 1) sum += characters.charCodeAt(i);
  return sum;
}

const bench = new Bench({ time: 1500, warmupTime: 1000 });
bench
  .add('bare pass over 300 words', () => barePass(text))
  .add('300-word HTML letter', () => checkDraft(shortLetter, office))
  .add('300-word HTML letter, 40 kB quoted', () => checkDraft(letter, office))
  .add('language rules over 300 words', () => checkText(text, office))
  .add('retext, three plugins, 300 words', async () => retext.process(text))
  .add('textlint, five rules, 300 words', async () => kernel.lintText(text, textlintOptions));
await bench.run();

const median = new Map(
  bench.tasks.map((task) => [task.name, 'latency' in task.result ? task.result.latency.p50 : NaN]),
);
const floor = median.get('bare pass over 300 words') ?? NaN;
const ours = median.get('300-word HTML letter') ?? NaN;
console.log(`Node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}`);
console.log('\n| measured | median ms | × bare pass | × 300-word letter |\n| --- | ---: | ---: | ---: |');
for (const [name, value] of median) {
  console.log(`| ${name} | ${value.toFixed(4)} | ${(value / floor).toFixed(0)} | ${(value / ours).toFixed(2)} |`);
}

const hostile: [string, 'html' | 'plain', (n: number) => string][] = [
  ['office prose, plain', 'plain', (n) => `${text}\n`.repeat(Math.ceil(n / text.length))],
  ['office prose, HTML', 'html', (n) => `<p>${text}</p>\n`.repeat(Math.ceil(n / text.length))],
  ['<', 'html', (n) => '<'.repeat(n)],
  ['(', 'plain', (n) => '('.repeat(n)],
  ['one letter', 'plain', (n) => 'a'.repeat(n)],
  ['nested tags', 'html', (n) => '<div>'.repeat(n / 5)],
  ['unclosed comments', 'html', (n) => '<!--'.repeat(n / 4)],
  ['quotation marks', 'plain', (n) => '„'.repeat(n)],
  ['line breaks', 'plain', (n) => '\n'.repeat(n)],
  ['> lines', 'plain', (n) => '> x\n'.repeat(n / 4)],
  ['addresses', 'plain', (n) => 'a@b.example '.repeat(n / 12)],
  ['question marks', 'plain', (n) => 'a? '.repeat(n / 3)],
  ['digits', 'plain', (n) => '1 '.repeat(n / 2)],
];
console.log('\n| input | 100 kB ms | 500 kB ms | 5 MB ms | 5 MB / 500 kB |\n| --- | ---: | ---: | ---: | ---: |');
for (const [name, format, make] of hostile) {
  const times = [100_000, 500_000, 5_000_000].map((size) => {
    const draft = draftOf(make(size), format);
    const start = performance.now();
    checkDraft(draft, office);
    return performance.now() - start;
  });
  const [small = 0, middle = 0, large = 0] = times;
  console.log(
    `| ${name} | ${small.toFixed(1)} | ${middle.toFixed(1)} | ${large.toFixed(0)} | ${(large / middle).toFixed(1)} |`,
  );
}
const recipients = Array.from({ length: 1_000_000 }, (_, i) => ({ email: `person${i}@host${i % 1000}.example` }));
const start = performance.now();
checkDraft({ ...letter, to: recipients }, office);
console.log(`\na million recipients: ${(performance.now() - start).toFixed(0)} ms`);

const bundle = readFileSync('dist/engine/engine.js');
const script = new Script(bundle.toString('utf8'));
const starts = Array.from({ length: 9 }, () => {
  const context = createContext({ draft: JSON.stringify(shortLetter), office: JSON.stringify(office) });
  runInContext('draft = JSON.parse(draft); office = JSON.parse(office)', context);
  const began = performance.now();
  script.runInContext(context);
  runInContext('DobryList.checkDraft(draft, office)', context);
  return performance.now() - began;
});
console.log(
  `engine loaded and first letter checked in a fresh context: ${Math.min(...starts).toFixed(0)} ms, first ${(starts[0] ?? NaN).toFixed(0)} ms`,
);
console.log(
  `engine bundle: ${(bundle.length / 1000).toFixed(0)} kB, gzip ${(gzipSync(bundle).length / 1000).toFixed(0)} kB`,
);

console.log(`\ncheck --no-spelling, jsonl: ${messagesPerSecond(3000).toFixed(0)} messages/s`);
console.log(`text --no-spelling, jsonl: ${linesPerSecond(30_000).toFixed(0)} lines/s`);
