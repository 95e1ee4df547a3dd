/**
 * Reader of Morfologik's CFSA2 automata (`*.dict`): a finite-state automaton whose arcs are packed into bytes.
 * Layout: https://github.com/morfologik/morfologik-stemming, class CFSA2 (BSD-2-Clause); written anew from the description.
 *
 * Header: `\fsa`, version 0xC6, two bytes of flags, one byte with the number of mapped labels, the mapped labels.
 * Arc: one byte (bit 7: target follows this state; bit 6: last arc of the state; bit 5: final; bits 0–4: index of a
 * mapped label, 0 = the label is the next byte), then the target as a little-endian base-128 number unless bit 7 is set.
 */

const MAGIC = 0x5c667361;
const VERSION = 0xc6;
const FLAG_NUMBERS = 1 << 8;
const TARGET_NEXT = 0x80;
const LAST_ARC = 0x40;
const FINAL_ARC = 0x20;
const LABEL_INDEX = 0x1f;

/** Calls `visit` with every byte string the automaton accepts, in order. The buffer is reused: copy what you keep. */
export function forEachSequence(dict: Buffer, visit: (bytes: Buffer, length: number) => void): void {
  if (dict.readUInt32BE(0) !== MAGIC || dict[4] !== VERSION) throw new Error('Not a CFSA2 automaton');
  if (dict.readUInt16BE(5) & FLAG_NUMBERS) throw new Error('CFSA2 automata with perfect hashing are not supported');
  const labelCount = dict.readUInt8(7);
  const labels = dict.subarray(8, 8 + labelCount);
  const arcs = dict.subarray(8 + labelCount);
  const buffer = Buffer.alloc(1024);

  let cursor = 0;
  const readVInt = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = arcs.readUInt8(cursor++);
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };

  /** The arcs of a state and, for arcs whose target follows, the offset right behind the state. */
  const walk = (state: number, depth: number): void => {
    const pending: { label: number; final: boolean; target: number }[] = [];
    cursor = state;
    for (;;) {
      const head = arcs.readUInt8(cursor++);
      const index = head & LABEL_INDEX;
      const label = index === 0 ? arcs.readUInt8(cursor++) : (labels[index] ?? 0);
      const target = head & TARGET_NEXT ? -1 : readVInt();
      pending.push({ label, final: (head & FINAL_ARC) !== 0, target });
      if (head & LAST_ARC) break;
    }
    const behind = cursor;
    for (const arc of pending) {
      buffer[depth] = arc.label;
      if (arc.final) visit(buffer, depth + 1);
      const target = arc.target < 0 ? behind : arc.target;
      if (target !== 0) walk(target, depth + 1);
    }
  };

  // Offset 0 holds a state whose only arc leads to the root.
  cursor = 0;
  const head = arcs.readUInt8(cursor++);
  if ((head & LABEL_INDEX) === 0) cursor++;
  const root = head & TARGET_NEXT ? cursor : readVInt();
  walk(root, 0);
}
