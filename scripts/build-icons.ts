// Draws the add-in's icons from assets/icon.svg: node scripts/run.mjs scripts/build-icons.ts
import { readFileSync } from 'node:fs';
import { launchChromium } from '../e2e/chromium';
import { ICONS, PACKAGE_ICONS } from '../src/manifest/manifest-data';

const svg = readFileSync('assets/icon.svg', 'utf8');

const { color, outline } = PACKAGE_ICONS;
const drawings = [
  ...[...ICONS.button, ...ICONS.list].map((side) => ({ file: `icon-${side}.png`, side, style: '' })),
  // Microsoft 365 rounds the corners itself.
  { ...color, style: '.ground { rx: 0 }' },
  // White lines on nothing.
  {
    ...outline,
    style: '.ground { display: none } .letter { fill: none; stroke: #fff; stroke-width: 2 } .tick { stroke: #fff }',
  },
];

const browser = await launchChromium();
try {
  const page = await browser.newPage();
  for (const { file, side, style } of drawings) {
    await page.setViewportSize({ width: side, height: side });
    await page.setContent(`<style>body { margin: 0 } svg { display: block } ${style}</style>${svg}`);
    await page.screenshot({ path: `assets/${file}`, omitBackground: true });
  }
} finally {
  await browser.close();
}
