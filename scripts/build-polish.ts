/**
 * Writes the word data of `src/polish/data/` from the PoliMorf dictionary (Debian package of Morfologik) and the imperative
 * flags of the sjp.pl dictionary (Debian package for Ispell). Run `npm run build:polish` on a Debian system after `apt-get update`; commit the result.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { downloadPolimorf, downloadSjp } from './polish/debian-package';
import { frontCode } from './polish/front-coding';
import { generatedModule } from './polish/generated-module';
import { HomographCollector, ImperativeCollector } from './polish/imperative-readings';
import { chooseInfinitive } from './polish/infinitive-choice';
import { infinitiveRules } from './polish/infinitive-rules';
import { ispellImperatives } from './polish/ispell';
import { forEachReading } from './polish/polimorf';
import { derivedWords, withoutDerivable } from './polish/prefix-derivation';
import { EndingLearner } from './polish/word-endings';

const OUTPUT = join('src', 'polish', 'data');

const polimorf = downloadPolimorf();
const sjp = downloadSjp();

const imperatives = new ImperativeCollector();
const endings = new EndingLearner();
forEachReading(polimorf.dict, (reading) => {
  imperatives.add(reading);
  endings.add(reading);
});
const known = imperatives.finish();
for (const [base, lemmas] of ispellImperatives(sjp.affixes, sjp.words)) {
  if (!known.has(base)) for (const lemma of lemmas) imperatives.addBase(base, lemma);
}
const bases = imperatives.finish();

const rules = infinitiveRules([...bases].map(([base, lemmas]) => [base, chooseInfinitive(lemmas)]));
const stored = withoutDerivable(rules.words);

const homographs = new HomographCollector(bases.keys(), derivedWords(stored, bases));
forEachReading(polimorf.dict, (reading) => homographs.add(reading));

const header = {
  sources: [
    `${polimorf.package} (Debian), polish.dict, sha256 ${polimorf.sha256}`,
    `${sjp.package} (Debian; sjp.pl, © 2008-2018 Polish Alternative Dictionary Editing Team, Apache-2.0), polish.mwl, sha256 ${sjp.sha256}`,
  ],
  notice: polimorf.notice,
};

mkdirSync(OUTPUT, { recursive: true });
write('imperative-bases', 'Imperative bases and how their infinitives are made; read by imperative-lexicon.ts.', {
  INFINITIVE_RULES: rules.table.join(' '),
  IMPERATIVE_BASES: frontCode(stored),
});
write('imperative-homographs', 'Imperative forms that are also other words; read by homographs.ts.', {
  HOMOGRAPHS: byReading(homographs.homographs()),
  FALSE_DERIVATIONS: homographs.falseDerivations().join(' '),
  ASCII_COLLISIONS: homographs.asciiCollisions().join(' '),
});
write('word-endings', 'Endings that tell objects, adjectives and finite verbs; read by word-class.ts.', {
  WORD_ENDINGS: byReading(endings.finish()),
});

/** `g:umów spraw …;n:sprzeciw …` */
function byReading(words: ReadonlyMap<string, string>): string {
  const groups = new Map<string, string[]>();
  for (const [word, reading] of words) groups.set(reading, [...(groups.get(reading) ?? []), word]);
  return [...groups]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([reading, group]) => `${reading}:${group.sort().join(' ')}`)
    .join(';');
}

function write(name: string, purpose: string, constants: Readonly<Record<string, string>>): void {
  const text = generatedModule({ purpose, ...header }, constants);
  writeFileSync(join(OUTPUT, `${name}.ts`), text);
  console.log(`${name}.ts: ${text.length} characters, ${gzipSync(text).length} bytes gzip`);
}
