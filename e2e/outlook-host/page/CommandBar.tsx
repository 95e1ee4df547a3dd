import { localized } from '../core/add-in';
import { answerInput, type AnswerKind } from '../core/answer-input';
import type { HostProps } from './App';

/** What can be done with the open message, and the add-in's buttons from its manifest. */
export function CommandBar({ host, texts }: HostProps) {
  const { mailbox, gate } = host;
  const { item, owner, settings } = mailbox;
  const answer = (kind: AnswerKind) => {
    if (item !== undefined) host.open(answerInput(item, kind, owner, settings.locale));
  };
  return (
    <div role="toolbar" aria-label={texts.title}>
      <button type="button" onClick={() => host.open({ mode: 'compose' })}>
        {texts.newMessage}
      </button>
      {item?.mode === 'compose' && (
        <>
          <button type="button" className="primary" disabled={gate.isChecking} onClick={() => void gate.send()}>
            {texts.send}
          </button>
          <button type="button" onClick={() => host.open(undefined)}>
            {texts.discard}
          </button>
        </>
      )}
      {item?.mode === 'read' &&
        (['reply', 'replyAll', 'forward'] as const).map((kind) => (
          <button key={kind} type="button" onClick={() => answer(kind)}>
            {texts[kind]}
          </button>
        ))}
      {host.availableCommands().map((command) => (
        <button
          key={command.id}
          type="button"
          className="add-in"
          data-command={command.id}
          aria-pressed={command.action === 'pane' ? host.paneCommand?.id === command.id : undefined}
          onClick={() => (host.paneCommand?.id === command.id ? host.closePane() : host.runCommand(command))}
        >
          {localized(command.label, settings.locale)}
        </button>
      ))}
    </div>
  );
}
