import { createRoot } from 'react-dom/client';
import { clientLanguage } from '../api/client';
import { messageOfThisWindow } from '../api/compose';
import { ThunderbirdApp } from './ThunderbirdApp';

/** A pane in a window of its own is told its message; under its button it belongs to the window it hangs in. */
async function messageOfThisPane(): Promise<number> {
  const named = new URLSearchParams(location.search).get('message');
  document.documentElement.dataset['place'] = named === null ? 'button' : 'window';
  const tabId = named === null ? await messageOfThisWindow() : Number(named);
  if (tabId === undefined) throw new Error('the pane belongs to no message');
  return tabId;
}

const root = document.getElementById('root');
if (!root) throw new Error('pane.html has no #root');
const language = clientLanguage();
document.documentElement.lang = language;
void messageOfThisPane().then((tabId) => {
  createRoot(root).render(<ThunderbirdApp tabId={tabId} language={language} />);
});
