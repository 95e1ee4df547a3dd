import { forEachSequence } from './cfsa2';
import { forEachReading, type Reading } from './polimorf';

const HEADER = [0x5c, 0x66, 0x73, 0x61, 0xc6, 0x00, 0x00];
const NEXT = 0x80;
const LAST = 0x40;
const FINAL = 0x20;

function automaton(labels: string, arcs: readonly number[]): Buffer {
  return Buffer.from([...HEADER, labels.length + 1, 0, ...Buffer.from(labels), ...arcs]);
}

function sequences(dict: Buffer): string[] {
  const found: string[] = [];
  forEachSequence(dict, (bytes, length) => found.push(bytes.toString('utf8', 0, length)));
  return found;
}

describe('CFSA2 reader', () => {
  it('follows mapped labels, explicit labels, targets that follow and targets by number', () => {
    // root: a (target follows), z (explicit label, final, no target); behind it: b (final, no target)
    const dict = automaton('ab', [NEXT | LAST | 1, NEXT | 1, LAST | FINAL, 0x7a, 0x00, LAST | FINAL | 2, 0x00]);
    expect(sequences(dict)).toEqual(['ab', 'z']);
  });

  it('refuses other files', () => {
    expect(() => sequences(Buffer.from('not an automaton'))).toThrow('Not a CFSA2 automaton');
  });

  it('decodes the lemma of an entry: prefix and suffix cut off, ending added', () => {
    const entry = 'prześlij;AFsłać;verb:impt';
    const bytes = Buffer.from(entry);
    const arcs = [NEXT | LAST, 0x5e];
    bytes.forEach((byte, i) => {
      const isLast = i === bytes.length - 1;
      arcs.push(isLast ? LAST | FINAL : NEXT | LAST, byte);
      if (isLast) arcs.push(0);
    });
    const readings: Reading[] = [];
    forEachReading(automaton('', arcs), (reading) => readings.push(reading));
    expect(readings).toEqual([{ form: 'prześlij', lemma: 'przesłać', tags: 'verb:impt' }]);
  });
});
