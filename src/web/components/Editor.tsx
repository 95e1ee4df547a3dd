import { makeStyles, tokens } from '@fluentui/react-components';
import { useLayoutEffect, useRef, type ClipboardEvent, type DragEvent, type RefObject } from 'react';
import { sanitiseHtml, sanitisedHtml } from '../sanitise-html';
import { updateChildren } from '../update-document';

const useStyles = makeStyles({
  editor: {
    position: 'relative',
    minHeight: '280px',
    padding: `${tokens.spacingVerticalXL} ${tokens.spacingHorizontalXXL}`,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase500,
    overflowWrap: 'anywhere',
    outlineStyle: 'none',
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: '-2px',
    },
    '& p': { margin: `0 0 ${tokens.spacingVerticalM}` },
    '& blockquote': { color: tokens.colorNeutralForeground2 },
    '& table': { maxWidth: '100%' },
    '& img': { maxWidth: '100%', height: 'auto' },
    '& a': { color: tokens.colorBrandForegroundLink },
    ':empty::before': { content: 'attr(data-placeholder)', color: tokens.colorNeutralForeground3 },
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalL },
  },
});

interface Props {
  /** As `sanitisedHtml` writes it. */
  readonly html: string;
  /** Addresses of the office's own pictures, which stay when they are pasted; the same set for the same office. */
  readonly pictures: ReadonlySet<string>;
  readonly label: string;
  readonly placeholder: string;
  readonly elementRef: RefObject<HTMLDivElement | null>;
  readonly onChange: (html: string) => void;
}

/** Inserts HTML at the caret. `execCommand` is old, but the only way that keeps the browser's own handling of lists and paragraphs. */
function insertHtml(html: string): void {
  document.execCommand('insertHTML', false, html);
}

/** HTML of what is pasted or dropped; plain text becomes paragraphs. */
function htmlFrom(data: DataTransfer, pictures: ReadonlySet<string>): string {
  const html = data.getData('text/html');
  if (html !== '') return sanitisedHtml(html, pictures);
  const holder = document.createElement('div');
  for (const line of data.getData('text/plain').replace(/\r\n?/g, '\n').split('\n')) {
    if (holder.childNodes.length > 0) holder.append(document.createElement('br'));
    holder.append(line);
  }
  return holder.innerHTML;
}

/** A plain writing surface: what is in it is the letter's HTML, nothing more. */
export function Editor({ html, pictures, label, placeholder, elementRef, onChange }: Props) {
  const styles = useStyles();
  const current = useRef('');

  useLayoutEffect(() => {
    const element = elementRef.current;
    if (!element || html === current.current) return;
    updateChildren(element, sanitiseHtml(html, pictures));
    current.current = html;
  }, [html, pictures, elementRef]);

  const read = () => {
    const element = elementRef.current;
    if (!element) return;
    if (element.innerHTML === '<br>') element.replaceChildren();
    current.current = element.innerHTML;
    onChange(element.innerHTML);
  };
  const paste = (event: ClipboardEvent) => {
    event.preventDefault();
    insertHtml(htmlFrom(event.clipboardData, pictures));
  };
  const drop = (event: DragEvent) => {
    event.preventDefault();
    const at = document.caretRangeFromPoint(event.clientX, event.clientY);
    if (at) getSelection()?.setBaseAndExtent(at.startContainer, at.startOffset, at.startContainer, at.startOffset);
    insertHtml(htmlFrom(event.dataTransfer, pictures));
  };
  return (
    <div
      ref={elementRef}
      className={styles.editor}
      role="textbox"
      aria-multiline
      aria-label={label}
      aria-placeholder={placeholder}
      data-placeholder={placeholder}
      contentEditable
      suppressContentEditableWarning
      spellCheck={false}
      lang="pl"
      tabIndex={0}
      onInput={read}
      onPaste={paste}
      onDrop={drop}
      onFocus={() => document.execCommand('defaultParagraphSeparator', false, 'p')}
    />
  );
}
