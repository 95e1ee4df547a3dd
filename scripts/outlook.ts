import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { HostSettings } from '../e2e/outlook-host/core/settings';
import { startServer, type OutlookServer, type ServerOptions } from '../e2e/outlook-host/server/start-server';
import { openBrowser } from '../src/server/open-browser';
import { loadOffice } from '../src/signature/load-office';
import { sampleMailbox } from './outlook/sample-mailbox';

const USAGE = `npm run outlook -- [--port N] [--no-open] [--office DIR] [--manifest FILE --add-in DIR [--settings FILE]]

Opens an emulated Outlook with this add-in in it, or with another one.
  --port      first port to try (default 8443); the next free one is taken
  --no-open   do not open the browser
  --office    folder of the office whose mailbox is shown (default offices/kedzierzyn-kozle)
  --manifest  XML manifest of another add-in
  --add-in    folder with that add-in's files
  --settings  JSON file with what Outlook starts with (docs/outlook-host.md)`;

/** Ports tried after a busy one. */
const ATTEMPTS = 20;

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8443' },
    open: { type: 'boolean', default: true },
    office: { type: 'string', default: 'offices/kedzierzyn-kozle' },
    manifest: { type: 'string' },
    'add-in': { type: 'string' },
    settings: { type: 'string' },
    help: { type: 'boolean' },
  },
  allowNegative: true,
});

async function startAt(port: number, options: ServerOptions): Promise<OutlookServer> {
  for (let next = port; ; next += 1) {
    try {
      return await startServer({ ...options, port: next });
    } catch (error) {
      const isBusy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isBusy || next >= port + ATTEMPTS) throw error;
    }
  }
}

function settings(): Partial<HostSettings> {
  if (values.settings !== undefined) return JSON.parse(readFileSync(values.settings, 'utf8')) as Partial<HostSettings>;
  return values.manifest === undefined ? sampleMailbox(loadOffice(values.office), new Date()) : {};
}

async function main(): Promise<void> {
  if (values.help) {
    console.log(USAGE);
    return;
  }
  if ((values.manifest === undefined) !== (values['add-in'] === undefined)) {
    throw new Error('--manifest and --add-in go together');
  }
  const { manifest = 'manifest.xml', 'add-in': addIn = 'dist/outlook' } = values;
  const server = await startAt(Number(values.port), { manifest, addIn, settings: settings(), localOfficeJs: true });
  console.log(`Outlook (emulated): ${server.url}`);
  console.log('The certificate is made on this computer: the browser asks once whether to trust it.');
  if (values.open && process.stdout.isTTY && !process.env.CI) openBrowser(server.url);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.close());
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
