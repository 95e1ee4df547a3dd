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

describe('Send, when our check fails', () => {
  it.each(['body.getAsync', 'subject.getAsync', 'recipients.getAsync'])(
    'because of an error of %s, may go on',
    async (call) => {
      const outlook = await openOutlook(browser, server, BAD, { faults: [{ call, error: 5001 }] });
      await outlook.send();
      await outlook.alert.getByText(/Nie udało się sprawdzić wiadomości. Można ją wysłać bez sprawdzenia/).waitFor();
      await outlook.choose('sendAnyway');
      await outlook.untilSent();
      await outlook.close();
    },
  );

  it('because the client is silent, may go on before the client loses patience', async () => {
    const outlook = await openOutlook(browser, server, BAD, { faults: [{ call: 'body.getAsync', silent: true }] });
    await outlook.send();
    await outlook.alert.getByText(/Sprawdzanie trwa zbyt długo/).waitFor();
    await outlook.choose('sendAnyway');
    await outlook.untilSent();
    expect((await outlook.activation('OnMessageSend')).ms).toBeLessThan(5000);
    await outlook.close();
  });

  it('in a client without prompts, goes on', async () => {
    const outlook = await openOutlook(browser, server, BAD, {
      requirementSet: '1.12',
      faults: [{ call: 'body.getAsync', error: 5001 }],
    });
    await outlook.send();
    await outlook.untilSent();
    await outlook.close();
  });

  it('because the page of the event file is gone, is the client’s to allow', async () => {
    const outlook = await openOutlook(browser, server, BAD);
    await outlook.setRuntimeMissing();
    await outlook.send();
    await outlook.choose('sendAnyway');
    await outlook.untilSent();
    await outlook.close();
  });
});

describe('a slow client', () => {
  it('is waited for', async () => {
    const outlook = await openOutlook(browser, server, BAD, {
      faults: [{ call: 'body.getAsync', delay: 1500 }],
    });
    await outlook.send();
    await outlook.alert.getByText('Przed wysłaniem proszę poprawić 1 rzecz.').waitFor();
    await outlook.close();
  });
});

describe('the pane', () => {
  it('says when it cannot read, and tries again', async () => {
    const window = await ComposeWindow.open(browser, server, BAD, {
      faults: [{ call: 'subject.getAsync', error: 5001 }],
    });
    await window.pane.getByText(/Nie udało się odczytać wiadomości. Wysyłanie nie jest blokowane/).waitFor();
    await window.outlook.clearFaults();
    await window.button('Spróbuj ponownie').click();
    await window.untilStatus(/^Do poprawy/);
    await window.outlook.close();
  });

  it('comes back by itself when the client does', async () => {
    const window = await ComposeWindow.open(browser, server, GOOD);
    await window.untilStatus('Gotowe do wysłania');
    await window.outlook.addFault({ call: 'body.getAsync', error: 5001 });
    await window.pane.getByText(/Nie udało się odczytać wiadomości/).waitFor();
    await window.outlook.clearFaults();
    await window.untilStatus('Gotowe do wysłania');
    await window.outlook.close();
  });

  it('opened outside Outlook says so', async () => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'pl-PL' });
    const page = await context.newPage();
    await page.route('https://appsforoffice.microsoft.com/**', (route) => route.abort());
    await page.goto(`${server.url}/add-in/pane.html`);
    await page
      .getByRole('alert')
      .getByText(/Nie udało się połączyć z Outlookiem/)
      .waitFor();
    await context.close();
  });
});
