import type { Language, Office } from '../../office/office';
import { Pane } from '../../pane/components/Pane';
import type { PaneState } from '../../pane/pane-state';

interface Props {
  readonly reason: Extract<PaneState, { kind: 'unavailable' }>['reason'];
  readonly office: Office;
  readonly language: Language;
}

const nothingToDo = () => undefined;

/** Beside a message somebody else wrote, or an appointment. */
export function UnavailablePane({ reason, office, language }: Props) {
  return (
    <Pane
      state={{ kind: 'unavailable', reason }}
      office={office}
      language={language}
      handover="send"
      canReveal={false}
      skipped={0}
      onIntent={nothingToDo}
    />
  );
}
