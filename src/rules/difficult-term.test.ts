import type { Letter } from '../mail/letter';
import { readSentences } from '../polish/sentences';
import { TermIndex } from '../polish/term-index';
import { loadSpeller } from '../spelling/hunspell';
import { LATIN } from './data/latin';
import { LEGAL_TERMS } from './data/legal-terms';
import { MILD_OFFICIALESE } from './data/mild-officialese';
import { OFFICIALESE } from './data/officialese';
import { difficultTerm } from './difficult-term';
import { exampleOffice } from './examples/example-letter';

type Options = typeof difficultTerm.meta.defaults;

function letterOf(text: string, subject?: string, subjectStart = 0): Letter {
  const body = { part: 'body' as const, start: 0, end: text.length, sentences: readSentences(text) };
  const title = subject ?? '';
  const head = {
    part: 'subject' as const,
    start: subjectStart,
    end: title.length,
    sentences: readSentences(title, subjectStart),
  };
  return {
    draft: { kind: 'new', to: [], cc: [], bcc: [], subject, body: { format: 'plain', content: text }, attachments: [] },
    text,
    passages: subject === undefined ? [body] : [head, body],
    subjectStart,
    quoted: [],
    end: text.length,
  };
}

function check(letter: Letter, options: Partial<Options> = {}) {
  return difficultTerm.check({
    letter,
    office: exampleOffice,
    options: { ...difficultTerm.meta.defaults, ...options },
  });
}

function terms(text: string, options: Partial<Options> = {}) {
  return check(letterOf(text), options).map((finding) => finding.text);
}

/** The text after the first fix of every finding. */
function mended(text: string): string {
  return check(letterOf(text)).reduceRight((current, { fixes }) => {
    const edit = fixes?.[0]?.edits[0];
    return edit?.type === 'replace' ? current.slice(0, edit.start) + edit.text + current.slice(edit.end) : current;
  }, text);
}

