import { MATTER_IDS } from '../office/matter-id';
import { MATTERS } from './matters';
import { officeMatters } from './office-matters';
import { suggestMatter } from './suggest-matter';

it('has every kind once, each with the act its term stands in', () => {
  expect(MATTERS.map(({ id }) => id)).toEqual([...MATTER_IDS]);
  for (const { source } of MATTERS) {
    expect(source.pl).toMatch(/^art\. \d+.*, ustawa z dnia \d+ \p{L}+ \d{4} r\. /u);
    expect(source.en).toMatch(/^art\. \d+.*act of \d+ \w+ \d{4}/);
  }
});

it('keeps the terms of the acts', () => {
  const terms = MATTERS.map(({ id, term }) =>
    term === 'at-once' ? `${id}: ${term}` : `${id}: ${term.count} ${term.unit}`,
  );
  expect(terms).toEqual([
    'public-information: 14 days',
    'petition: 3 months',
    'complaint-forwarded: 14 days',
    'complaint: 1 months',
    'proposal: 1 months',
    'certificate: 7 days',
    'appeal: 1 months',
    'complicated-case: 2 months',
    'case: 1 months',
    'at-once: at-once',
  ]);
});

it.each([
  [
    'Wniosek',
    'Na podstawie ustawy o dostępie do informacji publicznej proszę o przesłanie umów z 2025 r.',
    'public-information',
  ],
  ['Wniosek o udostępnienie informacji', 'Proszę o wykaz faktur.', 'public-information'],
  ['Petycja mieszkańców ul. Gazowej', 'Wnosimy o próg zwalniający.', 'petition'],
  ['Skarga na obsługę', 'Czekałam trzy godziny.', 'complaint'],
  ['Parking', 'Składam skargę na pracownika, który odmówił przyjęcia pisma.', 'complaint'],
  ['Przekazanie', 'W załączeniu przekazuję skargę mieszkańca Sławięcic.', 'complaint-forwarded'],
  ['Propozycja', 'Wnioskuję o usprawnienie kolejki w wydziale komunikacji.', 'proposal'],
  ['Zaświadczenie o niezaleganiu', 'Proszę o wydanie dokumentu.', 'certificate'],
  ['Decyzja nr 12', 'Odwołuję się od decyzji z 3 marca.', 'appeal'],
  ['Garaż', 'Składam wniosek o wydanie pozwolenia na budowę garażu.', 'case'],
  // The subject decides before the body.
  ['Petycja', 'Do skargi z maja dołączam zaświadczenie.', 'petition'],
  ['Godziny otwarcia', 'Do której czynny jest urząd?', undefined],
  // Words that only look alike.
  ['Skarbnik', 'Czy skarbnik przyjmuje w środy? Informację znalazłem w gazecie.', undefined],
])('„%s” – %s', (subject, body, id) => {
  expect(suggestMatter(subject, body, MATTERS)?.id).toBe(id);
});

describe('the table of an office', () => {
  it('is that of the acts when the profile says nothing', () => {
    expect(officeMatters({})).toEqual(MATTERS);
  });

  it('changes, hides and adds kinds; the office’s own are looked for first', () => {
    const matters = officeMatters({
      terms: [
        { id: 'certificate', term: { count: 3, unit: 'working-days' } },
        { id: 'petition', hidden: true },
        {
          id: 'road',
          title: 'Zajęcie pasa drogowego',
          term: { count: 10, unit: 'days' },
          source: 'Regulamin, § 12',
          words: ['pas|pasa drogowy|drogowego'],
        },
      ],
    });
    expect(matters[0]).toEqual({
      id: 'road',
      title: { pl: 'Zajęcie pasa drogowego', en: 'Zajęcie pasa drogowego' },
      term: { count: 10, unit: 'days' },
      source: { pl: 'Regulamin, § 12', en: 'Regulamin, § 12' },
      words: ['pas|pasa drogowy|drogowego'],
    });
    expect(matters.find(({ id }) => id === 'certificate')).toMatchObject({
      title: { pl: 'Zaświadczenie' },
      term: { count: 3, unit: 'working-days' },
      source: { pl: expect.stringContaining('art. 217 § 3') as string },
    });
    expect(matters.map(({ id }) => id)).not.toContain('petition');
    expect(suggestMatter('Petycja', 'Wniosek o zajęcie pasa drogowego', matters)?.id).toBe('road');
  });
});
