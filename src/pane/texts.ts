import { renderMessage } from '../checker/message';
import type { Part } from '../mail/letter';
import type { Language, Localized } from '../office/office';
import type { MessageData } from '../rules/finding';

/** Everything the pane says, except what rules say about their findings. Plurals as in `renderMessage`. */
export const PANE_TEXTS = {
  pane: { pl: 'Sprawdzenie listu', en: 'Letter check' },
  statusReady: { pl: 'Gotowe do wysłania', en: 'Ready to send' },
  statusConfirm: { pl: 'Warto poprawić: {n}', en: 'Worth mending: {n}' },
  statusBlock: { pl: 'Do poprawy: {n}', en: 'To mend: {n}' },
  beforeSending: { pl: 'Przed wysłaniem', en: 'Before sending' },
  besides: { pl: 'poza tym', en: 'besides' },
  willAsk: { pl: 'Można wysłać po potwierdzeniu', en: 'Sending will ask first' },
  beforeCopying: { pl: 'Przed skopiowaniem', en: 'Before copying' },
  mayCopy: { pl: 'Można skopiować', en: 'You may copy it' },
  maySend: { pl: 'Można wysłać', en: 'You may send it' },
  remarks: { pl: '{n} {n|uwaga|uwagi|uwag}', en: '{n} {n|remark|remarks}' },
  alsoAdvice: { pl: '{n} {n|podpowiedź|podpowiedzi|podpowiedzi}', en: '{n} {n|suggestion|suggestions}' },
  and: { pl: 'i', en: 'and' },
  fixSafe: { pl: 'Popraw ({n})', en: 'Mend ({n})' },
  fixSafeDescription: {
    pl: 'Wprowadza tylko poprawki, które nie zmieniają sensu listu',
    en: 'Makes only the corrections that cannot change the meaning',
  },
  advice: { pl: 'Podpowiedzi ({n})', en: 'Suggestions ({n})' },
  partFine: { pl: 'w porządku', en: 'fine' },
  partAbsent: { pl: 'brak', en: 'none' },
  severityBlock: { pl: 'Do poprawy', en: 'Must be mended' },
  severityWarn: { pl: 'Warto poprawić', en: 'Worth mending' },
  severityAdvise: { pl: 'Podpowiedź', en: 'Suggestion' },
  showInLetter: { pl: 'Pokaż w liście', en: 'Show in the letter' },
  quote: { pl: '„{words}”', en: '“{words}”' },
  why: { pl: 'Dlaczego?', en: 'Why?' },
  whyClause: { pl: 'Co mówi standard', en: 'What the standard says' },
  whyInstead: { pl: 'Zamiast', en: 'Instead of' },
  whyBetter: { pl: 'Lepiej', en: 'Better' },
  whyLoading: { pl: 'Wczytuję…', en: 'Loading…' },
  whyFailed: { pl: 'Nie udało się wczytać wyjaśnienia.', en: 'The explanation could not be loaded.' },
  whyGood: { pl: 'Dobry przykład', en: 'A good example' },
  skip: { pl: 'Pomiń', en: 'Skip' },
  skipAll: { pl: 'Pomiń wszystkie', en: 'Skip all' },
  skipReason: { pl: 'Powód pominięcia', en: 'Reason for skipping' },
  skipReasonHintSend: {
    pl: 'Ta uwaga wstrzymuje wysłanie. Powód wystarczy podać w jednym zdaniu.',
    en: 'This remark holds the message back. One sentence is enough.',
  },
  skipReasonHintCopy: {
    pl: 'Przy wysyłaniu ta uwaga wstrzymałaby list. Powód wystarczy podać w jednym zdaniu.',
    en: 'On sending, this remark would hold the letter back. One sentence is enough.',
  },
  skipReasonMissing: { pl: 'Potrzebny jest powód.', en: 'A reason is needed.' },
  cancel: { pl: 'Anuluj', en: 'Cancel' },
  skipped: { pl: 'Pominięte: {n}', en: 'Skipped: {n}' },
  restore: { pl: 'Przywróć', en: 'Restore' },
  fixAll: { pl: 'Popraw wszystkie ({n})', en: 'Mend all ({n})' },
  expandAll: { pl: 'Rozwiń wszystkie ({n})', en: 'Write out all ({n})' },
  maskAll: { pl: 'Ukryj wszystkie ({n})', en: 'Mask all ({n})' },
  showNext: { pl: 'Pokaż następne {n} z {of}', en: 'Show the next {n} of {of}' },
  showRest: { pl: 'Pokaż pozostałe ({n})', en: 'Show the rest ({n})' },
  undo: { pl: 'Cofnij', en: 'Undo' },
  close: { pl: 'Zamknij', en: 'Close' },
  fixed: { pl: 'Poprawiono.', en: 'Mended.' },
  fixedMany: { pl: 'Poprawiono {n} {n|miejsce|miejsca|miejsc}.', en: 'Mended {n} {n|place|places}.' },
  busy: { pl: 'Wprowadzam zmianę…', en: 'Making the change…' },
  held: {
    pl: 'Wiadomość czeka na poprawienie: {n} {n|uwaga|uwagi|uwag}.',
    en: 'The message is waiting to be mended: {n} {n|remark|remarks}.',
  },
  notChanged: { pl: 'Program pocztowy nie przyjął zmiany.', en: 'The mail program did not take the change.' },
  changedOtherwise: {
    pl: 'Program pocztowy wprowadził zmianę inaczej, niż należało. Proszę przejrzeć wiadomość.',
    en: 'The mail program made the change in another way. Please look through the message.',
  },
  mayCopyMended: {
    pl: 'Poprawiony list można skopiować i wkleić.',
    en: 'The mended letter can be copied and pasted.',
  },
  copyMended: { pl: 'Kopiuj poprawiony list', en: 'Copy the mended letter' },
  readOnly: {
    pl: 'Ta wiadomość jest tylko do odczytu. Sprawdzam wiadomości, które Państwo piszą.',
    en: 'This message is read-only. I check the messages that you write.',
  },
  notAMessage: {
    pl: 'Nie ma tu wiadomości do sprawdzenia. Sprawdzam wiadomości, które Państwo piszą.',
    en: 'There is no message to check here. I check the messages that you write.',
  },
  empty: {
    pl: 'Sprawdzę list, gdy pojawi się jego treść.',
    en: 'I will check the letter once there is something in it.',
  },
  loading: { pl: 'Przygotowuję sprawdzanie…', en: 'Getting ready…' },
  failedSend: {
    pl: 'Nie udało się odczytać wiadomości. Wysyłanie nie jest blokowane.',
    en: 'The message could not be read. Sending is not held back.',
  },
  failedCopy: {
    pl: 'Nie udało się sprawdzić listu. Można go mimo to skopiować.',
    en: 'The letter could not be checked. It can be copied all the same.',
  },
  retry: { pl: 'Spróbuj ponownie', en: 'Try again' },
  details: { pl: 'Szczegóły dla informatyka', en: 'Details for IT' },
  copyDetails: { pl: 'Kopiuj szczegóły', en: 'Copy details' },
  copied: { pl: 'Skopiowano', en: 'Copied' },
  rulesFailed: {
    pl: 'Nie udało się zastosować {n} {n|zasady|zasad|zasad}. Pozostałe działają.',
    en: '{n} {n|rule|rules} could not be applied. The others work.',
  },
  attachmentCount: { pl: '{n} {n|plik|pliki|plików}', en: '{n} {n|file|files}' },
} as const satisfies Record<string, Localized>;

export type PaneTextId = keyof typeof PANE_TEXTS;

/** Names of the letter's parts, as people say them. */
export const PART_NAMES: Readonly<Record<Part, Localized>> = {
  recipients: { pl: 'Adresaci', en: 'Recipients' },
  subject: { pl: 'Temat', en: 'Subject' },
  salutation: { pl: 'Powitanie', en: 'Greeting' },
  body: { pl: 'Treść', en: 'Text' },
  closing: { pl: 'Zakończenie', en: 'Closing' },
  signature: { pl: 'Stopka', en: 'Signature' },
  notice: { pl: 'Klauzula poufności', en: 'Confidentiality notice' },
  quoted: { pl: 'Cytowana korespondencja', en: 'Quoted messages' },
  attachments: { pl: 'Załączniki', en: 'Attachments' },
};

/** A text of the pane in a language. */
export function paneText(id: PaneTextId, language: Language, data: MessageData = {}): string {
  return renderMessage(PANE_TEXTS[id], data, language);
}
