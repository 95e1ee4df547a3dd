import type { HostProps } from './App';

/** The information bars of the open message. */
export function InfoBars({ host, texts }: HostProps) {
  const notifications = host.mailbox.item?.notifications ?? [];
  return (
    <div className="infobars" aria-live="polite">
      {notifications.map(({ key, type, message, actions }) => (
        <div key={key} className={`infobar ${type}`} data-key={key}>
          <span>{message}</span>
          {actions?.map((action) => (
            <button key={action.actionText} type="button" onClick={() => host.runNotificationAction(action)}>
              {action.actionText}
            </button>
          ))}
          <button type="button" onClick={() => host.mailbox.dismissNotification(key)}>
            {texts.dismiss}
          </button>
        </div>
      ))}
    </div>
  );
}
