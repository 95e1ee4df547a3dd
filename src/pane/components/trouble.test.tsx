/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Trouble } from '../trouble';
import { GOOD, HELD, show } from './show-pane';

const COPY = { html: '<p>Dzień dobry</p>', text: 'Dzień dobry' };

const alertSaying = (words: RegExp) => screen.getByText(words).closest('[role=alert]');

describe('a change the mail client did not make', () => {
  it.each<[Trouble['kind'], RegExp]>([
    ['not-changed', /Program pocztowy nie przyjął zmiany\. Poprawiony list można skopiować i wkleić\./],
    ['changed-otherwise', /inaczej, niż należało\. Proszę przejrzeć wiadomość\. Poprawiony list można skopiować/],
  ])('%s is told at once, with the way out', async (kind, words) => {
    const { intents } = show(HELD, { trouble: { kind, copy: COPY } });
    expect(alertSaying(words)).toBeTruthy();
    await userEvent.click(screen.getByRole('button', { name: 'Kopiuj poprawiony list' }));
    await userEvent.click(screen.getByRole('button', { name: 'Zamknij' }));
    expect(intents).toEqual([{ type: 'copy-mended' }, { type: 'dismiss-trouble' }]);
  });

  it('offers no copy where there is none', () => {
    show(HELD, { trouble: { kind: 'not-changed' } });
    expect(alertSaying(/nie przyjął zmiany/)?.textContent).not.toContain('skopiować');
    expect(screen.queryByRole('button', { name: 'Kopiuj poprawiony list' })).toBeNull();
  });

  it('says that the letter has been copied', () => {
    const trouble: Trouble = { kind: 'not-changed', copy: COPY };
    const { become } = show(HELD, { trouble });
    expect(screen.queryByText('Skopiowano')).toBeNull();
    become(HELD, { trouble: { ...trouble, copied: true } });
    expect(screen.getByText('Skopiowano').closest('[role=status]')).toBeTruthy();
  });

  it('keeps details for IT folded', () => {
    show(HELD, { trouble: { kind: 'not-changed', details: '9018: host busy' } });
    const group = screen.getByRole('group');
    expect(group.hasAttribute('open')).toBe(false);
    expect(within(group).getByText('9018: host busy')).toBeTruthy();
  });

  it.each([GOOD, { kind: 'failed', details: '' } as const, { kind: 'empty' } as const])(
    'is told in every state of the letter: $kind',
    (state) => {
      show(state, { trouble: { kind: 'not-changed' }, language: 'en' });
      expect(alertSaying(/The mail program did not take the change/)).toBeTruthy();
    },
  );
});
