import { Fragment, type ReactNode } from 'react';

/** `**bold**`, `*italic*` or `_italic_`, `[text](https://…)`; a backslash takes a mark's meaning away. */
const INLINE = /\\([\\*_[\]()-])|\*\*(.+?)\*\*|[*_](.+?)[*_]|\[([^\]]+)\]\((https:[^)\s]+)\)/g;
const LIST_ITEM = /^\s*(?:[-*]|(\d+)\.)\s+/;

/** The few marks Smart Alerts know: emphasis, links, lists, paragraphs. */
export function Markdown({ text }: { readonly text: string }) {
  const blocks = text.split(/\n\n+/).filter((block) => block.trim() !== '');
  return blocks.map((block, index) => <Block key={index} text={block} />);
}

function Block({ text }: { readonly text: string }) {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const first = LIST_ITEM.exec(lines[0] ?? '');
  if (first === null) return <p>{inline(lines.join(' '))}</p>;
  const items = lines.map((line, index) => <li key={index}>{inline(line.replace(LIST_ITEM, ''))}</li>);
  return first[1] === undefined ? <ul>{items}</ul> : <ol>{items}</ol>;
}

function inline(text: string): ReactNode {
  const parts: ReactNode[] = [];
  let end = 0;
  for (const match of text.matchAll(INLINE)) {
    const [whole, escaped, bold, italic, label, address] = match;
    parts.push(text.slice(end, match.index), escaped, bold && <strong>{bold}</strong>, italic && <em>{italic}</em>);
    if (address !== undefined) {
      parts.push(
        <a href={address} target="_blank" rel="noreferrer">
          {label}
        </a>,
      );
    }
    end = match.index + whole.length;
  }
  return [...parts, text.slice(end)].map((part, index) => <Fragment key={index}>{part}</Fragment>);
}
