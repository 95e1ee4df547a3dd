import { useEffect } from 'react';
import { localized } from '../core/add-in';
import type { OutlookHost } from '../core/host';
import { AlertDialog } from './AlertDialog';
import { CommandBar } from './CommandBar';
import { ComposeForm } from './ComposeForm';
import { HostPanel } from './HostPanel';
import { InfoBars } from './InfoBars';
import { MessageList } from './MessageList';
import { ReadingView } from './ReadingView';
import type { Texts } from './texts';
import { fill } from './texts';
import { useMailbox } from './use-mailbox';

export interface HostProps {
  readonly host: OutlookHost;
  readonly texts: Texts;
}

export function App({ host, texts, onMounted }: HostProps & { readonly onMounted: () => void }) {
  useMailbox(host);
  useEffect(onMounted, [onMounted]);
  const { item, settings } = host.mailbox;
  const { isChecking, alert } = host.gate;
  const name = localized(host.addIn.name, settings.locale);
  const paneLabel = host.paneCommand && localized(host.paneCommand.label, settings.locale);
  return (
    <>
      <header className="bar">
        <h1>{texts.title}</h1>
        <CommandBar host={host} texts={texts} />
      </header>
      <div className={host.paneCommand === undefined ? 'columns' : 'columns with-pane'}>
        <MessageList host={host} texts={texts} />
        <main>
          <p role="status" className="checking">
            {isChecking && alert === undefined && fill(texts.checking, { name })}
          </p>
          <InfoBars host={host} texts={texts} />
          {item === undefined && <p className="empty">{texts.nothingOpen}</p>}
          {item?.mode === 'compose' && <ComposeForm key={item.conversationId} host={host} texts={texts} item={item} />}
          {item?.mode === 'read' && <ReadingView item={item} texts={texts} />}
        </main>
        <aside aria-label={paneLabel ?? texts.pane} hidden={host.paneCommand === undefined}>
          <div className="pane-head">
            <h2>{paneLabel}</h2>
            <button id="close-pane" type="button" onClick={() => host.closePane()}>
              {texts.close}
            </button>
          </div>
          <div id="pane-frame" />
        </aside>
      </div>
      <HostPanel host={host} texts={texts} />
      <div id="commands-frame" hidden />
      <section className="dialog" aria-label={name} hidden={!host.dialogs.isOpen}>
        <button type="button" onClick={() => host.dialogs.dismiss()}>
          {texts.close}
        </button>
        <div id="dialog-frame" />
      </section>
      {alert !== undefined && <AlertDialog key={alert.kind} host={host} texts={texts} alert={alert} />}
    </>
  );
}
