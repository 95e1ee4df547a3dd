import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Attach16Regular } from '@fluentui/react-icons/svg/attach';
import { Dismiss16Regular } from '@fluentui/react-icons/svg/dismiss';
import { useRef, type ChangeEvent } from 'react';
import type { Attachment } from '../../mail/draft';
import { usePageText } from '../page-language';

const useStyles = makeStyles({
  root: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  list: { display: 'contents' },
  file: {
    display: 'flex',
    alignItems: 'center',
    maxWidth: '100%',
    paddingLeft: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    listStyleType: 'none',
    overflowWrap: 'anywhere',
  },
});

interface Props {
  readonly attachments: readonly Attachment[];
  readonly onChange: (attachments: readonly Attachment[]) => void;
}

function noted({ name, type, size }: File): Attachment {
  return { name, type: type === '' ? 'application/octet-stream' : type.toLowerCase(), size, inline: false };
}

/** The letter's attachments: names only, the files themselves are never read. */
export function Attachments({ attachments, onChange }: Props) {
  const styles = useStyles();
  const text = usePageText();
  const picker = useRef<HTMLInputElement>(null);
  const add = (event: ChangeEvent<HTMLInputElement>) => {
    onChange([...attachments, ...[...(event.target.files ?? [])].map(noted)]);
    event.target.value = '';
  };
  return (
    <div className={styles.root}>
      {attachments.length > 0 && (
        <ul className={styles.list} aria-label={text('attachments')}>
          {attachments.map((attachment, index) => (
            <li key={index} className={styles.file}>
              {attachment.name}
              <Button
                size="small"
                appearance="transparent"
                icon={<Dismiss16Regular />}
                aria-label={text('removeAttachment', { name: attachment.name })}
                onClick={() => onChange(attachments.filter((other) => other !== attachment))}
              />
            </li>
          ))}
        </ul>
      )}
      <input ref={picker} type="file" multiple hidden onChange={add} aria-label={text('addAttachment')} />
      <Button
        appearance="subtle"
        icon={<Attach16Regular />}
        title={text('attachmentHint')}
        onClick={() => picker.current?.click()}
      >
        {text('addAttachment')}
      </Button>
    </div>
  );
}
