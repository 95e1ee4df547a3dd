import { frontCode } from './front-coding';
import { generatedModule } from './generated-module';
import { HomographCollector, ImperativeCollector } from './imperative-readings';
import { chooseInfinitive } from './infinitive-choice';
import { infinitiveRules } from './infinitive-rules';
import { ispellImperatives } from './ispell';
import { derivedWords, withoutDerivable } from './prefix-derivation';
import { classOf } from './word-endings';

describe('imperative data', () => {
  it('gathers bases and leaves emphatic forms out', () => {
    const collector = new ImperativeCollector();
    const tags = 'verb:impt:sg:sec:perf:nonrefl';
    collector.add({ form: 'zrób', lemma: 'zrobić', tags });
    collector.add({ form: 'zróbże', lemma: 'zrobić', tags });
    collector.add({ form: 'zrobię', lemma: 'zrobić', tags: 'verb:fin:sg:pri:perf:nonrefl' });
    expect([...collector.finish()]).toEqual([['zrób', ['zrobić']]]);
  });

  it('classifies homographs and finds false derivations', () => {
    const collector = new HomographCollector(['umów', 'pisz', 'sprzeciw', 'każ', 'zamieść', 'proś'], ['odpowiedź']);
    collector.add({ form: 'umów', lemma: 'umowa', tags: 'subst:pl:gen:f' });
    collector.add({ form: 'Pisz', lemma: 'Pisz', tags: 'subst:sg:nom:m3' });
    collector.add({ form: 'sprzeciw', lemma: 'sprzeciw', tags: 'subst:sg:acc:m3+subst:sg:nom:m3' });
    collector.add({ form: 'każ', lemma: 'kijże', tags: 'adj:sg:nom:f:pos' });
    collector.add({ form: 'zamieść', lemma: 'zamieść', tags: 'verb:inf:perf:nonrefl' });
    collector.add({ form: 'odpowiedź', lemma: 'odpowiedź', tags: 'subst:sg:nom:f' });
    collector.add({ form: 'pros', lemma: 'pros', tags: 'subst:sg:nom:m3' });
    expect([...collector.homographs()]).toEqual([
      ['umów', 'g'],
      ['pisz', 'p'],
      ['sprzeciw', 'n'],
      ['każ', 'x'],
      ['zamieść', 'i'],
    ]);
    expect(collector.falseDerivations()).toEqual(['odpowiedź']);
    expect(collector.asciiCollisions()).toEqual(['pros']);
  });

  it.each([
    [['patrzyć', 'patrzeć'], 'patrzeć'],
    [['polecieć', 'polecić'], 'polecić'],
    [['okazować', 'okazywać'], 'okazywać'],
    [['znajść', 'znaleźć'], 'znaleźć'],
    [['zagnić', 'zagiąć'], 'zagiąć'],
    [['zrobić'], 'zrobić'],
  ])('chooses among %j', (lemmas, chosen) => {
    expect(chooseInfinitive(lemmas)).toBe(chosen);
  });

  it('stores derivable words once', () => {
    const { table, words } = infinitiveRules([
      ['pełnij', 'pełnić'],
      ['wypełnij', 'wypełnić'],
      ['czytaj', 'czytać'],
    ]);
    const kept = withoutDerivable(words);
    expect(kept.map(({ word }) => word).sort()).toEqual(['czytaj', 'pełnij']);
    expect(table).toEqual(['j>ć']);
    expect(derivedWords(kept, new Map([['wypełnij', []]])).has('doczytaj')).toBe(true);
    expect(frontCode(kept)).toBe('Ajatyzc0 Ajinłep0');
  });

  it('reads the imperative flags of an Ispell dictionary', () => {
    const aff =
      'flag *x:\nA Ć > -Ć,Ł\nflag *B: # tryb\nO W A Ć > -OWAĆ,UJ #comment\nO W A Ć > -OWAĆ,UJMY\nP I E C > Z\nP I E C > ZMY\n';
    expect([...ispellImperatives(aff, 'sieciować/Bx\npiec/B\ndom/x\n')]).toEqual([
      ['sieciuj', new Set(['sieciować'])],
      ['piecz', new Set(['piec'])],
    ]);
  });

  it.each([
    [['subst:sg:acc:m3', 'subst:sg:nom:m3'], 'O'],
    [['subst:pl:acc:f', 'subst:sg:gen:f'], '_'],
    [['adj:sg:acc:m3:pos', 'adj:sg:nom.voc:m1.m2.m3:pos'], 'A'],
    [['verb:fin:sg:ter:perf:nonrefl'], 'F'],
    [['adv:pos'], '_'],
  ])('sorts %j into class %s', (tags, cls) => {
    expect(classOf(tags)).toBe(cls);
  });

  it('writes a module with its notice', () => {
    const text = generatedModule({ purpose: 'Test.', sources: ['s'], notice: ['Copyright'] }, { DATA: "a'\n" });
    expect(text).toContain(' * Copyright');
    expect(text).toContain("export const DATA =\n  'a\\'\\n';");
  });
});
