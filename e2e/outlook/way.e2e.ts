import type { Browser } from 'playwright-core';
import { launchChromium } from '../chromium';
import type { OutlookServer } from '../outlook-host/server/start-server';
import { BAD, ComposeWindow, GOOD, openOutlook, serveAddIn } from './add-in';

let browser: Browser;
let server: OutlookServer;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchChromium(), serveAddIn()]);
});

afterAll(async () => {
  await browser.close();
  await server.close();
});

describe('the whole way', () => {
  it('leads from a bad letter over a held Send to a sent good one', async () => {
    const outlook = await openOutlook(browser, server, BAD);
    await outlook.send();
    await outlook.alert.getByText('Przed wysłaniem proszę poprawić 1 rzecz.').waitFor();
    await outlook.alert.getByText('Popraw wiadomość').click();
    const window = await ComposeWindow.beside(outlook);
    await window.untilStatus(/^Do poprawy: 1/);
    // The pane stands at what holds the message.
    await window.untilFocused('Wiadomość nie ma tematu');
    await window.button(/^Popraw \(\d+\)$/).click();
    await window.pane.getByText(/^Poprawiono/).waitFor();
    expect(await outlook.body()).toMatch(/Szanowna Pani,.*proszę przesłać formularz na przykład jutro\..*Z poważaniem/);
    await outlook.setSubject('Formularz do wniosku o wywóz gałęzi');
    await window.untilStatus('Gotowe do wysłania');
    await outlook.send();
    await outlook.untilSent();
    const [sent] = await outlook.sent();
    expect(sent?.body.match(/Niniejsza wiadomość elektroniczna/g)).toHaveLength(1);
    const { unknown, violations } = await outlook.trace();
    expect({ unknown, violations, errors: outlook.errors }).toEqual({ unknown: [], violations: [], errors: [] });
    await outlook.close();
  });

  it('asks before a letter with warnings only, and sends it when told to', async () => {
    const outlook = await openOutlook(browser, server, {
      ...GOOD,
      body: GOOD.body?.replace('w czwartek', 'np. w czwartek'),
    });
    await outlook.send();
    await outlook.alert.getByText(/Można też wysłać bez zmian/).waitFor();
    await outlook.choose('sendAnyway');
    await outlook.untilSent();
    await outlook.close();
  });

  it('says nothing about a good one', async () => {
    const outlook = await openOutlook(browser, server, GOOD);
    await outlook.send();
    await outlook.untilSent();
    expect(await outlook.alert.count()).toBe(0);
    await outlook.close();
  });

  it('speaks English in an English Outlook', async () => {
    const window = await ComposeWindow.open(browser, server, BAD, { locale: 'en-GB' });
    await window.untilStatus(/^To mend: 1/);
    await window.outlook.send();
    await window.outlook.alert.getByText('Please mend 1 thing before sending.').waitFor();
    await window.outlook.close();
  });
});

describe('a client without prompts (Mailbox 1.12)', () => {
  it('takes the second press of Send for a yes', async () => {
    const warned = { ...GOOD, body: GOOD.body?.replace('w czwartek', 'np. w czwartek') };
    const outlook = await openOutlook(browser, server, warned, { requirementSet: '1.12' });
    await outlook.send();
    await outlook.alert.getByText(/Ponowne naciśnięcie „Wyślij” wyśle wiadomość bez zmian/).waitFor();
    await outlook.choose('dontSend');
    await outlook.send();
    await outlook.untilSent();
    await outlook.close();
  });
});
