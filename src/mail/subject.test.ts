import { readSubjectPrefixes } from './subject';

describe('readSubjectPrefixes', () => {
  it.each([
    ['Remont drogi', 'Remont drogi', undefined],
    ['RE: Remont', 'Remont', 'reply'],
    ['Odp: PD: Fwd: Remont', 'Remont', 'reply'],
    ['PD:Remont', 'Remont', 'forward'],
    ['Re[2]: Remont', 'Remont', 'reply'],
    ['AW: WG: Remont', 'Remont', 'reply'],
    ['re : remont', 'remont', 'reply'],
    ['RE:', '', 'reply'],
    ['Automatyczna odpowiedź: Remont', 'Remont', 'automatic'],
    ['Reklamacja: pralka', 'Reklamacja: pralka', undefined],
    ['PDF: instrukcja', 'PDF: instrukcja', undefined],
    ['', '', undefined],
  ])('%j', (subject, own, outermost) => {
    const prefixes = readSubjectPrefixes(subject);
    expect([subject.slice(prefixes.start), prefixes.outermost]).toEqual([own, outermost]);
  });
});
