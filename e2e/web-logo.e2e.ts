import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchChromium } from './chromium';
import { copyOffice } from './office-folder';
import { LetterPage, servePage } from './web-page';

const LOGO = 'https://www.powiat.example/herb.png';

/** The sample office with a hosted logo in its full signature. */
function officeWithLogo(): string {
  const dir = copyOffice();
  const file = join(dir, 'office.json');
  const office = JSON.parse(readFileSync(file, 'utf8')) as object;
  const logo = { url: LOGO, alt: 'Herb powiatu', width: 96, height: 96 };
  writeFileSync(file, JSON.stringify({ ...office, logo }));
  const template = join(dir, 'templates/signature-full.html.hbs');
  writeFileSync(template, readFileSync(template, 'utf8').replace('<strong>', '{{logo}}\n<strong>'));
  return dir;
}

it('shows the logo of the official signature, and no other remote picture', async () => {
  const dir = officeWithLogo();
  const [browser, host] = await Promise.all([launchChromium(), servePage(dir)]);
  try {
    const letter = await LetterPage.open(browser, host.url);
    const asked: string[] = [];
    await letter.context.route(/\.example\//, async (route) => {
      asked.push(route.request().url());
      await route.fulfill({ path: 'assets/icon-32.png' });
    });
    await letter.write('Dzień dobry');
    await letter.body.evaluate((body) => {
      const data = new DataTransfer();
      data.setData('text/html', '<p>plan <img src="https://tracker.example/p.gif" alt="plan"></p>');
      body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    });
    await letter.sender.selectOption({ label: 'Joanna Pisz, podinspektor' });
    await letter
      .part('Stopka')
      .getByRole('button', { name: /^Wstaw/ })
      .first()
      .click();
    const logo = letter.body.getByRole('img', { name: 'Herb powiatu' });
    await logo.waitFor();
    await letter.page.waitForFunction(
      (image) => image instanceof HTMLImageElement && image.naturalWidth > 0,
      await logo.elementHandle(),
    );
    expect(await letter.body.locator('img').count()).toBe(1);
    expect(asked).toEqual([LOGO]);
    expect(letter.errors).toEqual([]);
  } finally {
    await browser.close();
    await host.close();
    rmSync(dir, { recursive: true });
  }
});
