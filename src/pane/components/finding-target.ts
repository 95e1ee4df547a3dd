import { tokens, type GriffelStyle } from '@fluentui/react-components';

/** What the focus is led to: stands clear of the status line when scrolled to, and shows the focus. */
export const findingTarget: GriffelStyle = {
  // The status line, which stays in sight, with a bar under it.
  scrollMarginTop: '120px',
  scrollMarginBottom: tokens.spacingVerticalL,
  ':focus-visible': { outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
};
