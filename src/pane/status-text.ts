import type { Language } from '../office/office';
import { HANDOVER_TEXTS, type Handover } from './handover';
import type { Status } from './status';
import { paneText } from './texts';

/** "Do poprawy przed wysłaniem: 2" */
export function statusHeadline(status: Status, language: Language): string {
  switch (status.tone) {
    case 'ready':
      return paneText('statusReady', language);
    case 'confirm':
      return paneText('statusConfirm', language, { n: status.warnings });
    case 'block':
      return paneText('statusBlock', language, { n: status.blocking });
  }
}

/** What else there is: "Przed wysłaniem; poza tym 4 uwagi i 3 podpowiedzi". */
export function statusDetail(status: Status, handover: Handover, language: Language): string {
  const others: string[] = [];
  if (status.tone === 'block' && status.warnings > 0) {
    others.push(paneText('remarks', language, { n: status.warnings }));
  }
  if (status.advice > 0) others.push(paneText('alsoAdvice', language, { n: status.advice }));
  const also = others.join(` ${paneText('and', language)} `);
  const first = paneText(HANDOVER_TEXTS[handover][status.tone], language);
  return also === '' ? first : `${first}; ${paneText('besides', language)} ${also}`;
}
