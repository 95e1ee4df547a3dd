import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { useState, type FormEvent } from 'react';
import { HANDOVER_TEXTS } from '../handover';
import { usePane, usePaneText } from '../pane-context';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly onSkip: (reason: string) => void;
  readonly onCancel: () => void;
}

/** Asks in one line why a finding that holds the message back is skipped. */
export function SkipReason({ onSkip, onCancel }: Props) {
  const styles = useStyles();
  const { handover } = usePane();
  const text = usePaneText();
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') setMissing(true);
    else onSkip(reason.trim());
  };
  return (
    <form
      className={styles.form}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onCancel();
      }}
    >
      <Field
        size="small"
        label={text('skipReason')}
        hint={text(HANDOVER_TEXTS[handover].skipReasonHint)}
        validationMessage={missing ? text('skipReasonMissing') : undefined}
      >
        <Input autoFocus size="small" value={reason} maxLength={200} onChange={(_, data) => setReason(data.value)} />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" type="submit">
          {text('skip')}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          {text('cancel')}
        </Button>
      </div>
    </form>
  );
}
