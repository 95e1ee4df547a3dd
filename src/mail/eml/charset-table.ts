/** Writes a character in a charset; `undefined` when the charset has no such character. One byte a character (latin1). */
export type CharacterWriter = (character: string) => string | undefined;

const SINGLE_BYTE = /^(?:iso-8859-\d{1,2}|windows-12\d\d|cp12\d\d|latin[12])$/;

function singleByteWriter(label: string): CharacterWriter | undefined {
  const table = new Map<string, string>();
  try {
    const decoder = new TextDecoder(label);
    for (let byte = 0; byte < 256; byte += 1) {
      table.set(decoder.decode(Uint8Array.of(byte)), String.fromCharCode(byte));
    }
  } catch {
    return undefined;
  }
  return (character) => table.get(character);
}

/** How characters are written in a charset; `undefined` for charsets text is not written in (UTF-16, ISO 2022). */
export function characterWriter(charset: string): CharacterWriter | undefined {
  const label = charset.toLowerCase();
  if (label === 'utf-8' || label === 'utf8') {
    return (character) => Buffer.from(character, 'utf8').toString('latin1');
  }
  if (label === '' || label === 'us-ascii' || label === 'ascii') {
    return (character) => (character <= '\x7f' ? character : undefined);
  }
  return SINGLE_BYTE.test(label) ? singleByteWriter(label) : undefined;
}
