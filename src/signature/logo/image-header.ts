/** What the first bytes of a picture say. */
export interface ImageHeader {
  readonly type: 'image/png' | 'image/jpeg';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

const PNG_SIGNATURE = '\x89PNG\r\n\x1a\n';

/** Reads the header of a PNG (ISO/IEC 15948: signature, IHDR) or JPEG (ITU-T T.81: frame header); undefined for anything else. */
export function readImageHeader(bytes: Buffer): ImageHeader | undefined {
  if (bytes.length >= 24 && bytes.toString('latin1', 0, 8) === PNG_SIGNATURE) {
    return { type: 'image/png', width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
  }
  return bytes.length > 4 && bytes.readUInt16BE(0) === 0xffd8 ? readJpeg(bytes) : undefined;
}

/** Goes from segment to segment up to the frame header (SOF0 to SOF15, not the tables DHT, JPG and DAC among them). */
function readJpeg(bytes: Buffer): ImageHeader | undefined {
  for (let at = 2; at + 9 <= bytes.length && bytes[at] === 0xff;) {
    const marker = bytes[at + 1] ?? 0;
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { type: 'image/jpeg', height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    }
    at += marker === 0xff ? 1 : 2 + bytes.readUInt16BE(at + 2);
  }
  return undefined;
}
