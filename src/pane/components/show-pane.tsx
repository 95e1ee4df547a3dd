import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import { checkDraft } from '../../checker/check-draft';
import type { Draft } from '../../mail/draft';
import type { Office } from '../../office/office';
import { completeDraft, exampleBody, exampleOffice } from '../../rules/examples/example-letter';
import type { Intent } from '../intent';
import type { PaneState } from '../pane-state';
import { Pane, type PaneProps } from './Pane';

/** A letter of the example office with this text. */
export const bodyOf = (text: string): Partial<Draft> => ({ body: { format: 'plain', content: exampleBody(text) } });

/** The state of the pane beside a letter of the example office. */
export function checked(
  draft: Partial<Draft>,
  office: Office = exampleOffice,
): PaneState & { readonly kind: 'checked' } {
  return { kind: 'checked', report: checkDraft(completeDraft(draft), office) };
}

export const GOOD = checked({});
export const ABBREVIATED = checked(bodyOf('Worki wydajemy np. w pokoju 12, tj. na parterze.'));
export const HELD = checked({ subject: '', ...bodyOf('Worki wydajemy np. w pokoju 12.') });

type Shown = Partial<Omit<PaneProps, 'state' | 'onIntent'>>;

/** Draws the pane for tests. Intents are collected, except for those that follow the pointer. */
export function show(state: PaneState, shown: Shown = {}) {
  const intents: Intent[] = [];
  const onIntent = (intent: Intent) => {
    if (intent.type !== 'point') intents.push(intent);
  };
  const tree = (now: PaneState, props: Shown) => (
    <FluentProvider theme={webLightTheme}>
      <Pane
        state={now}
        office={exampleOffice}
        language="pl"
        handover="send"
        canReveal
        skipped={0}
        onIntent={onIntent}
        {...props}
      />
    </FluentProvider>
  );
  const view = render(tree(state, shown));
  return { intents, become: (next: PaneState, props: Shown = shown) => view.rerender(tree(next, props)) };
}

/** The section of a part of the letter. */
export const part = (name: RegExp) => screen.getByRole('region', { name });
