import type { Attachment } from '../core/item';
import { readAttachment } from '../core/item-input';
import type { Mailbox } from '../core/mailbox';
import { fill, type Texts } from './texts';

interface AttachmentsProps {
  readonly mailbox: Mailbox;
  readonly texts: Texts;
  readonly attachments: readonly Attachment[];
}

async function toBase64(file: File): Promise<string> {
  const reader = new FileReader();
  const read = new Promise<string>((resolve) => {
    reader.onload = () => resolve(String(reader.result));
  });
  reader.readAsDataURL(file);
  return (await read).replace(/^[^,]*,/, '');
}

export function Attachments({ mailbox, texts, attachments }: AttachmentsProps) {
  const add = async (files: readonly File[]) => {
    for (const file of files) {
      const contentType = file.type || 'application/octet-stream';
      mailbox.addAttachment(readAttachment({ name: file.name, contentType, base64: await toBase64(file) }));
    }
  };
  return (
    <div className="row" role="group" aria-label={texts.attachments}>
      <span>{texts.attachments}</span>
      <div className="people">
        {attachments.map(({ id, name }) => (
          <span key={id} className="person">
            {name}
            <button
              type="button"
              aria-label={fill(texts.remove, { name })}
              onClick={() => mailbox.removeAttachment(id)}
            >
              ×
            </button>
          </span>
        ))}
        <label className="attach">
          {texts.attach}
          <input
            type="file"
            multiple
            onChange={({ target }) => {
              void add([...(target.files ?? [])]);
              target.value = '';
            }}
          />
        </label>
      </div>
    </div>
  );
}
