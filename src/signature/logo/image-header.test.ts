import { readImageHeader } from './image-header';

const png = Buffer.concat([
  Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
  Buffer.from([0, 0, 1, 44, 0, 0, 0, 120, 8, 6, 0, 0, 0]),
]);
/** SOI, an APP0 segment of 16 bytes, a quantisation table, the frame header. */
const jpeg = (frame: number): Buffer =>
  Buffer.from([
    ...[0xff, 0xd8, 0xff, 0xe0, 0, 16, ...Array.from({ length: 14 }, () => 0x20)],
    ...[0xff, 0xdb, 0, 4, 1, 2, 0xff, 0xff, frame, 0, 17, 8, 0, 90, 1, 4, 3, 0, 0, 0],
  ]);

it.each([
  ['PNG', png, { type: 'image/png', width: 300, height: 120 }],
  ['baseline JPEG', jpeg(0xc0), { type: 'image/jpeg', width: 260, height: 90 }],
  ['progressive JPEG', jpeg(0xc2), { type: 'image/jpeg', width: 260, height: 90 }],
  ['a JPEG without a frame', jpeg(0xc4), undefined],
  ['a PNG cut off', png.subarray(0, 20), undefined],
  ['a JPEG cut off', jpeg(0xc0).subarray(0, 30), undefined],
  ['a GIF', Buffer.from('GIF89a\x01\0\x01\0\0\0\0;'), undefined],
  ['SVG', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>'), undefined],
  ['nothing', Buffer.alloc(0), undefined],
] as const)('%s', (_, bytes, expected) => expect(readImageHeader(bytes)).toEqual(expected));
