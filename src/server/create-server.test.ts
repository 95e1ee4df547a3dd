import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exampleOffice } from '../rules/examples/example-letter';
import { createServer } from './create-server';
import { listen } from './listen';

const page = mkdtempSync(join(tmpdir(), 'dobry-list-page-'));
writeFileSync(join(page, 'index.html'), '<!doctype html><title>Dobry List</title>');
writeFileSync(join(page, 'page.0123abcd.js'), '');
writeFileSync(join(page, 'office.json'), '{"id":"built"}');

describe('server', () => {
  it('serves the page under a strict policy', async () => {
    const answer = await createServer({ page }).inject('/');
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toContain('Dobry List');
    const policy = String(answer.headers['content-security-policy']);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval';");
    expect(policy).not.toMatch(/'unsafe-eval'|https?:/);
    expect(answer.headers['cache-control']).toBe('no-cache');
  });

  it('lets browsers keep files with a hash in their names', async () => {
    const answer = await createServer({ page }).inject('/page.0123abcd.js');
    expect(answer.headers['cache-control']).toContain('immutable');
  });

  it('serves the standard the page was built with, or another', async () => {
    expect((await createServer({ page }).inject('/office.json')).json()).toEqual({ id: 'built' });
    expect((await createServer({ page, office: exampleOffice }).inject('/office.json')).json()).toMatchObject({
      id: exampleOffice.id,
    });
  });

  it.each(['/../package.json', '/%2e%2e/%2e%2e/etc/passwd', '/nothing'])('has nothing at %s', async (url) => {
    const answer = await createServer({ page }).inject(url);
    expect(answer.statusCode).toBeGreaterThanOrEqual(400);
    expect(answer.headers['content-security-policy']).toBeDefined();
  });

  it('takes the next port when one is busy', async () => {
    const first = createServer({ page });
    const second = createServer({ page });
    try {
      const port = 42_300 + (process.pid % 1000);
      const one = new URL(await listen(first, '127.0.0.1', port));
      const two = new URL(await listen(second, '127.0.0.1', Number(one.port)));
      expect(Number(two.port)).toBeGreaterThan(Number(one.port));
      expect((await fetch(two)).status).toBe(200);
    } finally {
      await first.close();
      await second.close();
    }
  });
});
