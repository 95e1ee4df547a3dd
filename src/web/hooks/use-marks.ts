import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react';
import type { Report } from '../../checker/report';
import { keyFindings } from '../../pane/outline';
import type { Finding } from '../../rules/finding';
import { highlightFindings, highlightPointed, rangeOfFinding } from '../../pane/marks/highlight';
import { TextPositions } from '../../pane/marks/text-positions';

export interface Marks {
  /** Marks the words of a finding more strongly; `null` ends it. */
  readonly point: (finding: Finding | null) => void;
  /** Selects the words of a finding in the letter and shows them; false when they are not in the body. */
  readonly reveal: (finding: Finding) => boolean;
  /** The caret as an offset of `text`, when it stands in the letter. */
  readonly caretIn: (text: string) => number | undefined;
  /** Key of the finding the caret stands in. */
  readonly current?: string;
}

function caretWithin(editor: Node): { readonly node: Node; readonly offset: number } | undefined {
  const selection = getSelection();
  const node = selection?.focusNode;
  return selection && node && editor.contains(node) ? { node, offset: selection.focusOffset } : undefined;
}

/** Highlights under the words of the letter, and the way between words and findings. */
export function useMarks(editor: RefObject<HTMLElement | null>, report: Report | undefined): Marks {
  const positions = useRef<TextPositions | undefined>(undefined);
  // Built while rendering to find the caret, used again for the marks of the same text.
  const fresh = useRef<{ readonly text: string; readonly positions: TextPositions } | undefined>(undefined);
  const [current, setCurrent] = useState<string>();

  useLayoutEffect(() => {
    const element = editor.current;
    const built = fresh.current;
    fresh.current = undefined;
    if (!element) return;
    if (!report) {
      positions.current = undefined;
      highlightFindings([], new TextPositions(element, ''));
      return;
    }
    // A report that is a key behind the document would put marks beside the words.
    if (report.letter.draft.body.content !== element.innerHTML) return;
    positions.current =
      built?.text === report.letter.text ? built.positions : new TextPositions(element, report.letter.text);
    highlightFindings(report.findings, positions.current);
    highlightPointed(undefined);
  }, [editor, report]);

  useEffect(() => {
    const follow = () => {
      const caret = editor.current ? caretWithin(editor.current) : undefined;
      const at = caret && positions.current?.offsetOf(caret.node, caret.offset);
      const here =
        at === undefined
          ? undefined
          : keyFindings(report?.findings ?? []).find(
              ({ finding: { part, range } }) => part !== 'subject' && range && range.start <= at && at <= range.end,
            );
      setCurrent(here?.key);
    };
    document.addEventListener('selectionchange', follow);
    return () => document.removeEventListener('selectionchange', follow);
  }, [editor, report]);

  const point = useCallback((finding: Finding | null) => {
    highlightPointed(finding && positions.current ? rangeOfFinding(finding, positions.current) : undefined);
  }, []);

  const reveal = useCallback(
    (finding: Finding) => {
      const range = positions.current && rangeOfFinding(finding, positions.current);
      if (!range || !editor.current) return false;
      editor.current.focus({ preventScroll: true });
      getSelection()?.setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);
      range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'smooth' });
      return true;
    },
    [editor],
  );

  const caretIn = useCallback(
    (text: string) => {
      const caret = editor.current && caretWithin(editor.current);
      if (!caret || !editor.current) return undefined;
      fresh.current = { text, positions: new TextPositions(editor.current, text) };
      return fresh.current.positions.offsetOf(caret.node, caret.offset);
    },
    [editor],
  );

  return { point, reveal, caretIn, current };
}
