import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRight16Regular } from '@fluentui/react-icons/svg/chevron-right';
import { useId, useState } from 'react';
import type { PartOutline } from '../outline';
import { usePane, usePaneText } from '../pane-context';
import { PART_NAMES } from '../texts';
import { useWanted, type Wanted } from '../wanted';
import { CardList } from './CardList';
import { HiddenText } from './HiddenText';

const useStyles = makeStyles({
  button: { alignSelf: 'flex-start', minWidth: 0, paddingLeft: tokens.spacingHorizontalXS, fontWeight: 'normal' },
});

interface Props {
  readonly outline: PartOutline;
  readonly current: string | undefined;
}

/** Advice about a part of the letter: folded, it holds nothing back. Opens by itself when the author is led to one of it. */
export function Advice({ outline: { part, advice, suggestions }, current }: Props) {
  const styles = useStyles();
  const { language } = usePane();
  const text = usePaneText();
  const [open, setOpen] = useState(false);
  const wanted = useWanted();
  const [answered, setAnswered] = useState<Wanted>();
  const holds = (key: string) => advice.some(({ findings }) => findings.some((one) => one.key === key));
  if (wanted?.key !== undefined && wanted !== answered && holds(wanted.key)) {
    setAnswered(wanted);
    setOpen(true);
  }
  const id = useId();
  const label = text('advice', { n: suggestions });
  const name = PART_NAMES[part][language];
  return (
    <>
      <Button
        size="small"
        appearance="subtle"
        className={styles.button}
        icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        {label}
        <HiddenText> – {name}</HiddenText>
      </Button>
      {open && (
        <div id={id}>
          <CardList cards={advice} label={`${name}: ${label}`} current={current} />
        </div>
      )}
    </>
  );
}
