import { Button, type ButtonProps } from '@fluentui/react-components';
import { useBusy } from '../busy';

/** A button that changes the message: it waits, without losing the focus, while another change is being made. */
export function ChangeButton(props: ButtonProps) {
  return <Button {...props} disabledFocusable={useBusy()} />;
}
