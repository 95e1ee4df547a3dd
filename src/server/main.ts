import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { loadOffice } from '../signature/load-office';
import { createServer } from './create-server';
import { listen } from './listen';
import { openBrowser } from './open-browser';

const USAGE = `npm start -- [--port N] [--host ADDRESS] [--office DIR] [--page DIR] [--open | --no-open]

Serves the letter checker as a web page.
  --port     first port to try (default: PORT, else 3000); the next free one is taken
  --host     address to listen on (default 127.0.0.1: this computer only)
  --office   folder of another office's profile
  --page     folder of the built page (default dist/web)
  --open     open the browser (default: only on a terminal, not in CI)`;

const { values } = parseArgs({
  options: {
    port: { type: 'string' },
    host: { type: 'string', default: '127.0.0.1' },
    office: { type: 'string' },
    page: { type: 'string', default: 'dist/web' },
    open: { type: 'boolean' },
    help: { type: 'boolean' },
  },
  allowNegative: true,
});

async function main(): Promise<void> {
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const page = resolve(values.page);
  if (!existsSync(join(page, 'index.html'))) throw new Error(`${page} holds no page; npm run build:web makes it`);
  const port = Number(values.port ?? process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`--port ${values.port}: not a port`);
  const office = values.office === undefined ? undefined : loadOffice(values.office);
  const server = createServer({ page, ...(office ? { office } : {}) });
  const url = await listen(server, values.host, port);
  console.log(`Dobry List: ${url}`);
  if (values.open ?? (process.stdout.isTTY && !process.env.CI)) openBrowser(url);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
