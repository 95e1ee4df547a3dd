import { checkRule, textsFound } from './courtesy/check-rule';
import { subjectMissing } from './subject-missing';

describe('subject-missing', () => {
  it.each([undefined, '', ' ', '\t', '\u200b'])('%j is no subject', (subject) => {
    expect(textsFound(subjectMissing, { subject })).toEqual([null]);
  });

  it.each(['Re:', '?', 'Mapa'])('%j is one', (subject) => {
    expect(textsFound(subjectMissing, { subject })).toEqual([]);
  });

  it.each<[string, string | undefined]>([
    ['znaleziono Pani rower przy dworcu.', 'Znaleziono Pani rower przy dworcu'],
    ['dziękuję za pismo. Mapa będzie gotowa w piątek.', 'Mapa będzie gotowa w piątek'],
    [
      'od poniedziałku kasa urzędu przyjmuje wpłaty w nowych godzinach, czyli od 8:00 do 17:00.',
      'Od poniedziałku kasa urzędu przyjmuje wpłaty w nowych',
    ],
    ['Pana PESEL to 58091199903.', undefined],
    ['spis zaczynamy 8 grudnia 2025 r. w piwnicy.', 'Spis zaczynamy 8 grudnia 2025 r. w piwnicy'],
    ['spis zaczynamy 8 grudnia 2025 r.', 'Spis zaczynamy 8 grudnia 2025 r.'],
    ['tak.', undefined],
    ['dot. wniosku o wycinkę lip na ww. działce.', undefined],
    ['plan wyłożono w PINB od poniedziałku.', undefined],
    ['prześlij mapę działki do końca tygodnia.', undefined],
    ['przedmiotowy wniosek wymaga uzupełnienia.', undefined],
    ['pani Ewa Dudek odbierze mapę w piątek.', undefined],
    ['zgłoszenia przyjmujemy do 9 maja 2025 r. w pokoju 12.', undefined],
    ['czy mapa jest potrzebna w piątek? Mapę wyśle sekretariat.', 'Mapę wyśle sekretariat'],
  ])('suggests from „%s”', (text, subject) => {
    const body = {
      format: 'plain' as const,
      content: `Dzień dobry,\n\n${text}\n\nZ poważaniem\nAnna Lis\ninspektor\n`,
    };
    const [fix] = checkRule(subjectMissing, { subject: '', body })[0]?.fixes ?? [];
    expect(fix?.data?.['subject']).toBe(subject);
    if (fix) expect(fix.edits).toEqual([{ type: 'set-subject', text: subject }]);
  });
});
