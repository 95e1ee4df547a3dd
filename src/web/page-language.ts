import { createContext, useContext } from 'react';
import type { Language } from '../office/office';
import type { MessageData } from '../rules/finding';
import { webText, type WebTextId } from './texts';

const PageLanguage = createContext<Language>('pl');

export const PageLanguageProvider = PageLanguage.Provider;

/** The page's texts in the visitor's language. */
export function usePageText(): (id: WebTextId, data?: MessageData) => string {
  const language = useContext(PageLanguage);
  return (id, data) => webText(id, language, data);
}
