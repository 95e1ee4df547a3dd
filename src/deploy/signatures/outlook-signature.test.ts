import { elementsOf, readElements } from '../../signature/html-lint/element-tree';
import { logoMarkup, type Logo } from '../../signature/logo/logo';
import { outlookSignature } from './outlook-signature';

const logo: Logo = {
  alt: 'Herb',
  width: 10,
  height: 10,
  image: { type: 'image/png', base64: Buffer.from('picture').toString('base64') },
};

const signature = { length: 'full', html: '<p>Zażółć gęślą jaźń 🙂</p>', text: 'Zażółć\nw dwóch wierszach' } as const;

const contentsOf = (files: ReturnType<typeof outlookSignature>): Record<string, Buffer> =>
  Object.fromEntries(Object.entries(files).map(([name, content]) => [name, Buffer.from(content())]));

it('reads the same in UTF-8, in windows-1250 and in ASCII', () => {
  const htm = contentsOf(outlookSignature(signature, 'pl'))['Podpis.htm'];
  expect([...(htm ?? [])].every((byte) => byte < 128)).toBe(true);
  const root = readElements(String(htm));
  const body = elementsOf(root).find(({ name }) => name === 'p');
  expect(body?.children).toEqual(['Zażółć gęślą jaźń 🙂']);
  expect(String(htm)).toContain('charset=utf-8');
});

it('writes plain text as Outlook does: UTF-16 with its mark, lines of Windows', () => {
  const txt = contentsOf(outlookSignature(signature, 'pl'))['Podpis.txt'];
  expect(txt?.subarray(0, 2)).toEqual(Buffer.from([0xff, 0xfe]));
  expect(txt?.toString('utf16le')).toBe('\ufeffZażółć\r\nw dwóch wierszach\r\n');
});

it('names the short one and other languages apart', () => {
  expect(Object.keys(outlookSignature({ ...signature, length: 'short', language: 'en' }, 'pl'))).toEqual([
    'Podpis-odpowiedz-en.htm',
    'Podpis-odpowiedz-en.txt',
  ]);
});

it('puts the picture beside the file', () => {
  const html = `<p>${logoMarkup(logo, 'data')}</p>`;
  const files = contentsOf(outlookSignature({ ...signature, html }, 'pl', logo));
  expect(String(files['Podpis_files/logo.png'])).toBe('picture');
  expect(String(files['Podpis.htm'])).toContain('src="Podpis_files/logo.png"');
  expect(String(files['Podpis.htm'])).not.toContain('data:');
  // A template without a logo needs no file of it.
  expect(Object.keys(outlookSignature(signature, 'pl', logo))).toEqual(['Podpis.htm', 'Podpis.txt']);
});
