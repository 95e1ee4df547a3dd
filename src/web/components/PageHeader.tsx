import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { LocalLanguage20Regular } from '@fluentui/react-icons/svg/local-language';
import type { Language } from '../../office/office';
import { usePageText } from '../page-language';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalXXL}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 480px)': { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}` },
  },
  mark: { width: '32px', height: '32px' },
  words: { flexGrow: 1, flexBasis: '120px' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  tagline: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

/** Name of the product, what it does with letters, and the other language. */
export function PageHeader({ language, onLanguage }: Props) {
  const styles = useStyles();
  const text = usePageText();
  const other: Language = language === 'pl' ? 'en' : 'pl';
  return (
    <header className={styles.root}>
      <img className={styles.mark} src="icon.svg" alt="" />
      <div className={styles.words}>
        <h1 className={styles.title}>{text('product')}</h1>
        <p className={styles.tagline}>{text('tagline')}</p>
      </div>
      <Button appearance="subtle" icon={<LocalLanguage20Regular />} lang={other} onClick={() => onLanguage(other)}>
        {text('otherLanguage')}
      </Button>
    </header>
  );
}
