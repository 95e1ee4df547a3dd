import type { Localized } from '../../office/office';
import type { HtmlElement } from './element-tree';

/** Something in a signature that does not survive mail clients or keeps people from reading it. */
export interface SignatureFault {
  readonly id: keyof typeof FAULTS;
  /** Where; absent when it is the signature as a whole. */
  readonly element?: HtmlElement;
  /** What goes into the text as `{what}`: as written in the mark-up, or a figure. */
  readonly what?: Localized;
}

interface FaultText {
  readonly level: 'error' | 'warning';
  readonly problem: Localized;
  readonly remedy: Localized;
}

/** What is dangerous, or empty for some readers, is an error. */
export const FAULTS = {
  'active-content': {
    level: 'error',
    problem: {
      pl: '{what}: programy pocztowe usuwają elementy czynne albo odrzucają wiadomość.',
      en: '{what}: mail clients take active content out or refuse the message.',
    },
    remedy: { pl: 'Podpis zawiera tylko tekst, odnośniki i obrazy.', en: 'A signature is text, links and pictures.' },
  },
  'style-sheet': {
    level: 'error',
    problem: {
      pl: '{what}: arkusz stylów nie dociera do odbiorcy.',
      en: '{what}: style sheets do not reach the reader.',
    },
    remedy: { pl: 'Style należy wpisać w atrybuty style.', en: 'Write styles into style attributes.' },
  },
  'alt-missing': {
    level: 'error',
    problem: { pl: 'Obraz nie ma opisu (alt).', en: 'The picture has no description (alt).' },
    remedy: {
      pl: 'Opis mówi, co jest na obrazie; obraz ozdobny ma alt="".',
      en: 'Say what it shows; a decoration has alt="".',
    },
  },
  'picture-only': {
    level: 'error',
    problem: { pl: 'Podpis nie zawiera tekstu.', en: 'The signature has no text.' },
    remedy: {
      pl: 'Dane muszą być tekstem: obrazu nie odczyta czytnik ekranu ani program, który obrazy blokuje.',
      en: 'The data must be text: screen readers and clients that block pictures cannot read one.',
    },
  },
  contrast: {
    level: 'warning',
    problem: {
      pl: 'Kontrast tekstu i tła wynosi {what}, a powinien co najmniej 4,5 : 1.',
      en: 'Text and background have a contrast of {what}; at least 4.5 : 1 is needed.',
    },
    remedy: {
      pl: 'Należy wybrać ciemniejszy tekst albo jaśniejsze tło.',
      en: 'Choose darker text or a lighter background.',
    },
  },
  'contrast-light': {
    level: 'warning',
    problem: {
      pl: 'Na białym tle kontrast tego koloru wynosi {what}, a powinien co najmniej 4,5 : 1.',
      en: 'On white this colour has a contrast of {what}; at least 4.5 : 1 is needed.',
    },
    remedy: { pl: 'Należy wybrać ciemniejszy kolor albo żadnego.', en: 'Choose a darker colour, or none.' },
  },
  'contrast-dark': {
    level: 'warning',
    problem: {
      pl: 'W trybie ciemnym kontrast tego koloru wynosi {what}, a powinien co najmniej 4,5 : 1.',
      en: 'In dark mode this colour has a contrast of {what}; at least 4.5 : 1 is needed.',
    },
    remedy: {
      pl: 'Należy podać kolor tekstu i tła razem albo żadnego.',
      en: 'State text and background colour together, or neither.',
    },
  },
  'small-text': {
    level: 'warning',
    problem: {
      pl: 'Pismo ma {what} pt, a powinno co najmniej 11 pt.',
      en: 'The text has {what} pt; at least 11 pt is needed.',
    },
    remedy: { pl: 'Należy powiększyć pismo.', en: 'Make it larger.' },
  },
  'link-empty': {
    level: 'warning',
    problem: { pl: 'Odnośnik nie ma tekstu.', en: 'The link has no text.' },
    remedy: { pl: 'Tekst odnośnika mówi, dokąd prowadzi.', en: 'The text of a link says where it leads.' },
  },
  'link-address': {
    level: 'warning',
    problem: { pl: 'Tekstem odnośnika jest adres „{what}”.', en: 'The text of the link is the address “{what}”.' },
    remedy: {
      pl: 'Lepiej nazwać stronę, na przykład „Strona urzędu”.',
      en: 'Name the page instead, such as “Website of the office”.',
    },
  },
  'link-vague': {
    level: 'warning',
    problem: {
      pl: 'Odnośnik „{what}” nie mówi, dokąd prowadzi.',
      en: 'The link “{what}” does not say where it leads.',
    },
    remedy: {
      pl: 'Lepiej nazwać stronę, na przykład „Strona urzędu”.',
      en: 'Name the page instead, such as “Website of the office”.',
    },
  },
  insecure: {
    level: 'warning',
    problem: { pl: 'Adres „{what}” nie jest szyfrowany (http).', en: 'The address “{what}” is not encrypted (http).' },
    remedy: { pl: 'Należy podać adres https.', en: 'Give an https address.' },
  },
  table: {
    level: 'warning',
    problem: { pl: 'Podpis jest ułożony w tabeli.', en: 'The signature is laid out in a table.' },
    remedy: {
      pl: 'Na telefonie i w czytniku ekranu lepiej działają zwykłe wiersze.',
      en: 'Plain lines work better on a phone and with a screen reader.',
    },
  },
  'lang-missing': {
    level: 'warning',
    problem: { pl: 'Język tekstu nie jest podany.', en: 'The language of the text is not stated.' },
    remedy: {
      pl: 'Pierwszy element powinien mieć atrybut lang, na przykład lang="pl".',
      en: 'The first element should have a lang attribute, such as lang="pl".',
    },
  },
} satisfies Record<string, FaultText>;
