import { useEffect, useMemo, useRef, useState } from 'react';
import { checkDraft } from '../../checker/check-draft';
import { verdictOf, type Report } from '../../checker/report';
import type { Draft } from '../../mail/draft';
import type { FindingId } from '../../office/finding-id';
import type { Office } from '../../office/office';
import type { WordCheck } from '../../spelling/word-check';
import { isEmptyLetter } from '../is-empty';
import { keyFindings } from '../outline';
import type { PaneState } from '../pane-state';
import { settle, type Typing } from '../settle';

/** The author has paused: a finding at the caret is shown. Milliseconds. */
const PAUSE = 800;
/** A letter that takes longer to check than this (milliseconds) is not checked at every key. */
const FRAME = 12;
const SLOW_PAUSE = 200;

type Outcome =
  { readonly kind: 'report'; readonly report: Report } | { readonly kind: 'failed'; readonly details: string };

export interface Check {
  readonly state: PaneState;
  /** The last report, settled; what highlights and fixes refer to. */
  readonly report?: Report;
}

interface Input {
  /** A new object for every change of the letter, and for nothing else. */
  readonly draft: Draft;
  readonly office: Office;
  readonly ignored: ReadonlySet<string>;
  /** Of these, what may be ignored even where it blocks; all of it when absent. */
  readonly overridden?: ReadonlySet<string>;
  /** What a client that cannot tell everything about its message lets us judge; everything when absent. */
  readonly only?: ReadonlySet<FindingId>;
  readonly words: WordCheck;
  readonly wordsVersion: number;
  /** Where the author is typing; absent when the draft changed in another way. */
  readonly typing?: Typing['where'];
  /** The caret in `Letter.text`, asked for when a report of this text is there; absent where the client does not tell. */
  readonly caretIn?: (text: string) => number | undefined;
  readonly attempt: number;
  /** The message was held at Send: what holds it is shown even when there is nothing to read. */
  readonly held?: boolean;
}

/** Checks the draft in the frame after every change; see `settle` for what waits until the author pauses. */
export function useCheck({
  draft,
  office,
  ignored,
  overridden,
  only,
  words,
  wordsVersion,
  typing,
  caretIn,
  attempt,
  held = false,
}: Input): Check {
  const [outcome, setOutcome] = useState<Outcome>();
  const [paused, setPaused] = useState<Draft>();
  const took = useRef(0);
  const shown = useRef<ReadonlySet<string>>(new Set());

  useEffect(() => {
    const run = () => {
      const start = performance.now();
      try {
        setOutcome({
          kind: 'report',
          report: checkDraft(draft, office, { ignored, overridden, only, speller: words }),
        });
        words.request();
      } catch (error) {
        setOutcome({
          kind: 'failed',
          details: error instanceof Error ? (error.stack ?? error.message) : String(error),
        });
      }
      took.current = performance.now() - start;
    };
    if (took.current > FRAME && typing) {
      const timer = setTimeout(run, SLOW_PAUSE);
      return () => clearTimeout(timer);
    }
    const frame = requestAnimationFrame(run);
    return () => cancelAnimationFrame(frame);
  }, [draft, office, ignored, overridden, only, words, wordsVersion, typing, attempt]);

  useEffect(() => {
    if (!typing) return undefined;
    const timer = setTimeout(() => setPaused(draft), PAUSE);
    return () => clearTimeout(timer);
  }, [draft, typing]);

  const check = useMemo((): Check => {
    if (!outcome) return { state: { kind: 'loading' } };
    if (outcome.kind === 'failed') return { state: outcome };
    const { report } = outcome;
    if (!held && isEmptyLetter(report.letter)) return { state: { kind: 'empty' } };
    const waits = typing && paused !== draft ? { where: typing, caret: caretIn?.(report.letter.text) } : undefined;
    const findings = settle(report.findings, shown.current, waits);
    const settled = { ...report, findings, verdict: verdictOf(findings) };
    return { state: { kind: 'checked', report: settled }, report: settled };
  }, [outcome, paused, draft, typing, caretIn, held]);

  useEffect(() => {
    shown.current = new Set(keyFindings(check.report?.findings ?? []).map(({ key }) => key));
  }, [check]);

  return check;
}
