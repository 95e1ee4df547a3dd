import { renderMessage } from '../../checker/message';
import type { Language } from '../../office/office';
import type { MessageData } from '../../rules/finding';
import { escapeHtml } from '../../signature/escape-html';
import { pageTexts } from './audit-page-texts';

const MONTHS = ['sty', 'lut', 'mar', 'kwi', 'maj', 'cze', 'lip', 'sie', 'wrz', 'paź', 'lis', 'gru'];

/** The words and numbers of a page in one language, ready for HTML. */
export interface Wording {
  readonly language: Language;
  say(id: keyof typeof pageTexts, data?: MessageData): string;
  /** A whole number with its thousands apart. */
  number(value: number): string;
  /** A part of a whole in percent, with one place below ten. */
  percent(part: number, whole: number): string;
  /** `2026-05` as people write it. */
  month(month: string): string;
}

/** Numbers and months without `Intl`, so that the page is the same wherever it is made. */
export function wording(language: Language): Wording {
  const say: Wording['say'] = (id, data = {}) => escapeHtml(renderMessage(pageTexts[id], data, language));
  const [point, thousands] = language === 'pl' ? [',', '\u00a0'] : ['.', ','];
  return {
    language,
    say,
    number: (value) => String(value).replace(/\B(?=(?:\d{3})+$)/g, thousands),
    percent(part, whole) {
      const share = whole === 0 ? 0 : (100 * part) / whole;
      const places = share > 0 && share < 9.95 ? 1 : 0;
      return `${share.toFixed(places).replace('.', point)}%`;
    },
    month(month) {
      if (month === '') return say('undated');
      const [year = '', number = ''] = month.split('-');
      return language === 'pl' ? `${MONTHS[Number(number) - 1] ?? number} ${year}` : month;
    },
  };
}
