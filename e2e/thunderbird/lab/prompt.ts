import { waitUntil } from '../../wait-until';
import type { Chrome } from './chrome';
import type { ChromeWindow } from './chrome-window';

/** Waits for a question of Thunderbird's own, such as the one about an empty subject, and returns its text. */
export function promptText(chrome: Chrome): Promise<string> {
  return waitUntil('Thunderbird asks something', () => chrome.run(textOfPrompt));
}

/** Answers the question that is open: `accept` is the first button. */
export async function answerPrompt(chrome: Chrome, answer: 'accept' | 'cancel'): Promise<void> {
  await promptText(chrome);
  await chrome.run(clickInPrompt, answer);
  await waitUntil('the question is answered', async () => (await chrome.run(textOfPrompt)) === null);
}

/** Runs in Thunderbird. */
function textOfPrompt(window: ChromeWindow): string | null {
  const prompt = Array.from(window.Services.wm.getEnumerator(null)).find(
    ({ location, document }) => location.pathname.endsWith('/commonDialog.xhtml') && document.readyState === 'complete',
  );
  return prompt?.document.getElementById('infoBody')?.textContent ?? null;
}

/** Runs in Thunderbird. */
function clickInPrompt(window: ChromeWindow, answer: 'accept' | 'cancel'): void {
  const prompt = Array.from(window.Services.wm.getEnumerator(null)).find(({ location }) =>
    location.pathname.endsWith('/commonDialog.xhtml'),
  );
  const dialog = prompt?.document.querySelector<Element & { getButton(name: string): HTMLButtonElement }>('dialog');
  dialog?.getButton(answer).click();
}
