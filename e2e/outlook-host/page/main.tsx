import { createRoot } from 'react-dom/client';
import { localized } from '../core/add-in';
import type { Fault } from '../core/faults';
import { OutlookHost } from '../core/host';
import { DEFAULT_SETTINGS, type HostSettings } from '../core/settings';
import type { PageData } from '../server/start-server';
import { App } from './App';
import { DomFrames } from './dom-frames';
import { moveFocus } from './focus';
import { chosenSettings } from './page-address';
import { textsFor } from './texts';

declare global {
  interface Window {
    /** What a test wants the page to start with. */
    outlookSettings?: Partial<HostSettings>;
    outlookFaults?: readonly Fault[];
    /** The host, for tests and for the curious. */
    outlook?: OutlookHost;
  }
}

async function start(root: HTMLElement): Promise<void> {
  const { addIn, settings: served } = (await (await fetch('/host.json')).json()) as PageData;
  const settings = { ...DEFAULT_SETTINGS, ...served, ...window.outlookSettings, ...chosenSettings(location.search) };
  const texts = textsFor(settings.locale);
  const name = localized(addIn.name, settings.locale);
  const frames = new DomFrames({ pane: name, commands: `${name} (commands)`, dialog: `${name} (dialog)` });
  const host = new OutlookHost({ addIn, settings, frames, origin: location.origin, onFocusMove: moveFocus });
  for (const fault of window.outlookFaults ?? []) host.faults.add(fault);
  window.outlook = host;
  document.documentElement.lang = settings.locale;
  document.title = texts.title;
  createRoot(root).render(<App host={host} texts={texts} onMounted={() => host.open(settings.item)} />);
}

const root = document.getElementById('root');
if (root !== null) void start(root);
