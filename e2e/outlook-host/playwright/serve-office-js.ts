import type { BrowserContext } from 'playwright-core';
import { AJAX_CDN, AJAX_SHIM, OFFICE_JS_CDN, officeJsFile } from '../server/office-js';
import { contentType } from '../server/static-files';

/** Answers the addresses of Microsoft's CDN with the npm copy of office.js and the shim for MicrosoftAjax.js. */
export async function serveOfficeJs(context: BrowserContext): Promise<void> {
  await context.route(`${AJAX_CDN}**`, (route) => route.fulfill({ body: AJAX_SHIM, contentType: 'text/javascript' }));
  await context.route(`${OFFICE_JS_CDN}**`, async (route) => {
    const path = route.request().url().slice(OFFICE_JS_CDN.length);
    const body = await officeJsFile(path);
    await route.fulfill(body === undefined ? { status: 404 } : { body, contentType: contentType(path) });
  });
}
