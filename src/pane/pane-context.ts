import { createContext, useContext } from 'react';
import type { Language, Office } from '../office/office';
import type { MessageData } from '../rules/finding';
import type { Handover } from './handover';
import type { Intent } from './intent';
import { paneText, type PaneTextId } from './texts';

interface PaneContextValue {
  readonly language: Language;
  readonly office: Office;
  readonly handover: Handover;
  readonly canReveal: boolean;
  readonly send: (intent: Intent) => void;
}

const PaneContext = createContext<PaneContextValue | undefined>(undefined);

export const PaneProvider = PaneContext.Provider;

/** Language, office and the way to say what the user wants; throws outside a pane. */
export function usePane(): PaneContextValue {
  const value = useContext(PaneContext);
  if (!value) throw new Error('components of the pane need a PaneProvider around them');
  return value;
}

/** The pane's texts in the user's language. */
export function usePaneText(): (id: PaneTextId, data?: MessageData) => string {
  const { language } = usePane();
  return (id, data) => paneText(id, language, data);
}
