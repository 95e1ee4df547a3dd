import { makeStyles, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { isoDate } from '../../mail/iso-date';
import type { Language, Office } from '../../office/office';
import { Pane } from '../../pane/components/Pane';
import { useCheck } from '../../pane/hooks/use-check';
import { useMediaQuery } from '../../pane/hooks/use-media-query';
import { useSpelling } from '../../pane/hooks/use-spelling';
import { statusOf } from '../../pane/status';
import type { Finding } from '../../rules/finding';
import { useDesk } from '../hooks/use-desk';
import { useIntents } from '../hooks/use-intents';
import { useMarks } from '../hooks/use-marks';
import { draftOf } from '../letter-form';
import { usePageText } from '../page-language';
import { rememberSender } from '../remembered-sender';
import { OWN, SAMPLES } from '../samples';
import type { Sample } from '../samples/sample';
import { signaturePictures } from '../signature-pictures';
import { tidied } from '../tidied';
import { Attachments } from './Attachments';
import { CopyButton } from './CopyButton';
import { Editor } from './Editor';
import { JumpBar } from './JumpBar';
import { LetterFoot } from './LetterFoot';
import { LetterHeaders } from './LetterHeaders';
import { SampleSwitch } from './SampleSwitch';

const WIDE = '(min-width: 960px)';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL} 0`,
    '@media (max-width: 480px)': { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS} 0` },
  },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'start',
    gap: tokens.spacingHorizontalXL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL} ${tokens.spacingVerticalXXXL}`,
    [`@media ${WIDE}`]: { gridTemplateColumns: 'minmax(0, 1fr) minmax(340px, 400px)' },
    '@media (max-width: 480px)': {
      padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXXL}`,
    },
  },
  sheet: {
    minWidth: 0,
    overflow: 'clip',
    borderRadius: tokens.borderRadiusLarge,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow4,
  },
  aside: {
    scrollMarginTop: tokens.spacingVerticalM,
    [`@media ${WIDE}`]: {
      position: 'sticky',
      top: tokens.spacingVerticalM,
      // So that a short letter and its remarks stand on the screen together with the page's header.
      maxHeight: 'max(320px, 100vh - 140px)',
      overflowY: 'auto',
    },
  },
});

interface Props {
  readonly office: Office;
  readonly language: Language;
}

/** The letter on the left, the pane on the right. */
export function LetterPage({ office, language }: Props) {
  const styles = useStyles();
  const text = usePageText();
  const [{ current: state }, dispatch, kept] = useDesk(office);
  const [attempt, setAttempt] = useState(0);
  const fresh = (sample: Sample) => tidied(sample.letter(office, new Date()), office);
  const editor = useRef<HTMLDivElement>(null);
  const subject = useRef<HTMLInputElement>(null);
  const to = useRef<HTMLTextAreaElement>(null);
  const aside = useRef<HTMLElement>(null);
  const wide = useMediaQuery(WIDE);
  const form = state.letter.value;
  const draft = useMemo(() => draftOf(form, office, isoDate(new Date())), [form, office]);
  const { words, version } = useSpelling();
  const caret = useRef<(text: string) => number | undefined>(() => undefined);
  const caretIn = useCallback((letter: string) => caret.current(letter), []);
  const { state: paneState, report } = useCheck({
    draft,
    office,
    ignored: state.ignored,
    words,
    wordsVersion: version,
    typing: state.typing,
    caretIn,
    attempt,
  });
  const marks = useMarks(editor, report);
  caret.current = marks.caretIn;

  const reveal = (finding: Finding) => {
    if (finding.part === 'subject') {
      subject.current?.focus();
      if (finding.range) subject.current?.setSelectionRange(finding.range.start, finding.range.end);
    } else if (finding.part === 'recipients') to.current?.focus();
    else if (!marks.reveal(finding)) editor.current?.focus();
  };
  const onIntent = useIntents({
    state,
    dispatch,
    office,
    draft,
    speller: words,
    point: marks.point,
    reveal,
    retry: () => setAttempt(attempt + 1),
  });
  const onBody = useCallback(
    (html: string) => dispatch({ type: 'typed', change: { html }, where: 'body', at: Date.now() }),
    [dispatch],
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    const action = key === 'z' && !event.shiftKey ? 'undo' : key === 'y' || key === 'z' ? 'redo' : undefined;
    if (!action) return;
    event.preventDefault();
    dispatch({ type: action });
  };
  return (
    <>
      <nav className={styles.bar} aria-label={text('samples')}>
        <SampleSwitch current={form.sample} onOpen={(sample) => dispatch({ type: 'opened', letter: fresh(sample) })} />
        <span className={styles.quiet}>{text('standardOf', { name: office.name })}</span>
      </nav>
      <div className={styles.columns}>
        <main className={styles.sheet} aria-label={text('letter')} onKeyDown={onKeyDown}>
          <LetterHeaders
            form={form}
            office={office}
            subjectRef={subject}
            toRef={to}
            onTyped={(change, where) => dispatch({ type: 'typed', change, where, at: Date.now() })}
            onChose={(change) => {
              if (form.sample === OWN.id && change.from !== undefined) rememberSender(change.from);
              dispatch({ type: 'chose', change, at: Date.now() });
            }}
          />
          <Editor
            html={form.html}
            pictures={signaturePictures(office)}
            label={text('body')}
            placeholder={text('bodyHint')}
            elementRef={editor}
            onChange={onBody}
          />
          <LetterFoot
            attachments={
              <Attachments
                attachments={form.attachments}
                onChange={(attachments) => dispatch({ type: 'chose', change: { attachments }, at: Date.now() })}
              />
            }
            copy={<CopyButton html={form.html} plain={report?.letter.text ?? editor.current?.innerText ?? ''} />}
            state={state.restarted ? 'restarted' : state.letter.past.length > 0 ? 'changed' : 'untouched'}
            kept={kept}
            onRestart={() => {
              const sample = SAMPLES.find(({ id }) => id === form.sample);
              if (sample) dispatch({ type: 'restarted', letter: fresh(sample), at: Date.now() });
            }}
            onUndo={() => dispatch({ type: 'undo' })}
          />
        </main>
        <aside ref={aside} className={`${styles.sheet} ${styles.aside}`} id="remarks">
          <Pane
            state={paneState}
            office={office}
            language={language}
            handover="copy"
            canReveal
            undoable={state.undoable}
            skipped={state.ignored.size}
            current={marks.current}
            onIntent={onIntent}
          />
        </aside>
      </div>
      {!wide && report && <JumpBar status={statusOf(report)} language={language} target={aside} />}
    </>
  );
}
