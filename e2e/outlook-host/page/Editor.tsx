import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Item } from '../core/item';
import type { Mailbox } from '../core/mailbox';
import { selectionIn } from './selection-in';

interface EditorProps {
  readonly mailbox: Mailbox;
  readonly item: Item;
  readonly label: string;
}

/** The editor of an HTML message. The mailbox holds its source; what the user types goes there at once. */
export function HtmlEditor({ mailbox, item, label }: EditorProps) {
  const editor = useRef<HTMLDivElement>(null);
  const shown = useRef<string>(undefined);
  useLayoutEffect(() => {
    if (editor.current === null || shown.current === item.body) return;
    // Scripts and handlers in the message do not run: the page's content policy allows its own file only.
    editor.current.innerHTML = item.body;
    shown.current = item.body;
  });
  useEffect(() => {
    const onSelect = () => {
      const selection = editor.current && selectionIn(editor.current);
      if (selection) item.selection = selection;
    };
    document.addEventListener('selectionchange', onSelect);
    return () => document.removeEventListener('selectionchange', onSelect);
  }, [item]);
  return (
    <div
      ref={editor}
      className="editor"
      contentEditable
      role="textbox"
      aria-multiline="true"
      aria-label={label}
      tabIndex={0}
      onInput={({ currentTarget }) => {
        shown.current = currentTarget.innerHTML;
        mailbox.setBody(shown.current);
      }}
    />
  );
}

/** The editor of a plain-text message. */
export function TextEditor({ mailbox, item, label }: EditorProps) {
  return (
    <textarea
      className="editor"
      aria-label={label}
      value={item.body}
      onChange={({ target }) => mailbox.setBody(target.value)}
      onSelect={({ currentTarget }) => {
        item.selection = { start: currentTarget.selectionStart, end: currentTarget.selectionEnd };
      }}
    />
  );
}
