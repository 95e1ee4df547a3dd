import { expandForms } from './inflection';

describe('expandForms', () => {
  it.each([
    ['ex', ['ex']],
    ['a|b', ['a', 'b']],
    ['rękojmi{a,ę}', ['rękojmia', 'rękojmię']],
    [
      'prekluz+ja',
      [
        'prekluzja',
        'prekluzji',
        'prekluzję',
        'prekluzją',
        'prekluzjo',
        'prekluzje',
        'prekluzjom',
        'prekluzjami',
        'prekluzjach',
      ],
    ],
    ['cel+enie', ['celenie', 'celenia', 'celeniu', 'celeniem']],
  ])('%s', (pattern, forms) => {
    expect(expandForms(pattern)).toEqual(forms);
  });

  it.each([
    ['przedmiotow+y', 'przedmiotowi'],
    ['niniejsz+y', 'niniejsi'],
    ['rzeczon+y', 'rzeczeni'],
    ['stał+y', 'stali'],
    ['urzędnicz+ki', 'urzędniczcy'],
  ])('%s has the masculine personal plural %s', (pattern, form) => {
    expect(expandForms(pattern)).toContain(form);
  });

  it('keeps paradigms parallel, so that plain words answer form by form', () => {
    const officialese = expandForms('uiści+ć');
    expect(expandForms('zapłaci+ć')[officialese.indexOf('uiściła')]).toBe('zapłaciła');
  });

  it('refuses an ending without a paradigm', () => {
    expect(() => expandForms('stem+xyz')).toThrow('no paradigm +xyz');
  });
});
