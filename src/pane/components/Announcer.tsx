import { HiddenText } from './HiddenText';
import type { Announcement } from '../hooks/use-announcement';

/** Tells screen readers what changed: politely, and at once when the message is held back. */
export function Announcer({ polite, assertive, urgent }: Announcement) {
  return (
    <HiddenText>
      <span role="status" aria-live="polite">
        {polite}
      </span>
      <span role="alert" aria-live="assertive">
        {/* The same words again are news again. */}
        <span key={urgent}>{assertive}</span>
      </span>
    </HiddenText>
  );
}
