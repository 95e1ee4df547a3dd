import { useEffect, useState } from 'react';
import type { Language } from '../../office/office';
import { readStored, writeStored } from '../storage';

const KEY = 'dobry-list-language';

/** The visitor's choice, else the browser's language; Polish unless it is English. */
function firstLanguage(): Language {
  const chosen = readStored('local', KEY);
  if (chosen === 'pl' || chosen === 'en') return chosen;
  return navigator.language.toLowerCase().startsWith('en') ? 'en' : 'pl';
}

/** Language of the page, remembered on this computer and told to the document. */
export function useLanguage(): [Language, (language: Language) => void] {
  const [language, setLanguage] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  const choose = (next: Language) => {
    writeStored('local', KEY, next);
    setLanguage(next);
  };
  return [language, choose];
}
