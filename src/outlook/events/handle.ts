import { openItem } from '../office-js/client';
import type { ComposeItem } from '../office-js/compose-item';
import type { LaunchEvent } from '../office-js/launch-event';

/**
 * Runs a handler that changes or shows something beside the message. The client is told when it is done, and at once when it breaks:
 * an event that is never completed keeps the client waiting for minutes.
 */
export function handle(event: LaunchEvent, run: (item: ComposeItem, done: () => void) => void): void {
  let open = true;
  const done = () => {
    if (!open) return;
    open = false;
    event.completed();
  };
  try {
    // What breaks here leaves the message as it is; what it lacks then is a finding at Send.
    const opened = openItem(done);
    if (opened.kind === 'compose') run(opened.item, done);
    else done();
  } catch {
    done();
  }
}
