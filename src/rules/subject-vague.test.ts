import { textsFound } from './courtesy/check-rule';
import { subjectVague } from './subject-vague';

describe('subject-vague', () => {
  it.each([
    'Pismo',
    'pismo',
    'Informacja',
    'Informacje',
    'Pytanie',
    'Zapytanie',
    'Ważne',
    'Ważne!!!',
    'PILNE!',
    'Bardzo ważne',
    'Prośba',
    'Odpowiedź',
    'Dokumenty',
    'Sprawa',
    'W sprawie',
    'Pismo w sprawie',
    'W nawiązaniu do',
    'W nawiązaniu do rozmowy',
    'W odpowiedzi na pismo z dnia 12.05.2025',
    'Odpowiedź na pismo',
    'Odpowiedź na Pana pytanie',
    'Wiadomość',
    'Test',
    'Dzień dobry',
    'Info',
    'Do wiadomości',
    'bez tematu',
    '(brak tematu)',
    'Ważna informacja',
    'Pilne pismo',
    'Odpowiedź na wniosek',
    'Wniosek',
    'Spotkanie',
    'Zaproszenie',
    '???',
    'Prośba o informację',
    'Załącznik',
    'Skan dokumentu',
    'Pismo ze starostwa',
    'Zgodnie z rozmową',
    'Jeszcze jedna sprawa',
    'Pytanie do Państwa',
    'Nowa wiadomość',
    'Kilka pytań',
    'W związku z Pana pismem',
  ])('„%s” is vague', (subject) => {
    expect(textsFound(subjectVague, { subject })).toEqual([subject]);
  });

  it.each([
    'Remont ulicy Polnej',
    'Prośba o spotkanie',
    'Informacja o szkoleniu BHP',
    'Sprawozdanie',
    'Mapa',
    'Spotkanie 12 maja',
    'Odpowiedź na petycję mieszkańców',
    'Pytanie o termin',
    'Pismo OŚ.6131.24.2025',
    'Dokumenty do dowodu',
    'Ważne: zamknięty parking',
    'Przypomnienie o opłacie za śmieci',
    'Umowa najmu',
    'Zmiana godzin pracy kasy',
    'Sprawa rozgraniczenia działki',
    'Pilne: awaria wodociągu',
    'Termin spotkania',
    'Dzień otwarty',
    'Test syreny alarmowej',
    'Lista rezerwowa',
    'Uwagi do projektu',
    'Przypomnienie o spotkaniu',
    'Nowy regulamin',
    'Zaproszenie na spotkanie',
  ])('„%s” says something', (subject) => {
    expect(textsFound(subjectVague, { subject })).toEqual([]);
  });

  it.each([
    ['RE:', 'RE:'],
    ['Re: Fwd: ', 'Re: Fwd:'],
    ['Odp: Pytanie', 'Pytanie'],
    ['PD: RE: pismo', 'pismo'],
  ])('a reply inherits the vagueness of „%s”', (subject, text) => {
    expect(textsFound(subjectVague, { kind: 'reply', subject })).toEqual([text]);
  });

  it('follows the lists of the office', () => {
    expect(textsFound(subjectVague, { subject: 'Komunikat' }, { accepted: ['komunikat'] })).toEqual([]);
    expect(textsFound(subjectVague, { subject: 'Biuletyn' }, { thin: ['biuletyn'] })).toEqual(['Biuletyn']);
  });

  it('is quick on a long subject', () => {
    expect(textsFound(subjectVague, { subject: 'pismo '.repeat(20000) })).toEqual([]);
  });
});
