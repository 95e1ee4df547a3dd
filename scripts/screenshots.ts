// Pictures of the pane in the emulated Outlook, for people to look at: npm run screenshots. Writes dist/screenshots/*.png and, of those that
// stand in the documentation, docs/images/outlook-*.png.
import { copyFileSync, mkdirSync } from 'node:fs';
import type { WindowOptions } from '../e2e/outlook-host/playwright/outlook-window';
import { launchChromium } from '../e2e/chromium';
import { BAD, ComposeWindow, FOOTER, GOOD, serveAddIn, THREAD } from '../e2e/outlook/add-in';

const FOLDER = 'dist/screenshots';
const IN_DOCUMENTATION = ['held', 'recipients', 'undo'];

/** Wide enough for message and pane, as low as the pane's first findings. */
const WIDE: WindowOptions = { viewport: { width: 1180, height: 760 } };

const REPLY = {
  ...BAD,
  composeType: 'reply' as const,
  subject: 'Re: Wywóz gałęzi',
  body: `<div>Witam,</div><div>prześlij formularz, który jest w załączniku, na ww. adres.</div><div>Pzdr</div>${FOOTER}${THREAD}`,
};

const CIRCULAR = {
  ...GOOD,
  to: ['Tadeusz Brzoza <tadeusz.brzoza@example.com>', 'e.nurek@example.net', 'sekretariat@fundacja-ruch.example'],
  body: GOOD.body?.replace('Szanowna Pani', 'Szanowni Państwo'),
};

mkdirSync(FOLDER, { recursive: true });
const browser = await launchChromium();
const server = await serveAddIn();

async function shoot(
  name: string,
  item: typeof GOOD,
  look: WindowOptions,
  prepare: (window: ComposeWindow) => Promise<void>,
): Promise<void> {
  const window = await ComposeWindow.open(browser, server, item, { ...WIDE, ...look });
  await prepare(window);
  const path = `${FOLDER}/${name}.png`;
  await window.outlook.page.screenshot({ path });
  await window.outlook.close();
  if (IN_DOCUMENTATION.includes(name)) copyFileSync(path, `docs/images/outlook-${name}.png`);
  console.log(path);
}

const checked = (window: ComposeWindow) => window.untilStatus(/\d|Gotowe|Ready/);

try {
  await shoot('warnings', REPLY, {}, checked);
  await shoot('ready', GOOD, {}, checked);
  await shoot('english', REPLY, { locale: 'en-GB' }, checked);
  await shoot('dark', REPLY, { colorScheme: 'dark' }, checked);
  await shoot('high-contrast', REPLY, { forcedColors: 'active' }, checked);
  await shoot('narrow', REPLY, { viewport: { width: 320, height: 1400 } }, async (window) => {
    await checked(window);
    await window.status.scrollIntoViewIfNeeded();
  });
  await shoot('recipients', CIRCULAR, {}, async (window) => {
    await checked(window);
    await window.outlook.setRecipients('to', await window.outlook.recipients('to'));
    await window.outlook.infobars.first().waitFor();
  });
  await shoot('why', REPLY, {}, async (window) => {
    await checked(window);
    await window.button('Dlaczego?').first().click();
    await window.pane.getByRole('figure').waitFor();
  });
  await shoot('held', { ...REPLY, subject: '' }, {}, async (window) => {
    await checked(window);
    await window.outlook.send();
    await window.outlook.alert.waitFor();
  });
  await shoot('undo', REPLY, {}, async (window) => {
    await checked(window);
    await window.button(/^Popraw \(\d+\)$/).click();
    await window.button('Cofnij').waitFor();
  });
  await shoot('failed', GOOD, {}, async (window) => {
    await checked(window);
    await window.outlook.addFault({ call: 'body.getAsync', error: 5001 });
    await window.button('Spróbuj ponownie').waitFor();
  });
} finally {
  await browser.close();
  await server.close();
}
