import type { Item } from '../core/item';
import type { HostProps } from './App';

/** Received messages, to be opened and answered, and what has been sent. */
export function MessageList({ host, texts }: HostProps) {
  const { settings, sent } = host.mailbox;
  return (
    <nav aria-label={texts.messages}>
      <h2>{texts.inbox}</h2>
      <ul>
        {settings.inbox.map((input, index) => (
          <li key={index}>
            <button type="button" onClick={() => host.open({ mode: 'read', ...input })}>
              {input.subject ?? texts.noSubject}
            </button>
          </li>
        ))}
        {settings.inbox.length === 0 && <li>{texts.none}</li>}
      </ul>
      <h2>{texts.sent}</h2>
      <ul data-testid="sent">
        {sent.map((item, index) => (
          <li key={index}>
            <button type="button" onClick={() => host.open(asRead(item))}>
              {item.subject || texts.noSubject}
            </button>
          </li>
        ))}
        {sent.length === 0 && <li>{texts.none}</li>}
      </ul>
    </nav>
  );
}

function asRead({ from, to, cc, bcc, subject, body, bodyType, attachments, conversationId }: Item) {
  return { mode: 'read' as const, from, to, cc, bcc, subject, body, bodyType, attachments, conversationId };
}
