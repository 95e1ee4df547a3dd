import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ComponentProps } from 'react';

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    paddingLeft: tokens.spacingHorizontalS,
    paddingRight: tokens.spacingHorizontalS,
    fontWeight: 'normal',
    // In the first place its words, not its padding, stand in line with the sentence above.
    ':first-child': {
      marginLeft: `calc(-1 * ${tokens.spacingHorizontalS})`,
      '@media (forced-colors: active)': { marginLeft: 0 },
    },
  },
});

type Props = Pick<
  ComponentProps<'button'>,
  'children' | 'onClick' | 'aria-expanded' | 'aria-controls' | 'aria-describedby'
>;

/** A button beside the mending: ask why, skip, show more. */
export function QuietButton(props: Props) {
  return <Button {...props} size="small" appearance="subtle" className={useStyles().button} />;
}
