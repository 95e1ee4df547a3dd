// Scores imperatives over a table "sentence<TAB>imperatives": npm run evaluate:imperatives [-- FILE [--errors]]
import { readFileSync } from 'node:fs';
import { findImperatives } from '../src/polish/imperative/imperatives';
import { readSentences } from '../src/polish/sentences';

const args = process.argv.slice(2);
const file = args.find((argument) => !argument.startsWith('--')) ?? 'evaluation/imperative-probe.tsv';
let hits = 0;
let alarms = 0;
let misses = 0;
for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
  const [sentence = '', labels = ''] = line.split('\t');
  const wanted = labels.split(/\s+/).filter(Boolean);
  const found = readSentences(sentence, 0, sentence.length)
    .flatMap((part) => findImperatives(part))
    .filter(({ kind }) => kind !== 'let' && kind !== 'infinitive')
    .map(({ text }) => text);
  const missed = [...wanted];
  const superfluous = found.filter((word) => {
    const at = missed.indexOf(word);
    if (at >= 0) missed.splice(at, 1);
    return at < 0;
  });
  hits += found.length - superfluous.length;
  alarms += superfluous.length;
  misses += missed.length;
  if (args.includes('--errors') && superfluous.length + missed.length > 0) {
    console.log(
      `${missed.map((word) => `-${word}`).join(' ')} ${superfluous.map((word) => `+${word}`).join(' ')}\t${sentence}`,
    );
  }
}
const precision = hits / (hits + alarms);
const recall = hits / (hits + misses);
const f1 = (2 * precision * recall) / (precision + recall);
console.log(
  `${hits} found, ${alarms} false alarms, ${misses} missed: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}`,
);
