import fc from 'fast-check';
import { readPersonName } from './person-name';

describe('readPersonName', () => {
  it.each([
    ['Anna Kowalska', 'a.kowalska@dom.example', 'Anna', 'Kowalska', 'feminine'],
    ['Kowalska Anna', 'ak@dom.example', 'Anna', 'Kowalska', 'feminine'],
    ['KOWALSKA Anna', 'ak@dom.example', 'Anna', 'Kowalska', 'feminine'],
    ['dr inż. Anna Kowalska-Nowak', 'ak@dom.example', 'Anna', 'Kowalska-Nowak', 'feminine'],
    ['Nowak, Jan', 'jn@dom.example', 'Jan', 'Nowak', 'masculine'],
    ['Jan Nowak (WGK)', 'jn@dom.example', 'Jan', 'Nowak', 'masculine'],
    ['Jan Nowak - Urząd Miasta', 'jn@dom.example', 'Jan', 'Nowak', 'masculine'],
    ['Marek Anna', 'am@dom.example', 'Anna', 'Marek', 'feminine'],
    ['Jan Kalina', 'jk@dom.example', 'Jan', 'Kalina', 'masculine'],
    ['Jan Maria Rokita', 'jr@dom.example', 'Jan', 'Rokita', 'masculine'],
    ['Kuba Wilk', 'biuro@firma.example', 'Kuba', 'Wilk', 'masculine'],
    ['K. Wiśniewska', 'kw@dom.example', undefined, 'Wiśniewska', 'feminine'],
    [undefined, 'anna.kowalska@dom.example', 'Anna', 'Kowalska', 'feminine'],
    [undefined, 'lukasz_wrona82@dom.example', 'Łukasz', 'Wrona', 'masculine'],
    [undefined, 'd.zawadzka@dom.example', undefined, 'Zawadzka', 'feminine'],
    ["'danuta.lis@dom.example'", 'danuta.lis@dom.example', 'Danuta', 'Lis', 'feminine'],
    ['Anna Szkolnicka', 'as@dom.example', 'Anna', 'Szkolnicka', 'feminine'],
    [undefined, 'anna.rada@dom.example', 'Anna', 'Rada', 'feminine'],
    ['Xymeno Kowalska', 'xymeno.kowalska@dom.example', undefined, 'Kowalska', 'feminine'],
  ])('%s <%s> is a person', (name, email, firstName, lastName, gender) => {
    expect(readPersonName(name, email)).toEqual({
      kind: 'person',
      ...(firstName === undefined ? {} : { firstName }),
      lastName,
      gender,
    });
  });

  it.each([
    ['Urząd Gminy w Dobrej', 'ug@gmina.example'],
    ['Drogi i Mosty', 'oferty@firma.example'],
    ['Sekretariat', 'sp3@szkola.example'],
    ['Szkoła Podstawowa nr 3 im. Jana Brzechwy', 'sp3@szkola.example'],
    ['ZUS Oddział w Opolu', 'zus@zus.example'],
    ['ZUS', 'kancelaria@zus.example'],
    ['Budex sp. z o.o.', 'budex@firma.example'],
    ['Wiercenia Sikorski', 'biuro@firma.example'],
    ['Klub Przyjaciół Odry', 'odra@dom.example'],
    ['Fundacja „Anna”', 'anna@fundacja.example'],
    ['Dział reklamacji', 'r@firma.example'],
    ['pomoc dla firm', 'pdf@firma.example'],
    [undefined, 'sekretariat@gmina.example'],
    [undefined, 'biuro.opole@firma.example'],
    [undefined, 'kontakt@firma.example'],
  ])('%s <%s> is an institution', (name, email) => {
    expect(readPersonName(name, email)).toEqual({ kind: 'institution' });
  });

  it.each([
    ['Anna i Jan Kowalscy', 'dom@dom.example'],
    ['Państwo Nowakowie', 'nowak@dom.example'],
  ])('%s is a group', (name, email) => {
    expect(readPersonName(name, email).kind).toBe('group');
  });

  it.each([
    ['Kancelaria Adwokacka Anna Nowak', 'anowak@dom.example'],
    ['Wiercenia Sikorski', 'wiercenia@dom.example'],
    ['Projektant', 'projekt1@firma.example'],
    [undefined, 'rsobczak@poczta.example'],
    [undefined, 'telewizja.polska@dom.example'],
    [undefined, ''],
  ])('nothing is concluded from %s <%s>', (name, email) => {
    expect(readPersonName(name, email).gender).toBeUndefined();
  });

  it('reads any display name in bounded time', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 300 }), fc.string({ maxLength: 80 }), (name, email) => {
        expect(['person', 'institution', 'group', 'unknown']).toContain(readPersonName(name, email).kind);
      }),
      { numRuns: 200 },
    );
    expect(readPersonName('('.repeat(100000), `${'a.'.repeat(50000)}@dom.example`).gender).toBeUndefined();
  });
});
