import { useCallback, useEffect, useRef } from 'react';
import { applyFixes } from '../../checker/apply-fixes';
import { checkDraft } from '../../checker/check-draft';
import { currentFixes } from '../../checker/current-fixes';
import { fixSafe } from '../../checker/fix-safe';
import type { Draft } from '../../mail/draft';
import type { Office } from '../../office/office';
import type { Intent } from '../../pane/intent';
import type { Finding } from '../../rules/finding';
import type { Speller } from '../../rules/rule';
import type { Compose, ComposeAction } from '../compose';
import { formWith } from '../letter-form';
import { tidied } from '../tidied';

interface Input {
  readonly state: Compose;
  readonly dispatch: (action: ComposeAction) => void;
  readonly office: Office;
  /** The letter as it stands now. */
  readonly draft: Draft;
  readonly speller: Speller;
  readonly point: (finding: Finding | null) => void;
  readonly reveal: (finding: Finding) => void;
  readonly retry: () => void;
}

function carryOut(intent: Intent, { state, dispatch, office, draft, speller, point, reveal, retry }: Input): void {
  const form = state.letter.value;
  const at = Date.now();
  switch (intent.type) {
    case 'apply': {
      // Places found in a letter a moment ago are not those of the letter as it stands: mending it there would undo a key.
      const now = checkDraft(draft, office, { ignored: state.ignored, speller });
      const fixes = currentFixes(intent.fixes, now);
      const after = applyFixes(draft, fixes);
      if (after === draft) return;
      dispatch({ type: 'mended', letter: tidied(formWith(form, draft, after), office), fixed: fixes.length, at });
      return;
    }
    case 'fix-safe': {
      const { draft: after, fixed } = fixSafe(draft, office, { ignored: state.ignored, speller });
      if (after === draft) return;
      dispatch({ type: 'mended', letter: tidied(formWith(form, draft, after), office), fixed, at });
      return;
    }
    case 'ignore':
      dispatch({ type: 'ignored', identities: intent.findings.map(({ identity }) => identity) });
      return;
    case 'restore-ignored':
      dispatch({ type: 'ignored-none' });
      return;
    case 'reveal':
      reveal(intent.finding);
      return;
    case 'point':
      point(intent.finding);
      return;
    case 'undo':
      dispatch({ type: 'undo' });
      return;
    case 'dismiss-undo':
      dispatch({ type: 'dismissed-undo' });
      return;
    case 'retry':
      retry();
      return;
    case 'copy-mended':
    case 'dismiss-trouble':
    // The page's own letter takes every change.
  }
}

/** Carries out what the user wants in the pane. The function is the same between renders. */
export function useIntents(input: Input): (intent: Intent) => void {
  const latest = useRef(input);
  useEffect(() => {
    latest.current = input;
  });
  return useCallback((intent) => carryOut(intent, latest.current), []);
}
