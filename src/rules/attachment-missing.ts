import { findPhrases, phrase, type PhraseMatch } from '../polish/phrases';
import type { Sentence } from '../polish/token';
import type { Rule } from './rule';

/** Words that name this very message after „do”: „w załączniku do tej wiadomości”. */
const THIS_MESSAGE = /^(?:tej|tego|niniejsz.*|wiadomości|maila|e-maila|emaila|korespondencji)$/;

/** Papers that have attachments of their own. */
const ANOTHER_PAPER =
  /^(?:akt|sprawy|dokumentacji|wniosku|wniosków|podania|pisma|rozporządzenia|uchwały|ustawy|decyzji|zarządzenia|regulaminu|statutu)$/;

const ANNOUNCEMENTS = [
  'w załączniku|załącznikach|załączeniu|zalaczniku|zalaczeniu|zał',
  'jako załącznik|załączniki',
  'załącznikiem|załącznikami do tej|niniejszej|wiadomości|maila|e-maila',
  'zgodnie z załącznikiem|załącznikami',
  'patrz załącznik|załączniki',
  'załączam|załączamy|zalaczam|zalaczamy',
  'załączyłem|załączyłam|załączyliśmy|załączyłyśmy',
  'dołączam|dołączamy|dolaczam|dolaczamy',
  'dołączyłem|dołączyłam|dołączyliśmy|dołączyłyśmy',
  'załączony|załączona|załączone|załączonym|załączonej|załączoną|załączonego|załączonych|załączonymi',
  'w dołączonym|dołączonej|dołączonych',
  'dołączony|dołączona|dołączone ~1 skan|skany|plik|pliki|dokument|dokumenty|wzór|wzory|formularz|formularze|mapka|mapki|mapa|kopia|kopie|protokół|umowa|wniosek|zestawienie|harmonogram|decyzja|zdjęcie|zdjęcia',
  'załącznikiem jest|są',
  'do tej? wiadomości|maila|e-maila dodaję|dodajemy|dodałem|dodałam|dodaliśmy',
  'dodaję|dodajemy|dodałem|dodałam|dodaliśmy ~2 do tej? wiadomości|maila|e-maila',
  'w przesyłanym|dodanym|podpiętym|doklejonym pliku|skanie|arkuszu',
  'skan|skany|plik|pliki|zdjęcia|dokument|mapka|plan ~3 w tej wiadomości',
  'skan|skany|plik|pliki|zdjęcia|dokument|mapka|plan w środku',
  'skan|skany|plik|pliki poniżej',
  'please find ~2 attached',
  'i attach',
].map(phrase);

const SEND =
  'przesyłam|przesyłamy|wysyłam|wysyłamy|podsyłam|podsyłamy|podrzucam|podrzucamy|wrzucam|wrzucamy|dorzucam|dorzucamy|podpinam|podpinamy|doklejam|doklejamy|podklejam|ślę|ślemy';
/** What is a file in a message; what is often told in the text itself or comes by post is left out. */
const FILES =
  'skan|skany|skanem|plik|pliki|pdf|pdf-a|zdjęcie|zdjęcia|fotografie|fotki|fotkę|wzór|wzory|formularz|formularze|druk|druki|mapę|mapy|mapkę|mapki|kopię|kopie|umowę|protokół|harmonogram|plakat|ulotkę|prezentację|projekt|' +
  'plan|plany|regulamin|wykaz|zestawienie|tabelę|tabelkę|rysunek|rysunki|szkic|schemat|kosztorys|ankietę|deklarację|fakturę|aneks|notatkę|grafikę|nagranie|arkusz|instrukcję';

/** Files that are sent, without the word „załącznik”. */
const SENDING = [`${SEND} ~2 ${FILES}`, `${FILES} ~1 ${SEND}`, 'przekazuję|przekazujemy ~1 skan|skany|plik|pliki'].map(
  phrase,
);

/** The author sends: whatever else the sentence says, the attachment is ours. */
const OWN_SENDING = /^(?:załącza|dołącza|zalacza|dolacza|przesyła|wysyła|podsyła)(?:m|my)$|^przekazuj(?:ę|emy)$/;

const LIST_OF_ATTACHMENTS = /^(?:załączniki?|zał)$/;

