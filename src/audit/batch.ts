/** Messages on their way to a worker: their bytes one after another, in a buffer that can be transferred without a copy. */
export interface Batch {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Length of each message. */
  readonly lengths: readonly number[];
}

/** Packs messages. Their own buffers may be parts of larger ones, which must not travel with them. */
export function packBatch(messages: readonly Uint8Array[]): Batch {
  const lengths = messages.map(({ length }) => length);
  const bytes = new Uint8Array(lengths.reduce((sum, length) => sum + length, 0));
  let at = 0;
  for (const message of messages) {
    bytes.set(message, at);
    at += message.length;
  }
  return { bytes, lengths };
}

/** The messages of a batch, in their order. */
export function* unpackBatch({ bytes, lengths }: Batch): Generator<Uint8Array> {
  let at = 0;
  for (const length of lengths) {
    yield bytes.subarray(at, at + length);
    at += length;
  }
}
