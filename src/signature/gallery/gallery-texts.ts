import type { SignatureField } from '../../mail/letter';
import type { Localized } from '../../office/office';

/** What the gallery page says. `{n|…}` chooses a plural form (see `renderMessage`). */
export const galleryTexts = {
  title: { pl: 'Podpisy: {office}', en: 'Signatures: {office}' },
  counts: {
    pl: '{n} {n|podpis|podpisy|podpisów}. Niepełne: {incomplete}.',
    en: '{n} {n|signature|signatures}. Incomplete: {incomplete}.',
  },
  skip: { pl: 'Przejdź do podpisów', en: 'Skip to the signatures' },
  search: { pl: 'Szukaj', en: 'Search' },
  searchHint: { pl: 'imię, nazwisko, stanowisko, wydział, e-mail', en: 'name, position, department, e-mail' },
  variant: { pl: 'Podpis', en: 'Signature' },
  full: { pl: 'pełny', en: 'full' },
  short: { pl: 'krótki', en: 'short' },
  onlyIncomplete: { pl: 'tylko niepełne', en: 'incomplete only' },
  people: { pl: 'Podpisy pracowników', en: 'Signatures of the staff' },
  more: { pl: 'Pokaż następne', en: 'Show more' },
  light: { pl: 'tryb jasny', en: 'light mode' },
  dark: { pl: 'tryb ciemny', en: 'dark mode' },
  html: { pl: 'HTML', en: 'HTML' },
  text: { pl: 'Czysty tekst', en: 'Plain text' },
  missing: { pl: 'Brakuje: {fields}', en: 'Missing: {fields}' },
  found: { pl: 'Znalezione: {n}. Pokazane: {shown}.', en: 'Found: {n}. Shown: {shown}.' },
  none: { pl: 'Nie ma takiego podpisu.', en: 'There is no such signature.' },
  noScript: {
    pl: 'Ta strona potrzebuje JavaScriptu; nic nie pobiera z sieci.',
    en: 'This page needs JavaScript; it loads nothing from the network.',
  },
  name: { pl: 'imię i nazwisko', en: 'name' },
  position: { pl: 'stanowisko', en: 'position' },
  office: { pl: 'nazwa urzędu', en: 'name of the office' },
  department: { pl: 'wydział', en: 'department' },
  address: { pl: 'adres', en: 'address' },
  phone: { pl: 'telefon', en: 'phone' },
} satisfies Record<string, Localized> & Record<SignatureField, Localized>;
