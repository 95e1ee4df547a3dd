import { writeFileSync } from 'node:fs';
import { waitUntil } from '../../wait-until';
import type { Chrome } from './chrome';
import type { ChromeWindow, WindowGlobal, XulBrowser } from './chrome-window';

/** Writes a picture of a window with the panels that hang in it (PNG). */
export async function pictureOfWindow(chrome: Chrome, windowId: number, file: string): Promise<void> {
  await panelsSettled(chrome, windowId);
  write(file, await chrome.runIn(windowId, drawWindow));
}

/** Writes a picture of one page of an add-on (PNG). */
export async function pictureOfPage(chrome: Chrome, pageId: number, file: string): Promise<void> {
  write(file, await chrome.run(drawPage, pageId));
}

/** Panels grow with their pages, step by step: waits until ten looks have seen the same. */
async function panelsSettled(chrome: Chrome, windowId: number): Promise<void> {
  let seen = '';
  let looks = 0;
  await waitUntil('the panels keep their size', async () => {
    const sizes = await chrome.runIn(windowId, sizesOfPanels);
    looks = sizes === seen ? looks + 1 : 0;
    seen = sizes;
    return looks === 10;
  });
}

/** Runs in Thunderbird. */
function sizesOfPanels(window: ChromeWindow): string {
  const boxes = Array.from(window.document.querySelectorAll('panel browser'), (one) => one.getBoundingClientRect());
  return boxes.map(({ width, height }) => `${width} ${height}`).join();
}

function write(file: string, dataUrl: string): void {
  writeFileSync(file, Buffer.from(dataUrl.slice(dataUrl.indexOf(',') + 1), 'base64'));
}

interface PanelElement extends Element {
  readonly state: string;
}

/** Runs in Thunderbird, which draws panels on surfaces of their own: they are laid over the window. */
async function drawWindow(window: ChromeWindow): Promise<string> {
  const draw = (page: WindowGlobal | null | undefined): Promise<ImageBitmap> | undefined =>
    page?.drawSnapshot(null, 1, 'white');
  const bitmap = await draw(window.browsingContext.currentWindowGlobal);
  if (!bitmap) throw new Error('the window is closed');
  const open = Array.from(window.document.querySelectorAll<PanelElement>('panel')).filter(
    ({ state }) => state === 'open',
  );
  const browsers = open.flatMap((panel) => Array.from(panel.querySelectorAll<XulBrowser>('browser')));
  const boxes = browsers.map((browser) => browser.getBoundingClientRect());
  const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = Math.max(bitmap.width, ...boxes.map((box) => Math.ceil(box.right) + 1));
  canvas.height = Math.max(bitmap.height, ...boxes.map((box) => Math.ceil(box.bottom) + 1));
  const context = canvas.getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  for (const [index, browser] of browsers.entries()) {
    const page = await draw(browser.browsingContext?.currentWindowGlobal);
    const box = boxes[index];
    if (!page || !box) continue;
    context?.drawImage(page, box.x, box.y);
    context?.strokeRect(box.x - 0.5, box.y - 0.5, box.width + 1, box.height + 1);
  }
  return canvas.toDataURL('image/png');
}

/** Runs in Thunderbird. */
async function drawPage(window: ChromeWindow, id: number): Promise<string> {
  const bitmap = await window.BrowsingContext.get(id)?.currentWindowGlobal?.drawSnapshot(null, 1, 'white');
  if (!bitmap) throw new Error('the page is closed');
  const canvas = window.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas') as HTMLCanvasElement;
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
  return canvas.toDataURL('image/png');
}
