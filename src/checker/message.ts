import type { Language, Localized } from '../office/office';
import type { MessageData } from '../rules/finding';

/** Index of the plural form: Polish one, few, many; English one, other (CLDR, without `Intl`, which classic Outlook lacks). */
function pluralForm(n: number, language: Language): number {
  if (n === 1) return 0;
  if (language === 'en') return 1;
  const units = n % 10;
  const tens = n % 100;
  return units >= 2 && units <= 4 && (tens < 12 || tens > 14) ? 1 : 2;
}

/**
 * Renders a message of a rule's catalogue. `{name}` prints a value; `{n|adres|adresy|adresów}` prints the plural form
 * that goes with the number `n`. An unknown placeholder stays as it is, so that it is seen.
 */
export function renderMessage(message: Localized, data: MessageData, language: Language): string {
  return message[language].replace(/\{(\w+)((?:\|[^{}|]*)*)\}/g, (whole: string, name: string, forms: string) => {
    const value = data[name];
    if (value === undefined) return whole;
    if (forms === '') return String(value);
    const list = forms.slice(1).split('|');
    return list[Math.min(pluralForm(Number(value), language), list.length - 1)] ?? whole;
  });
}
