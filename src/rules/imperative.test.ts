import { applyEdits } from '../mail/apply-edits';
import type { Edit } from '../mail/edit';
import type { Draft } from '../mail/draft';
import type { Letter } from '../mail/letter';
import { readSentences } from '../polish/sentences';
import { checkExample } from './examples/check-example';
import { exampleOffice } from './examples/example-letter';
import type { RuleFinding } from './finding';
import { imperative } from './imperative';

type Options = typeof imperative.meta.defaults;

function draftOf(text: string): Draft {
  return { kind: 'new', to: [], cc: [], bcc: [], body: { format: 'plain', content: text }, attachments: [] };
}

function check(text: string, options: Partial<Options> = {}): readonly RuleFinding[] {
  const letter: Letter = {
    draft: draftOf(text),
    text,
    passages: [{ part: 'body', start: 0, end: text.length, sentences: readSentences(text) }],
    subjectStart: 0,
    quoted: [],
    end: text.length,
  };
  return imperative.check({ letter, office: exampleOffice, options: { ...imperative.meta.defaults, ...options } });
}

function firstEdits(findings: readonly RuleFinding[]): readonly Edit[] {
  return findings.reduce<Edit[]>((all, { fixes }) => all.concat(fixes?.[0]?.edits ?? []), []);
}

function apply(text: string, edits: readonly Edit[]): string {
  return applyEdits(draftOf(text), edits).body.content;
}

describe('imperative', () => {
  it.each([
    ['Prześlij dokumenty.', 'Proszę przesłać dokumenty.'],
    ['Nie zwlekaj z opłatą.', 'Proszę nie zwlekać z opłatą.'],
    ['Kliknij i zaloguj się.', 'Proszę kliknąć i zalogować się.'],
    ['Sprawdź dane, popraw je i wyślij wniosek.', 'Proszę sprawdzić dane, poprawić je i wysłać wniosek.'],
    ['Sprawdź, czy wniosek jest kompletny, i wyślij go.', 'Proszę sprawdzić, czy wniosek jest kompletny, i wysłać go.'],
    ['Wypełnij formularz, a następnie podpisz go.', 'Proszę wypełnić formularz, a następnie podpisać go.'],
    ['Wypełnij formularz; potem zadzwoń.', 'Proszę wypełnić formularz; potem proszę zadzwonić.'],
    ['Proszę wypełnić formularz i wyślij go do nas.', 'Proszę wypełnić formularz i wysłać go do nas.'],
    ['Proszę, podaj numer działki.', 'Proszę podać numer działki.'],
    ['Prosimy: złóż wniosek do końca maja.', 'Prosimy złożyć wniosek do końca maja.'],
    ['Prześlij proszę skan.', 'Proszę przesłać skan.'],
    ['Sprawdźcie, proszę, te kwoty i dajcie znać.', 'Proszę sprawdzić te kwoty i dać znać.'],
    ['Pani Marto, podpisz umowę.', 'Pani Marto, proszę podpisać umowę.'],
    ['Pamiętajmy o terminie.', 'Warto pamiętać o terminie.'],
    ['Nie czekajmy do maja.', 'Prosimy nie czekać do maja.'],
    ['Wypełnić i odesłać.', 'Proszę wypełnić i odesłać.'],
    ['Nie drukować bez potrzeby.', 'Proszę nie drukować bez potrzeby.'],
    ['Przeslij brakujace dokumenty.', 'Proszę przesłać brakujace dokumenty.'],
    ['Znajdź swój numer i zapisz go.', 'Proszę znaleźć swój numer i zapisać go.'],
    ['UWAGA: zachowaj potwierdzenie.', 'UWAGA: proszę zachować potwierdzenie.'],
  ])('mends %s', (text, expected) => {
    const findings = check(text);
    expect(apply(text, firstEdits(findings))).toBe(expected);
    expect(check(expected)).toEqual([]);
  });

  it.each([
    ['Kliknij link i zaloguj się.', 'Proszę kliknąć link i zalogować się.'],
    ['Wypełnić, podpisać i odesłać.', 'Proszę wypełnić, podpisać i odesłać.'],
  ])('gives the same sentence by any single fix: %s', (text, expected) => {
    for (const finding of check(text)) expect(apply(text, firstEdits([finding]))).toBe(expected);
  });

  it.each([
    ['Bądź cierpliwy.'],
    ['Bądźcie Państwo wyrozumiali.'],
    ['Niech każdy zgłosi swój wniosek.'],
    ['Miejmy nadzieję, że pogoda dopisze.'],
  ])('offers no fix where the rest of the sentence would not agree: %s', (text) => {
    expect(check(text).map(({ fixes }) => fixes)).toEqual([[]]);
  });

  it.each([
    ['Prześlij dokumenty.', true],
    ['Kliknij link i zaloguj się.', true],
    ['Wypełnić i odesłać.', true],
    ['Podaj nam swoje dane, a odpowiemy ci jutro.', false],
    ['Prześlij proszę skan.', false],
    ['Pamiętajmy o terminie.', false],
  ])('calls a fix safe only when the result is certainly right: %s', (text, safe) => {
    expect(check(text)[0]?.fixes?.[0]?.safe).toBe(safe);
  });

  it('reports the verb alone and marks infinitives', () => {
    expect(
      check('Zapoznaj się z planem. Wypełnić do piątku. Niech każdy przyjdzie.').map(({ text, field, messageId }) => [
        text,
        field,
        messageId,
      ]),
    ).toEqual([
      ['Zapoznaj', undefined, 'imperative'],
      ['Wypełnić', 'infinitive', 'infinitive'],
      ['Niech każdy przyjdzie', undefined, 'let'],
    ]);
  });

  it('obeys its options', () => {
    expect(check('Zobacz nową stronę.', { ignored: ['zobacz'] })).toEqual([]);
    expect(check('Wypełnić i odesłać.', { infinitives: false })).toEqual([]);
    expect(check('Termin wynika z uchwały (patrz § 4).')).toEqual([]);
    expect(check('Termin wynika z uchwały (patrz § 4).', { references: true })).toHaveLength(1);
  });

  it('takes an infinitive after a colon for an item of a list', () => {
    expect(check('Prosimy do piątku:\nWypełnić formularz.')).toEqual([]);
  });

  it.each([
    ['Napisał Pan: „Hałas trwa. Zróbcie coś. Czekam”. Wyjaśniamy to poniżej.', 'Zróbcie'],
    ['Na tablicy widnieje napis „Nie dokarmiaj ptaków”.', 'dokarmiaj'],
  ])('only hints at speech in quotation marks and never rewrites it: %s', (text, verb) => {
    expect(check(text)).toEqual([expect.objectContaining({ text: verb, atMost: 'advise', messageId: 'quoted' })]);
  });

  it.each(['Koszt to, powiedzmy, sto złotych.', 'Broń Boże nie oznacza to odmowy.'])(
    'passes over fillers: %s',
    (text) => {
      expect(check(text)).toEqual([]);
    },
  );

  it('reads subject and body, not greeting, closing and signature', () => {
    const found = checkExample(imperative, {
      subject: 'Zapisz się na warsztaty',
      body: { format: 'plain', content: 'Witajcie,\n\nzabierzcie wygodne buty.\n\nTrzymajcie się\nAnna Czekaj' },
    });
    expect(found.map(({ part, text }) => [part, text])).toEqual([
      ['subject', 'Zapisz'],
      ['body', 'zabierzcie'],
    ]);
  });
});
