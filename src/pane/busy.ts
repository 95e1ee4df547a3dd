import { createContext, useContext } from 'react';

/** Apart from the pane's context: only the buttons that change the message are drawn again. */
const BusyContext = createContext(false);

export const BusyProvider = BusyContext.Provider;

/** Whether a change of the message is being made. */
export function useBusy(): boolean {
  return useContext(BusyContext);
}
