/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { exampleOffice } from '../../rules/examples/example-letter';
import type { PaneState } from '../pane-state';
import { Pane } from './Pane';
import { ABBREVIATED, bodyOf, checked, GOOD, HELD } from './show-pane';

describe('focus after a fix', () => {
  function Mending({ states }: { readonly states: readonly PaneState[] }) {
    const [at, setAt] = useState(0);
    const state = states[at];
    return (
      <FluentProvider theme={webLightTheme}>
        {state && (
          <Pane
            state={state}
            office={exampleOffice}
            language="pl"
            handover="send"
            canReveal
            skipped={0}
            onIntent={({ type }) => {
              if (type === 'apply' || type === 'fix-safe') setAt(at + 1);
            }}
          />
        )}
      </FluentProvider>
    );
  }

  it('goes to the finding that follows a mended one, then to the status line', async () => {
    const left = checked(bodyOf('Worki wydajemy na przykład w pokoju 12, tj. na parterze.'));
    render(<Mending states={[ABBREVIATED, left, GOOD]} />);
    await userEvent.click(screen.getByRole('button', { name: /na przykład/ }));
    expect(document.activeElement?.textContent).toContain('tj.');
    await userEvent.click(screen.getByRole('button', { name: /to jest/ }));
    expect(document.activeElement?.textContent).toBe('Gotowe do wysłania');
  });

  it('goes to the status line when everything was mended at once', async () => {
    render(<Mending states={[HELD, GOOD]} />);
    await userEvent.click(screen.getByRole('button', { name: /^Popraw \(/ }));
    expect(document.activeElement?.textContent).toBe('Gotowe do wysłania');
  });
});