/** What the reader is asked to attach, or may attach: no attachment of ours. */
const REQUEST = [
  'proszę|prosimy|należy|trzeba|można|może|mogą|powinien|powinna|powinno|powinni|wystarczy|warto|musi|muszą ~8 przesłać|wysłać|załączyć|dołączyć|dosłać|nadesłać|przekazać|dodać|umieścić|złożyć|podać|odesłać',
  'proszę|prosimy ~3 przesłanie|wysłanie|nadesłanie|dosłanie|dołączenie|załączenie|odesłanie|przekazanie',
].map(phrase);

/** What somebody else attached, or what was attached another time. */
const OTHERS = [
  'pan|pani|państwo ~2 przesłał|przesłała|przesłali|załączył|załączyła|załączyli|dołączył|dołączyła|dołączyli|wysłał|wysłała|wysłali',
  'przesłał|przesłała|przesłali|załączył|załączyła|załączyli|dołączył|dołączyła|dołączyli|wysłał|wysłała|wysłali ~2 pan|pani|państwo',
  'pana|pani|państwa wiadomości|wiadomość|wiadomością|mailu|maila|e-mailu|e-maila|piśmie|pisma|korespondencji|załącznik*',
  'poprzedni*|wcześniejsz*|wcześniej|wczoraj*|ubiegł*',
  'nie otrzymałem|otrzymałam|otrzymaliśmy|udało|mogę|możemy|dotarł|było|otwiera|działa',
  'za załączony|załączoną|załączone|dołączony|dołączoną|dołączone|przesłany|przesłaną|przesłane',
  'pana|pani|państwa plik|pliku|zdjęcie|zdjęcia|skan|skanu',
  'załączony|załączona|załączone|załączonym|załączonej|załączoną|załączonego|załączonych|dołączonym|dołączonych przez',
  'brak|brakuje|brakowało',
].map(phrase);

/** Other ways than this message; the document comes by them. */
const OTHER_WAY = [
  'pocztą|listem|listownie|kurierem|epuap|epuap-em|e-doręczeniami|faksem|osobno|osobnej|odrębną|jutro|wkrótce|link',
  'osobnym|odrębnym|oddzielnym liście|piśmie|mailu|e-mailu|listem|pismem|mailem|e-mailem',
].map(phrase);

function precededByNot(sentence: Sentence, match: PhraseMatch): boolean {
  return sentence.tokens[match.first - 1]?.lower === 'nie';
}

/** „załącznik nr 2 do rozporządzenia”, „dołączam Pani pismo do akt”: what „do” names is something other than this message. */
function belongsElsewhere({ tokens }: Sentence, match: PhraseMatch): boolean {
  let directly = true;
  for (let at = match.last + 1; at <= match.last + 4; at += 1) {
    const token = tokens[at];
    if (token === undefined || (token.kind === 'punctuation' && token.text !== '.')) return false;
    if (token.lower === 'się') return true;
    if (token.lower === 'do') {
      const [next, second] = [tokens[at + 1]?.lower ?? '', tokens[at + 2]?.lower ?? ''];
      return directly ? !THIS_MESSAGE.test(next) && !THIS_MESSAGE.test(second) : ANOTHER_PAPER.test(next);
    }
    directly = directly && (token.kind === 'number' || /^(?:nr|numer|\.)$/.test(token.lower));
  }
  return false;
}

/** „Załącznik: protokół”. */
function listHeading({ tokens }: Sentence): PhraseMatch | undefined {
  const first = tokens[0];
  if (
    first === undefined ||
    !LIST_OF_ATTACHMENTS.test(first.lower) ||
    (tokens[1]?.text !== ':' && tokens[2]?.text !== ':')
  )
    return undefined;
  return { phrase: phrase('załącznik'), start: first.start, end: first.end, first: 0, last: 0 };
}

/** Parts of words without which nothing is announced: most sentences need no closer look. */
const HINT = /łącz|lacz|syła|kazuj|zał|attach|rzuca|pina|podpięt|kleja|klejon|^ślę$|^ślemy$|^doda|^skan|^plik/;