describe('difficult-term', () => {
  it.each([
    ['Winna jest Pani przedstawić dowód wpłaty.', ['Winna']],
    ['Oferta winna zawierać cenę.', ['winna']],
    ['Dokumenty winny być podpisane.', ['winny']],
    ['Sąd uznał, że jest winny zaniedbania.', []],
    ['Jestem winien wyjaśnienie.', []],
    ['Nasza winnica daje wino.', []],
    ['Celem uzyskania karty trzeba wypełnić formularz.', ['Celem']],
    ['Proszę o telefon celem umówienia wizyty.', ['celem']],
    ['Celem wydania karty konieczne jest zdjęcie.', ['Celem']],
    ['Głównym celem szkolenia jest nauka pływania.', []],
    ['Celem naszego programu było zazielenienie miasta.', []],
    ['Rozminęliśmy się z celem.', []],
    ['Nadto brakuje mapy.', ['Nadto']],
    ['To aż nadto wystarczy.', []],
    ['Ponadto brakuje mapy.', []],
    ['Tutejsi mieszkańcy lubią ten park.', []],
    ['Pismo wpłynęło do tutejszego urzędu.', ['tutejszego urzędu']],
    ['Dokonał Pan zgłoszenia w maju.', ['Dokonał Pan zgłoszenia']],
    ['Opłaty można dokonać kartą.', ['dokonać']],
    ['Podziwiamy dokonania naszych sportowców.', []],
    ['Po uiszczeniu opłaty wydamy kartę.', ['uiszczeniu']],
    ['Wniosek zostaje bez rozpoznania z mocy prawa, pod rygorem kary.', ['z mocy prawa', 'pod rygorem']],
    ['Umowę podpisała Fundacja Pro Bono.', []],
    ['Uwaga: Przedmiotowy wniosek odeślemy.', ['Przedmiotowy']],
    ['Umowa obowiązuje de facto od maja.', ['de facto']],
    ['Kosztorys przedłoży wykonawca, tudzież projektant.', ['przedłoży', 'tudzież']],
    ['Zgłosił się „przedmiotowy” klient.', []],
    ['W związku z remontem, w terminie do maja, niezwłocznie odpiszemy, gdyż sprawa jest pilna.', []],
    ['Decyzja, sprzeciw, pełnomocnictwo, wypis i postępowanie to zwykłe słowa w urzędzie.', []],
  ])('%s', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it.each([
    ['Rękojmia, czyli odpowiedzialność sprzedawcy, trwa dwa lata. Rękojmia obejmuje też rower.', []],
    ['Służebność (prawo przejazdu przez cudzą działkę) wpisuje sąd.', []],
    ['Służebność (art. 285) wpisuje sąd.', ['Służebność']],
    ['Odpowiedzialność za wady (rękojmia) trwa dwa lata.', []],
    ['Prosimy o zbycie pojazdu.', ['zbycie']],
  ])('explained or not: %s', (text, expected) => {
    expect(terms(text)).toEqual(expected);
  });

  it.each([
    ['W przedmiotowej sprawie czekamy na mapę.', 'W tej sprawie czekamy na mapę.'],
    ['Zwracamy niniejszą umowę.', 'Zwracamy tę umowę.'],
    ['Państwa przedmiotowy wniosek wpłynął.', 'Państwa przedmiotowy wniosek wpłynął.'],
    ['NADTO prosimy o mapę.', 'PONADTO prosimy o mapę.'],
    ['Ja niniejszym oświadczam, że wracam.', 'Ja oświadczam, że wracam.'],
    ['Opłatę uiściła Pani w kasie.', 'Opłatę zapłaciła Pani w kasie.'],
    ['Sprawę prowadzi tutejszy urząd.', 'Sprawę prowadzi nasz urząd.'],
    ['Należy dokonać opłaty skarbowej w kasie.', 'Należy dokonać opłaty skarbowej w kasie.'],
  ])('mends %s', (text, expected) => {
    expect(mended(text)).toBe(expected);
  });

  it('reads the author’s subject, not an inherited one', () => {
    expect(check(letterOf('', 'Wezwanie w przedmiocie opłaty')).map(({ part, text }) => [part, text])).toEqual([
      ['subject', 'w przedmiocie'],
    ]);
    expect(check(letterOf('', 'RE: Wezwanie w przedmiocie opłaty', 4))).toEqual([]);
  });

  it('obeys the office', () => {
    expect(terms('Niezwłocznie odpiszemy.', { level: 'mild' })).toEqual(['Niezwłocznie']);
    expect(terms('Przedmiotowy wniosek', { allowed: ['przedmiotowy'] })).toEqual([]);
    expect(terms('Program rewitalizacji', { terms: [{ term: 'rewitalizac+ja', plain: 'odnowa' }] })).toEqual([
      'rewitalizacji',
    ]);
  });

  it('knows no base form and no replacement that is not a word', async () => {
    const speller = await loadSpeller();
    // Latin and words newer than the dictionary.
    const unknown = new Set(
      (
        'anonimizacja deadline compliance benchmarking deepfake alimentacyjnie enumeratywny enumeratywnie inherentnie konwalidacja konwalidować penalizować ' +
        'anonimizować zanonimizować zanonimizowany pseudonimizacja ekskulpować ekskulpacja egzoneracja akcesoryjność refakturować poferment pofermentu remediacja ' +
        'klasoużytek władnący ortofotomapa georeferencja georeferencyjny autentykacja inkluzywność jakowy kognitywny follow-up antropogeniczny kwalifikowalność'
      ).split(' '),
    );
    for (const [spellings] of [...OFFICIALESE, ...LEGAL_TERMS, ...MILD_OFFICIALESE]) {
      for (const spelling of spellings.split('; ')) {
        const index = new TermIndex<string>();
        index.add('', spelling);
        const [base] = index.forms();
        expect([spelling, unknown.has(base ?? '') || speller.isCorrect(base ?? '')]).toEqual([spelling, true]);
      }
    }
  });

  it('no replacement is a difficult term itself', () => {
    const rows = [...OFFICIALESE, ...LATIN, ...LEGAL_TERMS];
    const plain = rows.reduce<string[]>((all, [spellings]) => {
      for (const spelling of spellings.split('; ')) {
        const right = spelling.split('=')[1];
        if (right !== undefined && right.indexOf('+') < 0 && right.indexOf('{') < 0 && right.indexOf('|') < 0)
          all.push(right);
      }
      return all;
    }, []);
    expect(plain.length).toBeGreaterThan(40);
    for (const words of plain) expect([words, terms(`Tu stoi ${words}.`)]).toEqual([words, []]);
  });

  it('keeps up with typing', () => {
    const letter = letterOf(
      'Przedmiotowy wniosek winna Pani przedłożyć celem uzupełnienia, albowiem brakuje mapy. '.repeat(2_000),
    );
    const started = Date.now();
    expect(check(letter).length).toBe(10_000);
    expect(Date.now() - started).toBeLessThan(1_500);
  });
});
