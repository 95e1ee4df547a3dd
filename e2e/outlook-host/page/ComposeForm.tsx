import { type Item, RECIPIENT_FIELDS } from '../core/item';
import type { HostProps } from './App';
import { Attachments } from './Attachments';
import { HtmlEditor, TextEditor } from './Editor';
import { Recipients } from './Recipients';

export function ComposeForm({ host, texts, item }: HostProps & { readonly item: Item }) {
  const { mailbox, gate } = host;
  const { accounts } = mailbox.settings;
  const isKnown = accounts.some(({ address }) => address === item.from.address);
  const senders = isKnown ? accounts : [item.from, ...accounts];
  return (
    <form className="compose" inert={gate.isChecking} onSubmit={(event) => event.preventDefault()}>
      <label className="row">
        <span>{texts.from}</span>
        <select
          value={item.from.address}
          onChange={({ target }) => {
            const account = senders.find(({ address }) => address === target.value);
            if (account !== undefined) mailbox.setFrom(account);
          }}
        >
          {senders.map(({ name, address }) => (
            <option key={address} value={address}>
              {name} &lt;{address}&gt;
            </option>
          ))}
        </select>
      </label>
      {RECIPIENT_FIELDS.map((field) => (
        <Recipients
          key={field}
          label={texts[field]}
          texts={texts}
          people={item[field]}
          onChange={(people) => mailbox.setRecipients(field, people)}
        />
      ))}
      <label className="row">
        <span>{texts.subject}</span>
        <input value={item.subject} onChange={({ target }) => mailbox.setSubject(target.value)} />
      </label>
      <Attachments mailbox={mailbox} texts={texts} attachments={item.attachments} />
      {item.bodyType === 'html' ? (
        <HtmlEditor mailbox={mailbox} item={item} label={texts.body} />
      ) : (
        <TextEditor mailbox={mailbox} item={item} label={texts.body} />
      )}
    </form>
  );
}
