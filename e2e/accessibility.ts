import axe, { type AxeResults } from 'axe-core';
import type { Frame, Page } from 'playwright-core';

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What axe finds wrong with a page or a frame as it stands (WCAG 2.2 AA and best practices): one line for each element. */
export async function accessibilityFaults(page: Page | Frame): Promise<readonly string[]> {
  // Evaluated, not added as a script: the page's own content policy stays in force.
  await page.evaluate(axe.source);
  const results = await page.evaluate((): Promise<AxeResults> =>
    window.axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] }),
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}\n${failureSummary ?? ''}`),
  );
}
