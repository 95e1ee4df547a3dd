import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ADD_ON_ID } from '../../src/manifest/thunderbird-add-on';
import { thunderbirdPolicies } from '../../src/manifest/thunderbird-policies';
import type { Office } from '../../src/office/office';
import type { KeptOffice } from '../../src/pane/kept-office';
import { loadOffice } from '../../src/signature/load-office';
import { OfficeServer } from '../office-server';
import { waitUntil } from '../wait-until';
import { Desk, GOOD, HANNA, WARNED } from './desk';
import { hasThunderbird } from './lab/thunderbird-process';

const OFFICE = 'offices/kedzierzyn-kozle';

/** The standard as a file on a web server that IT replaces now and then. */
class OfficeFile {
  office: Office = loadOffice(OFFICE);
  isAway = false;

  private constructor(private readonly server: Server) {}

  static async serve(): Promise<OfficeFile> {
    const server = createServer((request, response) => {
      if (file.isAway) request.socket.destroy();
      else if (request.url === '/standard/office.json') response.end(JSON.stringify(file.office));
      else response.writeHead(404).end();
    });
    const file = new OfficeFile(server);
    await once(server.listen(0, '127.0.0.1'), 'listening');
    return file;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}/standard/`;
  }

  /** The standard with another telephone number for Hanna Wolny, and short signatures in replies. */
  change(): void {
    const text = JSON.stringify(this.office).replaceAll('77 555 01 52', '77 555 09 99');
    const rules = { 'footer-missing': { signature: 'short-in-replies' } };
    this.office = { ...(JSON.parse(text) as Office), rules };
  }

  stop(): void {
    this.server.close();
    this.server.closeAllConnections();
  }
}

/** Packs the add-on for the office of this server. */
function pack(dir: string, url: string): string {
  const out = join(dir, 'dobry-list.xpi');
  execFileSync(process.execPath, ['scripts/run.mjs', 'scripts/build-xpi.ts', '--url', url, '--out', out]);
  return out;
}

/** As the alarm does every half an hour. */
const renew = (desk: Desk) =>
  desk.addOn.evalInBackground(async () => {
    const alarm = await messenger.alarms.get('dobry-list');
    if (!alarm) throw new Error('no alarm is set');
    messenger.alarms.create('dobry-list', { delayInMinutes: 0.001, periodInMinutes: 30 });
  });

const lab = hasThunderbird() ? describe : describe.skip;

lab('the office behind Thunderbird', () => {
  let dir: string;

  beforeAll(() => {
    dir = mkdtempSync(join(tmpdir(), 'dobry-list-office-'));
  });

  afterAll(() => rmSync(dir, { recursive: true }));

  it('installs the add-on and locks its settings by policy; a newer standard comes without a restart', async () => {
    const file = await OfficeFile.serve();
    const policies = thunderbirdPolicies(pathToFileURL(pack(dir, file.url)).href, {
      officeUrl: file.url,
      marks: false,
    });
    const desk = await Desk.open({ policies: policies.policies }, { id: ADD_ON_ID });
    try {
      await expect(desk.addOn.disable()).rejects.toThrow('disallowed by enterprise policy');
      const message = await desk.write(WARNED);
      await desk.untilMarks(message, {});
      const pane = await desk.openPane(message);
      await pane.until('Warto poprawić: 2');
      expect(
        await pane.page.eval(() => document.querySelector<HTMLInputElement>('input[role="switch"]')?.disabled),
      ).toBe(true);

      file.change();
      await renew(desk);
      await waitUntil('the signature has the new number', async () =>
        (await desk.signatureOf(HANNA.email)).includes('09 99'),
      );
      await desk.thunderbird.closeAll();

      file.isAway = true;
      await desk.addOn.terminateBackground();
      const letter = `From: Maria <maria@example.com>\r\nTo: ${HANNA.email}\r\nSubject: Pytanie\r\nMessage-ID: <p1@example.com>\r\n\r\nKiedy?\r\n`;
      const reply = await desk.thunderbird.answer('Reply', await desk.thunderbird.putMessage(letter));
      await waitUntil('the reply has the short signature', async () =>
        /Hanna Wolny, inspektor.*09 99/s.test(await reply.bodyText()),
      );
    } finally {
      await desk.close();
      file.stop();
    }
  }, 120_000);

  it('takes the standard from the office server', async () => {
    const server = await OfficeServer.start(OFFICE);
    const desk = await Desk.open({}, { path: pack(dir, `${server.url}outlook/`) });
    try {
      const answer = await waitUntil('the server was asked', () =>
        desk.addOn.evalInBackground(async (email) => {
          const { office } = await messenger.storage.local.get('office');
          return (office as { answers: Record<string, KeptOffice> } | undefined)?.answers[email]?.office.text;
        }, HANNA.email),
      );
      expect(JSON.parse(answer)).toMatchObject({ id: 'kedzierzyn-kozle', version: expect.any(String) as string });
      expect(await desk.signatureOf(HANNA.email)).toContain('inspektor');
      const message = await desk.write(GOOD);
      await desk.untilMarks(message, {});
    } finally {
      await desk.close();
      await server.stop();
    }
  }, 120_000);
});
