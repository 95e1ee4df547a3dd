import { useEffect, useRef } from 'react';
import { localized } from '../core/add-in';
import type { SendAlert } from '../core/smart-alerts';
import type { HostProps } from './App';
import { Markdown } from './Markdown';
import { fill } from './texts';

/** The Smart Alerts dialog. Esc is the choice that does not send. */
export function AlertDialog({ host, texts, alert }: HostProps & { readonly alert: SendAlert }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const name = localized(host.addIn.name, host.mailbox.settings.locale);
  const { choices, message, markdown, kind } = alert;
  const decline = choices.at(-1) ?? 'dontSend';
  return (
    <dialog
      ref={dialog}
      role="alertdialog"
      aria-labelledby="alert-title"
      aria-describedby="alert-message"
      data-kind={kind}
      data-mode={alert.mode}
      onCancel={(event) => {
        event.preventDefault();
        host.gate.choose(decline);
      }}
    >
      <h2 id="alert-title">{name}</h2>
      <div id="alert-message">
        {markdown !== undefined ? <Markdown text={markdown} /> : <p>{message || fill(texts[kind], { name })}</p>}
      </div>
      <div className="choices">
        {choices.map((choice, index) => (
          <button
            key={choice}
            type="button"
            className={index === 0 ? 'primary' : undefined}
            data-choice={choice}
            onClick={() => host.gate.choose(choice)}
          >
            {choice === 'takeAction' ? (alert.actionLabel ?? texts.takeAction) : texts[choice]}
          </button>
        ))}
      </div>
    </dialog>
  );
}
