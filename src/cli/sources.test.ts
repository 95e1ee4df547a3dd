import { Readable } from 'node:stream';
import { measureSources, readSources } from './sources';

it('measures what it would read, and passes over what is not there', async () => {
  const paths = ['evaluation/messages', 'evaluation/messages/new-clean-przyciski-formularz.eml'];
  let bytes = 0;
  for await (const source of readSources(paths, Readable.from([]), () => undefined)) {
    bytes += 'bytes' in source ? source.bytes.length : 0;
  }
  expect(bytes).toBeGreaterThan(10_000);
  expect(await measureSources([...paths, 'nie-ma-takiego', '-'])).toBe(bytes);
});