/** The words by which a sentence announces an attachment of this very message. */
function announcement(sentence: Sentence): PhraseMatch | undefined {
  const { tokens } = sentence;
  if (!tokens.some(({ lower }) => HINT.test(lower))) return undefined;
  const announced = findPhrases(tokens, ANNOUNCEMENTS).filter(
    (match) => !precededByNot(sentence, match) && !belongsElsewhere(sentence, match),
  );
  const byOthers = (): boolean => findPhrases(tokens, REQUEST).length > 0 || findPhrases(tokens, OTHERS).length > 0;
  const own = tokens.some(({ lower }) => OWN_SENDING.test(lower)) || (announced.length > 0 && !byOthers());
  const best = (own ? announced[0] : undefined) ?? listHeading(sentence);
  if (best) return best;
  const sent = findPhrases(tokens, SENDING).filter((match) => !precededByNot(sentence, match))[0];
  if (!sent || tokens.some(({ kind }) => kind === 'address') || tokens[sent.last + 1]?.text === ':') return undefined;
  return byOthers() || findPhrases(tokens, OTHER_WAY).length > 0 ? undefined : sent;
}

/** The text announces an attachment, and none is there. Pictures of the body (a logo) are none. */
export const attachmentMissing: Rule = {
  meta: {
    id: 'attachment-missing',
    scope: 'letter',
    findings: { 'attachment-missing': 'warn' },
    clauses: ['corr-care', 'letter-reread'],
    title: { pl: 'Brak załącznika', en: 'Attachment missing' },
    explanation: {
      pl: 'Treść zapowiada załącznik, a do wiadomości nic nie dołączono. Logo w stopce i obrazki w treści nie są załącznikami.',
      en: 'The text announces an attachment, but nothing is attached. The logo of the footer and pictures in the text do not count.',
    },
    options: {},
    defaults: {},
    messages: {
      missing: {
        pl: 'Treść zapowiada załącznik („{words}”), ale wiadomość go nie ma.',
        en: 'The text announces an attachment (“{words}”), but there is none.',
      },
    },
    examples: [
      {
        text: 'W załączniku przesyłam plan sali.',
        findings: [{ id: 'attachment-missing', text: 'W załączniku' }],
      },
      { text: 'Załączam także listę uczestników.', findings: [{ id: 'attachment-missing', text: 'Załączam' }] },
      {
        text: 'Szczegóły opisuje załączona instrukcja.',
        findings: [{ id: 'attachment-missing', text: 'załączona' }],
      },
      { text: 'Przesyłam skan podpisanej zgody.', findings: [{ id: 'attachment-missing', text: 'Przesyłam skan' }] },
      { text: 'Stawki określa załącznik nr 2 do uchwały.', findings: [] },
      { text: 'Stawki są w załączniku nr 2 do uchwały rady gminy.', findings: [] },
      { text: 'Do wniosku proszę dołączyć kopię aktu urodzenia.', findings: [] },
      { text: 'Podpisany wniosek proszę odesłać w załączniku.', findings: [] },
      { text: 'Nie udało się otworzyć pliku w załączniku do Państwa wiadomości.', findings: [] },
      { text: 'Pani pismo dołączam do akt sprawy.', findings: [] },
      {
        draft: {
          body: {
            format: 'plain',
            content: 'Dzień dobry,\n\nw załączeniu przesyłam umowę.\n\nZ poważaniem\nAnna Lis\n',
          },
          attachments: [{ name: 'umowa.pdf', type: 'application/pdf', inline: false }],
        },
        findings: [],
      },
      {
        draft: {
          body: {
            format: 'plain',
            content: 'Dzień dobry,\n\nw załączeniu przesyłam umowę.\n\nZ poważaniem\nAnna Lis\n',
          },
          attachments: [{ name: 'logo.png', type: 'image/png', inline: true }],
        },
        findings: [{ id: 'attachment-missing', text: 'w załączeniu' }],
      },
    ],
  },
  check({ letter }) {
    if (letter.draft.attachments.some(({ inline }) => !inline)) return [];
    for (const { part, sentences } of letter.passages) {
      if (part !== 'body') continue;
      for (const sentence of sentences) {
        const found = announcement(sentence);
        if (!found) continue;
        const { start, end } = found;
        const words = letter.text.slice(start, end);
        return [
          {
            id: 'attachment-missing',
            part: 'body',
            range: { start, end },
            text: words,
            messageId: 'missing',
            data: { words },
          },
        ];
      }
    }
    return [];
  },
};
