import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';

const gzipped = (file: string) => gzipSync(readFileSync(file), { level: 9 }).length;

/** Files of our own that a page asks for before it shows anything: itself, its scripts and styles. */
function firstLoad(page: string): readonly string[] {
  const named = [
    ...readFileSync(page, 'utf8').matchAll(/<(?:script|link)\b[^>]*?\b(?:src|href)="?([^":\s>]+\.(?:js|css))/g),
  ];
  return [page, ...named.map(([, name = '']) => join(dirname(page), name))];
}

/** What a visitor or a mail client waits for, against its budget in kB (1000 bytes, gzip). */
describe('size of', () => {
  it.each([
    ['the web page at first load', firstLoad('dist/web/index.html'), 350],
    ['the Outlook pane at first load', firstLoad('dist/outlook/pane.html'), 350],
    ['the Outlook event file', ['dist/outlook/events.js'], 250],
    ['the engine', ['dist/engine/engine.js'], 200],
  ])('%s', (_, files, budget) => {
    expect(files.some((file) => file.endsWith('.js'))).toBe(true);
    expect(files.reduce((sum, file) => sum + gzipped(file), 0) / 1000).toBeLessThanOrEqual(budget);
  });
});
