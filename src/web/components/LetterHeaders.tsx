import { Input, makeStyles, Select, Textarea, tokens } from '@fluentui/react-components';
import { useId, type RefObject } from 'react';
import type { MessageKind } from '../../mail/draft';
import type { Office } from '../../office/office';
import type { LetterForm } from '../letter-form';
import { usePageText } from '../page-language';
import type { WebTextId } from '../texts';
import { FieldRow } from './FieldRow';

const KINDS: readonly { readonly kind: MessageKind; readonly text: WebTextId }[] = [
  { kind: 'new', text: 'kindNew' },
  { kind: 'reply', text: 'kindReply' },
  { kind: 'forward', text: 'kindForward' },
  { kind: 'absence', text: 'kindAbsence' },
];

const RECIPIENTS = ['to', 'cc', 'bcc'] as const;

// Fluent's text areas are two lines high and do not grow; address fields begin with one and grow with what is in them.
const LOW = { minHeight: '32px' };
const GROWING = { height: 'auto', minHeight: '30px', maxHeight: '126px', paddingBlock: '4px' };

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalL} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalM}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 480px)': { padding: tokens.spacingHorizontalL },
  },
  hint: {
    margin: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly form: LetterForm;
  readonly office: Office;
  readonly subjectRef: RefObject<HTMLInputElement | null>;
  readonly toRef: RefObject<HTMLTextAreaElement | null>;
  readonly onTyped: (change: Partial<LetterForm>, where: 'recipients' | 'subject') => void;
  readonly onChose: (change: Partial<LetterForm>) => void;
}

/** Kind, sender, recipients and subject of the letter. */
export function LetterHeaders({ form, office, subjectRef, toRef, onTyped, onChose }: Props) {
  const styles = useStyles();
  const text = usePageText();
  const id = useId();
  return (
    <div className={styles.root}>
      <FieldRow label={text('kind')} htmlFor={`${id}kind`}>
        <Select id={`${id}kind`} value={form.kind} onChange={(_, data) => onChose({ kind: data.value as MessageKind })}>
          {KINDS.map(({ kind, text: name }) => (
            <option key={kind} value={kind}>
              {text(name)}
            </option>
          ))}
        </Select>
      </FieldRow>
      <FieldRow label={text('from')} htmlFor={`${id}from`}>
        <div>
          <Select
            id={`${id}from`}
            aria-describedby={form.from === '' ? `${id}hint` : undefined}
            value={form.from}
            onChange={(_, data) => onChose({ from: data.value })}
          >
            <option value="">{text('chooseSender')}</option>
            {office.people.map(({ email, firstName, lastName, position }) => (
              <option key={email} value={email}>
                {firstName} {lastName}, {position}
              </option>
            ))}
          </Select>
          {form.from === '' && (
            <p className={styles.hint} id={`${id}hint`}>
              {text('senderHint')}
            </p>
          )}
        </div>
      </FieldRow>
      {RECIPIENTS.map((field) => (
        <FieldRow key={field} label={text(field)} htmlFor={id + field}>
          <Textarea
            id={id + field}
            ref={field === 'to' ? toRef : undefined}
            root={{ style: LOW }}
            textarea={{ className: 'dobry-list-grows', style: GROWING }}
            resize="none"
            rows={1}
            spellCheck={false}
            value={form[field]}
            onChange={(_, data) => onTyped({ [field]: data.value.replace(/\n/g, ' ') }, 'recipients')}
          />
        </FieldRow>
      ))}
      <FieldRow label={text('subject')} htmlFor={`${id}subject`}>
        <Input
          id={`${id}subject`}
          ref={subjectRef}
          value={form.subject}
          onChange={(_, data) => onTyped({ subject: data.value }, 'subject')}
        />
      </FieldRow>
    </div>
  );
}
