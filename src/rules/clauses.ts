import type { Clause } from '../office/office';

interface ModelClause extends Clause {
  /** A gloss for readers of English; the Polish sentence is the authority. */
  readonly english: string;
}

const STANDARD = 'Zarządzenie nr 20/2023 Starosty Powiatu Kędzierzyńsko-Kozielskiego, Standardy Obsługi Klienta';
/** The sections the clauses stand in. */
const INTRODUCTION = `${STANDARD}, Wprowadzenie`;
const SERVICE = `${STANDARD}, Standardy ogólne › Zasady obsługi klienta`;
const CORRESPONDENCE = `${STANDARD}, Obsługa zdalna › Korespondencja tradycyjna i e-mail`;
const LETTERS = `${CORRESPONDENCE} › Wytyczne dla korespondencji tradycyjnej`;
const EMAIL = `${CORRESPONDENCE} › Wytyczne dla korespondencji e-mail`;
const COMPLAINTS = `${STANDARD}, Trudne sytuacje (skargi, reklamacje) › Zasady zachowania w sytuacjach trudnych`;

/** The model standard, clause by clause, word for word (slips of the source included). */
export const CLAUSES = {
  'general-all-staff': {
    text: 'Standardy obowiązują wszystkich pracowników.',
    source: INTRODUCTION,
    english: 'The standard binds every employee.',
  },
  'general-colleague-is-client': {
    text: 'Klienta wewnętrznego (pracownika Urzędu) traktuj tak, jak klienta zewnętrznego.',
    source: SERVICE,
    english: 'Treat the internal client (an employee of the office) like an external one.',
  },
  'general-courtesy': {
    text: 'Traktuj klienta z godnością i poszanowaniem.',
    source: SERVICE,
    english: 'Treat the client with dignity and respect.',
  },
  'general-discretion': {
    text: 'Traktuj pozyskane od klienta informacje z poufnością i dyskrecją, wykorzystując je jedynie tylko w takim zakresie, w jakim wymaga dana sprawa.',
    source: SERVICE,
    english:
      'Treat what you learn from the client confidentially and discreetly; use it only as far as the matter requires.',
  },
  'general-progress': {
    text: 'Informuj klienta o etapach realizacji jego sprawy z zachowaniem tajemnic ustawowo chronionych.',
    source: SERVICE,
    english: 'Inform the client of the stages of the matter, keeping the secrets protected by law.',
  },
  'corr-care': {
    text: 'List wysłany za pomocą operatora pocztowego lub wysłany przez skrzynkę elektroniczną ePUAP, a także wiadomość e-mail to korespondencja urzędowa, która bez względu na formę wysyłki wymaga dużej staranności.',
    source: CORRESPONDENCE,
    english:
      'A letter sent by post or through ePUAP and an e-mail are all official correspondence, which requires great care whatever the way of sending.',
  },
  'corr-standards': {
    text: 'Oznacza to, że konstruując ich kształt należy pamiętać, aby zachować wszelkie standardy z tym związane.',
    source: CORRESPONDENCE,
    english: 'Their form must keep all the standards connected with it.',
  },
  'corr-principles': {
    text: 'Podstawowe zasady korespondencji kierowanej do klienta to: dostępność, spójność, prostota języka i łatwość zrozumienia.',
    source: CORRESPONDENCE,
    english:
      'The basic principles of correspondence to clients: accessibility, coherence, simple language, ease of understanding.',
  },
  'corr-important-first': {
    text: 'Ważna jest właściwa hierarchia informacji przekazywanych klientowi. Te najistotniejsze należy zamieścić na początku wiadomości.',
    source: CORRESPONDENCE,
    english: 'The order of the information matters. What matters most belongs at the beginning of the message.',
  },
  'corr-expectations': {
    text: 'Jasno i precyzyjne formułować oczekiwania wobec klienta.',
    source: CORRESPONDENCE,
    english: 'State clearly and precisely what is expected of the client.',
  },
  'letter-in-time': {
    text: 'Odpowiadaj na pismo niezwłocznie i w terminach wskazanych w korespondencji.',
    source: LETTERS,
    english: 'Answer a letter without delay and within the time limits named in the correspondence.',
  },
  'letter-structure': {
    text: 'Pamiętaj o właściwej strukturze pisma: umieść adresata i nadawcę, oznacz pismo znakiem sprawy, stosuj zwroty grzecznościowe odpowiednie do rodzaju osoby adresata, podaj miejscowość i datę, zwięźle określ treść pisma, używaj papieru firmowego.',
    source: LETTERS,
    english:
      'Keep the proper structure: addressee and sender, case number, courtesy phrases that fit the kind of addressee, place and date, a brief statement of the matter, letterhead.',
  },
  'letter-content': {
    text: 'W treści pisma: zwięźle określ, czego pismo dotyczy, zawrzyj wszelkie istotne informacje dotyczące sprawy, uzasadnij stanowisko, podaj dane osoby zajmującej się sprawą (imię, nazwisko, stanowisko, nr telefonu), dostosuj treść pisma do rodzaju i przedmiotu sprawy, unikaj powtórzeń informacji.',
    source: LETTERS,
    english:
      'Say briefly what it is about, give all that matters, justify the position, name the person who deals with the matter (first name, surname, position, phone), fit the content to the matter, avoid repetition.',
  },
  'letter-style': {
    text: 'Zwróć uwagę na styl i zasady redagowania pisma. Pamiętaj, aby pisać jasno i konkretnie, stosując prosty, zrozumiały język.',
    source: LETTERS,
    english: 'Mind style and drafting. Write clearly and concretely, in simple, understandable language.',
  },
  'letter-sentences': {
    text: 'Buduj krótkie zdania, oddziel akapitem różne zagadnienia, przedstaw treść w sposób logicznie uporządkowany.',
    source: LETTERS,
    english: 'Short sentences, a paragraph for each subject, a logical order.',
  },
  'letter-correctness': {
    text: 'Dbaj o poprawność gramatyczną, ortograficzną i stylistyczną.',
    source: LETTERS,
    english: 'Mind grammar, spelling and style.',
  },
  'letter-reread': {
    text: 'Przed wysyłką przeczytaj i sprawdź dokładnie napisany tekst, upewnij się czy zawarte są w nim wszystkie niezbędne informacje, a następnie upewnij się o aktualności adresu, na który pismo zostanie wysłane.',
    source: LETTERS,
    english:
      'Before sending read and check the text, make sure it holds everything necessary, then make sure the address is current.',
  },
  'email-acknowledge-in-time': {
    text: 'Na korespondencję e-mail odpowiadaj niezwłocznie, najpóźniej w terminie wynikającym z obowiązujących przepisów prawa, wcześniej potwierdzając otrzymanie e-maila.',
    source: EMAIL,
    english:
      'Answer e-mail without delay, at the latest within the limit set by law, having acknowledged receipt before.',
  },
  'email-greeting': {
    text: 'Każdą wiadomość e-mail rozpoczynaj od powitania i kończ zwrotem grzecznościowym, odpowiednim do sytuacji i osoby adresata.',
    source: EMAIL,
    english: 'Begin every e-mail with a greeting … fitting the situation and the addressee.',
  },
  'email-closing': {
    text: 'Każdą wiadomość e-mail rozpoczynaj od powitania i kończ zwrotem grzecznościowym, odpowiednim do sytuacji i osoby adresata.',
    source: EMAIL,
    english: '… and end it with a courtesy phrase fitting the situation and the addressee.',
  },
  'email-footer': {
    text: 'Stosuj obowiązujący w urzędzie standard podpisu w wiadomości email (wystandaryzowana stopka instytucji zaufania publicznego powinna zawierać: imię i nazwisko pracownika, stanowisko, nazwę urzędu, wydział, adres, numer telefonu.',
    source: EMAIL,
    english:
      'Use the office’s standard signature: the footer should give the employee’s first name and surname, position, name of the office, department, address, phone number.',
  },
  'email-footer-registration': {
    text: 'W dobrym tonie jest umieszczenie w stopce danych rejestrowych urzędu oraz adnotacji',
    source: EMAIL,
    english: 'It is good form to add the office’s registration data and a notice …',
  },
  'email-notice': {
    text: 'Niniejsza wiadomość elektroniczna może zawierać informacje poufne i przeznaczone do wyłącznej wiadomości adresata. Przeglądanie, przesyłanie, powielanie lub jakiegokolwiek inne wykorzystanie tych informacji przez osoby inne niż te, dla których wiadomość była przeznaczona, jest zabronione. Jeśli otrzymano tę wiadomość elektroniczną w wyniku błędu, prosimy o poinformowanie o tym fakcie nadawcy i usunięcie w sposób trwały wiadomości wraz z ewentualnymi załącznikami.',
    source: EMAIL,
    english:
      'This e-mail may contain confidential information meant for the addressee alone. Reading, forwarding, copying or any other use by others is forbidden. Whoever received it by mistake is asked to tell the sender and to delete it, with any attachments, for good.',
  },
  'email-current-data': {
    text: 'Zapewnij aktualność danych dostępnych w korespondencji, zarówno dotyczących treści jak i danych osobowych.',
    source: EMAIL,
    english: 'See that the data in the correspondence are current, those of the content as well as personal data.',
  },
  'email-language': {
    text: 'Dbaj o poprawność językową.',
    source: EMAIL,
    english: 'Mind correct language.',
  },
  'email-subject': {
    text: 'Każda korespondencja powinna być zatytułowana - tytuł e-mail powinien być krótki, ale rzeczowy, naprowadzający odbiorcę na treść zawartą w korespondencji.',
    source: EMAIL,
    english: 'Every message should have a title: short but factual, leading the reader to the content.',
  },
  'email-plain-words': {
    text: 'Unikaj terminów potencjalnie niezrozumiałych dla klientów, wyrazów przesadnie długich, skrótów i skrótowców, trybu rozkazującego oraz pytań retorycznych.',
    source: EMAIL,
    english:
      'Avoid terms clients may not understand, excessively long words, abbreviations and acronyms, the imperative mood and rhetorical questions.',
  },
  'email-privacy': {
    text: 'Chroń prywatność swoją i innych. Dbaj o to, aby nie upubliczniać adresów e-mail innych osób.',
    source: EMAIL,
    english:
      'Protect your own privacy and that of others. Take care not to make other people’s e-mail addresses public.',
  },
  'email-absence-substitute': {
    text: 'W przypadku nieobecności w pracy, zadbaj o zastępstwo.',
    source: EMAIL,
    english: 'When absent from work, arrange for a substitute.',
  },
  'email-absence-reply': {
    text: 'Ustaw Autoodpowiedź wraz z informacją jak długo potrwa Twoja nieobecność, jak również z kim należy kontaktować się podczas Twojej nieobecności.',
    source: EMAIL,
    english: 'Set an automatic reply that says how long the absence lasts and whom to contact meanwhile.',
  },
  'email-security': {
    text: 'Przestrzegaj obowiązujących standardów bezpieczeństwa korespondencji. Dbaj o to, by ważne informacje nie trafiły w niepowołane ręce.',
    source: EMAIL,
    english:
      'Keep the security standards of correspondence. See that important information does not fall into the wrong hands.',
  },
  'email-bcc': {
    text: 'Kierując korespondencję do wielu odbiorców, nieznanym sobie nawzajem, używaj formuły UDW (do ukrytej wiadomości).',
    source: EMAIL,
    english: 'When writing to many recipients who do not know one another, use Bcc (UDW).',
  },
  'complaint-plain-language': {
    text: 'Wyjaśniając sprawę, mów spokojnie – prostym i zrozumiałym dla klienta językiem.',
    source: COMPLAINTS,
    english: 'When explaining a matter speak calmly, in simple language the client understands.',
  },
  'complaint-security': {
    text: 'Przestrzegaj obowiązujących standardów bezpieczeństwa korespondencji. Dbaj o to, by ważne informacje nie trafiały w niepowołane ręce.',
    source: COMPLAINTS,
    english:
      'Keep the security standards of correspondence. See that important information does not fall into the wrong hands.',
  },
} as const satisfies Record<string, ModelClause>;

export type ClauseId = keyof typeof CLAUSES;
