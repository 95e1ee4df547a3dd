import * as fc from 'fast-check';
import { isSelfEvident } from './abbreviation-contexts';
import { findAbbreviations } from './abbreviations';
import { readSentences } from '../sentences';
import { tokenize } from '../tokens';

/** The abbreviations of a text, those first that need an explanation. */
function abbreviations(text: string): { unexplained: string[]; plain: string[] } {
  const result = { unexplained: [] as string[], plain: [] as string[] };
  for (const { tokens } of readSentences(text)) {
    for (const match of findAbbreviations(tokens)) {
      (isSelfEvident(tokens, match) ? result.plain : result.unexplained).push(text.slice(match.start, match.end));
    }
  }
  return result;
}

describe('findAbbreviations', () => {
  it.each([
    ['Proszę o np. umowę.', ['np.']],
    ['Na pocz. maja, czyt. niebawem, kosimy.', ['pocz.', 'czyt.']],
    ['P.S. Proszę zabrać kalosze.', ['P.S.']],
    ['Oddział banku o/Opole i wieś Kuźnia k/Opola.', ['o/', 'k/']],
    ['Proszę o zagr. dokument i podst. dane.', ['zagr.', 'podst.']],
    ['Przyniosą m. in. mapę, tj. plan, tzn. szkic, tzw. podkład itp.', ['m. in.', 'tj.', 'tzn.', 'tzw.', 'itp.']],
    ['Na w/w działce i ww. drodze', ['w/w', 'ww.']],
    ['Dane wg spisu z br. są pełne.', ['wg', 'br.']],
    ['Uchwała ws. budżetu, pismo dot. drogi, książka nt. lasu', ['ws.', 'dot.', 'nt.']],
    ['Zob. zał. nr 2, tab. 3 i str. 5.', ['Zob.', 'zał.', 'tab.', 'str.']],
    ['Wypis w 2 egz., 14 szt. i etc.', ['egz.', 'szt.', 'etc.']],
    ['Dowód rej. oddajemy, nr spr. podajemy.', ['rej.', 'nr spr.']],
    ['Do tut. urzędu zgłosiło się ok. 20 osób.', ['tut.', 'ok.']],
    ['Specjalista ds. kadr przyjmuje w godz. rannych i pracuje 8 godz. dziennie.', ['ds.', 'godz.', 'godz.']],
    ['Podajcie np numer, tel. domowy itd', ['np', 'tel.', 'itd']],
    ['W XIX w. tego r. nie było.', ['w.', 'r.']],
    ['Art. 104 k.p.a. mówi o tym.', ['k.p.a.']],
    ['Kosztuje 5 tys. zł i 3 mln euro.', ['tys.', 'mln']],
    ['Wezwano p. Nowak i dyr. Kosa.', ['p.', 'dyr.']],
    ['Będzie ok 15 osób, jest ok i będzie ok.', ['ok']],
    ['Temat omówi zdstw. burmistrza.', ['zdstw.']],
  ])('%s', (text, expected) => {
    expect(abbreviations(text).unexplained).toEqual(expected);
  });

  it.each([
    'Dnia 12 maja 2025 r. i 01.06.2025 r. za 300 zł przy nr 5.',
    'Plac 120 m², 18 m. Dalej 3 km.',
    'Ul. Lipowa 4, pl. Wolności 13, al. 3 Maja, ul. św. Anny, os. Słoneczne m. 3 lok. 4.',
    'Tel. 77 555 02 14, tel.: (77) 555, tel. +48 77 555.',
    'Na podstawie art. 5 ust. 2 pkt 3 lit. a (Dz. U. z 2024 r. poz. 572, z późn. zm.) oraz § 4.',
    'Przyjmuje dr hab. inż. Jan K. Nowak, ks. Adam Lis, mgr Ewa Dudek.',
    'Szkoła im. Marii Konopnickiej i kościół św. Anny.',
    'Firma Budex sp. z o.o., Drogi S.A. i Kowal s.c. złożyły oferty.',
    'Wszystko jest ok. Kupiłem lit.',
    'Znak: GK.6621.dz.12, strona np.pl, plik str.pdf, adres ok@np.pl.',
    'O godz. 8, do godz. 15:30 i w godz. od 8 do 15.',
    'Zgubiono 3 pary butów, a w domu też coś. Most, spraw. Tak.',
    'Spotkanie o 10 min. później',
  ])('finds nothing to explain in %s', (text) => {
    expect(abbreviations(text).unexplained).toEqual([]);
  });

  it('returns matches in order, inside the tokens', () => {
    const parts = fc.constantFrom(
      'np',
      '.',
      'm',
      'in',
      ' ',
      '/',
      'w',
      'Dz',
      'U',
      '5',
      'r',
      'spr',
      'z',
      'o',
      '\n',
      'ok',
      'X',
    );
    fc.assert(
      fc.property(
        fc.array(parts, { maxLength: 40 }).map((list) => list.join('')),
        (text) => {
          const tokens = tokenize(text);
          let at = 0;
          for (const match of findAbbreviations(tokens)) {
            expect(match.start).toBeGreaterThanOrEqual(at);
            expect(tokens[match.first]?.start).toBe(match.start);
            expect(tokens[match.last]?.end).toBe(match.end);
            at = match.end;
          }
        },
      ),
    );
  });
});
