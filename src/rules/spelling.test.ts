import type { Letter, Part } from '../mail/letter';
import { readSentences } from '../polish/sentences';
import { loadSpeller } from '../spelling/hunspell';
import { exampleOffice } from './examples/example-letter';
import type { Speller } from './rule';
import { spelling } from './spelling';

let speller: Speller;
beforeAll(async () => {
  speller = await loadSpeller();
});

function letterOf(text: string, part: Part = 'body'): Letter {
  const passage = { part: part as 'body', start: 0, end: text.length, sentences: readSentences(text) };
  return {
    draft: {
      kind: 'new',
      from: { email: 'j.smyk@gmina-przykladowo.example', name: 'Jan Smyk' },
      to: [{ email: 'dorzecze@fundacja.example', name: 'Fundacja Dorzeczko' }],
      cc: [],
      bcc: [],
      body: { format: 'plain', content: text },
      attachments: [],
    },
    text,
    passages: [passage],
    subjectStart: 0,
    quoted: [],
    end: text.length,
  };
}

function check(letter: Letter, words: readonly string[] = []) {
  return spelling.check({ letter, office: exampleOffice, options: { words }, speller });
}

function misspelt(text: string): (string | null)[] {
  return check(letterOf(text)).map((finding) => finding.text);
}

describe('spelling', () => {
  it.each([
    ['Poprostu narazie nie wiemy.', ['Poprostu', 'narazie']],
    ['Urząd włancza się w akcję.', ['włancza']],
    ['Wogóle nie rozumię tej mapy.', ['Wogóle', 'rozumię']],
    ['Po za tym czekamy na opinię z przed roku.', ['Po za', 'z przed']],
    ['Kto może wziąść udział?', ['wziąść']],
    ['Prosimy o odpowiedz do środy.', ['odpowiedz']],
    ['Dziękuje za list.', ['Dziękuje']],
    ['Bardzo dziękuje za list.', ['dziękuje']],
    ['Osoby, które maja kartę, nie płacą.', ['maja']],
    ['Czekamy na potwierdznie do środy.', ['potwierdznie']],
    ['Szanowni Panstwo, dziekuje za list.', ['Panstwo', 'dziekuje']],
    ['Dzien dobry, mozna przyjsc jutro.', ['Dzien', 'mozna', 'przyjsc']],
    ['Spotkanie odbedzie sie w piatek.', ['odbedzie', 'sie', 'piatek']],
    ['Mieszkańcuw prosimy o cierpliwość.', []],
    ['Zapraszamy mieszkańcuw gminy.', ['mieszkańcuw']],
    ['Zgodę wyrażam na społeczno-gospodarczą umowe.', ['umowe']],
  ])('%s', (text, expected) => {
    expect(misspelt(text)).toEqual(expected);
  });

  it.each([
    ['names', 'Zmuda i Kędziorka pojechali do Łężec przez Reńską Wieś. Wrobel Adam prowadzi sprawę.'],
    ['names of the headers', 'Plan rzeki dorzeczko przygotuje smyk.'],
    ['acronyms', 'Dane z GUS-u, ePUAP-u i PCPR są w BIP.'],
    [
      'abbreviations',
      'Działka 3/4, obr. Kłodno, dz. nr 5, np. przy ul. Klonowej, tj. 5 tys. zł, dot. wod.-kan. i ppoż.',
    ],
    ['codes', 'Znak GK.6621.214.2025.AK, plik mapa_dzialki_v2.pdf, adres biuro@gmina-przykladowo.example, 120m2.'],
    ['quotations', 'Na bilbordzie jest napis „Wziąść i jechac”.'],
    ['new words', 'Fotowoltaika, webinar, geoportal, hulajnoga, newsletter, cyberbezpieczeństwo i elektromobilność.'],
    [
      'formations',
      'Bezemisyjny autobus, wielogrupowy kurs, antysmogowa uchwała, nieakceptowalnie późno, badanie przedwstępne.',
    ],
    ['English', 'Dear Madam, thank you for your letter. Please find attached the requested certificate. Kind regards'],
    ['German', 'Sehr geehrte Damen und Herren, vielen Dank für Ihre Nachricht.'],
    ['capitals', 'WNIOSEK O WYDANIE ZAŚWIADCZENIA, WYDZIAŁ GEODEZJI'],
  ])('leaves %s alone', (_, text) => {
    expect(misspelt(text)).toEqual([]);
  });

  it('offers what was meant, safe only when it is certain', () => {
    const [first, second] = check(letterOf('Prosze o dokumnety.'));
    expect(first?.fixes).toEqual([
      {
        messageId: 'replace',
        data: { correction: 'Proszę' },
        safe: true,
        edits: [{ type: 'replace', in: 'body', start: 0, end: 6, text: 'Proszę' }],
      },
    ]);
    expect(second?.fixes?.map(({ data, safe }) => [data?.correction, safe])).toEqual([['dokumenty', false]]);
  });

  it('knows the words of the office', () => {
    expect(check(letterOf('Nowa wjata stoi.'), ['wjata'])).toEqual([]);
  });

  it('is silent without a dictionary and in the signature', () => {
    const letter = letterOf('Prosze');
    expect(spelling.check({ letter, office: exampleOffice, options: { words: [] } })).toEqual([]);
    expect(check(letterOf('Prosze', 'signature'))).toEqual([]);
  });

  it('bears 100 kB of nonsense', () => {
    const nonsense = Array.from(
      { length: 12_000 },
      (_, index) =>
        `wzlaco${String.fromCharCode(97 + (index % 26))}szcenie${index.toString(26).replace(/[0-9qvx]/g, 'b')}`,
    );
    const started = Date.now();
    check(letterOf(nonsense.join(' ')));
    check(letterOf('zaceol'.repeat(17_000)));
    expect(Date.now() - started).toBeLessThan(5_000);
  });
});
