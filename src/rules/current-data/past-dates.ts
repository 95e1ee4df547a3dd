import { findDates, type DateMention } from '../../polish/dates';
import { asRequest } from '../../polish/imperative/as-request';
import type { Sentence, Token } from '../../polish/token';

/** How many days back a date without a year can lie and still be this year's. */
const RECENT_DAYS = 60;

/** Longest clause and sentence looked at on either side of a date, in tokens: keeps lists of dates linear. */
const CLAUSE = 40;
const SENTENCE = 80;

/** Verbs that put what they tell of into the future, at whatever day is named. */
const FUTURE =
  /^(?:będę|będzie|będziemy|będą|odbędzie|odbędą|zapraszam|zapraszamy|spotkamy|spotykamy|rozpocznie|rozpoczniemy|rozpoczynamy|rozpoczyna|rozpoczynają|zacznie|zaczniemy|zaczynamy|zaczyna|zakończy|zakończymy|planuję|planujemy|ruszy|ruszamy|ruszają|wzrośnie|zmieni|wejdzie|nastąpi|wydamy|wypłacimy|wyślemy|odwiedzimy|otworzymy|zamkniemy|zamykamy|otwieramy|ogłosimy|rozpatrzymy|przyjedziemy|przyjdziemy|zadzwonimy|odpowiemy|udostępnimy|uruchomimy|przekażemy|dostarczymy|zostanie|zostaną|podamy|otrzyma|otrzymają|otrzymamy|dostaną|przyjmiemy|czekamy|startuje|startujemy|upływa|upłynie|mija|minie|kończy|potrwa|wracamy|wręczymy|pokażę|pokaże|pokażą|przyjadę|przyjedzie|przyjadą|przyjdę|przyjdzie|przyjdą|zadzwonię|odbiorę|odbierze|odbiorą|wyślę|prześlę|odeślę|dostarczę|dostarczy|dostarczą|przekażę|podam|odpowiem|odwiedzę|odwiedzi|odwiedzą|spotka|spotkają|otworzę|otworzy|otworzą|zamknie|zamkną|udostępnię|udostępni|zamontuje|zamontują|naprawi|naprawią|wykona|wykonają|wystąpi|wystąpią|zagra|zagrają|zaśpiewa|zaśpiewają|poprowadzi|poprowadzą|opowie|opowiedzą|wyłączy|wyłączą|włączy|włączą|usunie|usuną|uruchomi|uruchomią|obejrzy|obejrzą|sprawdzi|sprawdzą|zbada|zapadnie|rozstrzygnie|przywiezie|przywiozą|zaprezentuje|zaprezentują|zbierze|zbiorą|wróci|wrócą|wrócę|zwoła|podpiszę|podpisze|ogłoszę|ogłosi|wydam|wyda|zacznę|zaczną|rozpoczną|potrwają|wyruszy|wyruszą|wyruszamy|oddamy|spotkajmy|poznają)$|^(?:po|wy|roz|za|od|ode|prze|przy|do|na)[a-ząćęłńóśźż]{3,}(?:imy|ymy)$|^(?:po|wy|roz|za|od|ode|prze|przy|do|na|o|u|s|z|ze)[a-ząćęłńóśźż]{2,}(?:żemy|ślemy|niemy|rzemy|czemy|dziemy|jmiemy|szemy|siemy|ziemy)$/;

/** What the reader is asked to do on a day: „proszę przyjść 10 maja”. */
const APPOINTMENT =
  /^(?:przyjść|przybyć|przybycie|stawić|zgłosić|przyjechać|odebrać|dostarczyć|zadzwonić|obejrzeć|odwiedzić|spotkać|wziąć)$/;

/** Verbs and nouns with which „od … do …” is a span that is still running. */
const RUNNING =
  /^(?:trwa|trwają|potrwa|potrwają|przyjmuję|przyjmujemy|przyjmuje|można|zbieramy|prowadzimy|czekamy|nabór|zapisy)$/;

/** Verbs and nouns with which „do” and a date are a time limit that is still running. */
const DEADLINE =
  /^(?:proszę|prosimy|prosi|przyjmuję|przyjmujemy|przyjmuje|przyjmowane|czekam|czekamy|czeka|można|trzeba|należy|musi|muszą|powinien|powinna|powinno|powinny|powinni|winien|winna|winno|winny|winni|może|mogą|możemy|zbieramy|zbieram|trwa|trwają|potrwa|potrwają|upływa|mija|zostało|liczę|liczymy|oczekuję|oczekujemy|wystarczy|zależy|nabór|zapisy|zgłoszenia|termin|ma|mają|mamy|składamy|prowadzimy|potrzebuję|potrzebujemy)$/;

/** Words after which a date is not the day of the matter but of a paper, or the start of something that goes on. */
const NOT_AHEAD = /^(?:z|ze|od|po|sprzed|przed|między|za)$/;

/** Words between the preposition and the date: „do dnia”, „do piątku,”, „we wtorek,”. */
const BETWEEN =
  /^(?:dnia|dniu|dniem|dni|dniach|końca|godziny|godz|poniedziałku|wtorku|środy|czwartku|piątku|soboty|niedzieli|poniedziałek|wtorek|środę|czwartek|piątek|sobotę|niedzielę|najpóźniej|włącznie|\(|,|\.|:|\d{1,2}|\d{1,2}:\d\d|–|-|i|oraz)$/;

/** Verbs in the past tense by their endings, and the words of other kinds that end like them. */
const PAST =
  /[aeiouyąęó](?:ł|ła|ło|li|ły|łem|łam|liśmy|łyśmy|liście|łyście)$|[oe]gł[aoy]$|ogli$|^(?:[a-ząćęłńóśźż]{0,8})sz(?:edł|ła|li|ło|ły)$/;
const NOT_PAST =
  /^(?:czyli|jeśli|jeżeli|żeli|mili|szkoł[ay]|zespoły|zespół|artykuły?|udziały?|(?:wy|od|po|przy)?działy?|materiały?|protokoły|protokół|podziały?|tytuły?|kościoły?|sił[ay]|sali|skali|kontroli|niedzieli|chwili|roli|woli|stał[aey]|mał[aeoy]|cał[aeoy]|pełn[ay]|stoły|stół|koł[ao]|około|ogół|dół|uchwał[ay]|szczegóły?|stodoł[ay]|kanały?|sygnały?|kwartały?|reguł[ay]|pyły|mił[aeoy]|doskonał[aeoy]|wspaniał[aeoy]|trwał[aey]|zawały?|upały?|ciał[ao]|dzieł[ao]|czoł[ao]|[a-ząćęłńóśźż]+(?:cieli|wateli|ciół|stoli|onali))$/;

/** What a clause with „do” says of the state of something, not of a limit that the reader has to keep. */
const STATE =
  /^(?:ważn(?:y|a|e|i|ego|ej)|obowiązuj(?:e|ą)|okres(?:ie|u)?|dotycz(?:y|ą|ący|ąca|ące)|datą|wdzięczn(?:y|a|i)|zobowiązan(?:y|a|i))$/;
/** Duties that may be told after the limit is past: „opłata powinna wpłynąć do 9 maja, lecz nie wpłynęła”. */
const DUTY = /^(?:(?:po)?win[a-z]+|ma|mają|może|mogą|musi|muszą|należy|trzeba|termin)$/;
/** Words shortly before a date without a preposition that make it the day of something told by the way. */
const BY_THE_WAY = /^(?:z|ze|po|podczas|za|sprawie|temat|dotyczące)$/;
/** „spotkanie zaplanowaliśmy na 10 maja”: the planning is past, the day is not. */
const PLANNED =
  /^(?:zaplanowan[aeyo]|przewidzian[aeyo]|wyznaczon[aeyo]|umówion[aeyo]|przełożon[aeyo]|przesunięt[aeyo])$|^(?:zaplanowa|wyznaczy|ustali|przełoży|przeniesi|przesun|umówi)(?:ono|no|ięto|li|liśmy|łyśmy|łem|łam|ła|ł)$/;
const PASSIVE = /^(?:zostanie|zostaną|będzie|będą)$/;
const COPULA = /^(?:jest|są)$/;
const PARTICIPLE = /(?:[ao]n|ęt|wart|[zp]it)(?:y|a|e|i|ego|ej|ych|ymi?|ą)$/;

function isPastTense(token: Token): boolean {
  return token.kind === 'word' && PAST.test(token.lower) && !NOT_PAST.test(token.lower) && token.lower.length > 3;
}

/** The clause around a token: up to the commas, semicolons and dashes on both sides, the date's own commas left aside. */
function clauseAround(tokens: readonly Token[], first: number, last: number): readonly Token[] {
  const isBorder = (token: Token | undefined): boolean => token !== undefined && /^[,;:–—()]$/.test(token.text);
  let start = first;
  while (start > Math.max(0, first - CLAUSE)) {
    const before = tokens[start - 1];
    if (isBorder(before) && !BETWEEN.test(tokens[start - 2]?.lower ?? '')) break;
    start -= 1;
  }
  let end = last + 1;
  if (isBorder(tokens[end]) && /^(?:o|w|na|godz)$/.test(tokens[end + 1]?.lower ?? '')) end += 1;
  while (end < Math.min(tokens.length, last + CLAUSE) && !isBorder(tokens[end])) end += 1;
  return tokens.slice(start, end);
}

/** The preposition before a date and the words between; „od … do” counts as „do”. */
function prepositionBefore(tokens: readonly Token[], first: number): { readonly word: string; readonly at: number } {
  let at = first - 1;
  while (at >= 0 && at > first - 6 && BETWEEN.test(tokens[at]?.lower ?? '')) at -= 1;
  return { word: tokens[at]?.lower ?? '', at };
}

interface Day {
  readonly day: number;
  readonly month: number;
  readonly year: number;
}

/** Days since 1 January 1970, to compare and to count. */
function dayNumber(day: number, month: number, year: number): number {
  return Math.floor(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** Whether a day lies before today; without a year only when it was in the last weeks, otherwise the next one is meant. */
function liesBefore({ day, month, year }: DateMention, today: Day): boolean {
  const now = dayNumber(today.day, today.month, today.year);
  if (year !== undefined) return dayNumber(day, month, year) < now;
  const candidates = [today.year, today.year - 1].map((candidate) => now - dayNumber(day, month, candidate));
  return candidates.some((days) => days > 0 && days <= RECENT_DAYS);
}

/** „Termin spotkania: 10 maja”, „Kiedy: sobota, 10 maja”; a term of payment may well be told when it is past. */
function isHeading(tokens: readonly Token[], before: number): boolean {
  if (!/^(?:termin|kiedy|start)$/.test(tokens[0]?.lower ?? '')) return false;
  const colon = tokens
    .slice(0, Math.min(before, 5))
    .map(({ text }) => text)
    .indexOf(':');
  return colon > 0 && !tokens.slice(0, colon).some(({ lower }) => /^(?:płatności|zapłaty|ważności)$/.test(lower));
}

/** „Zaproszenie na dzień otwarty 8 maja”, „Odbiór odpadów: 8 maja, proszę wystawić worki”. */
function isAnnouncement(tokens: readonly Token[], first: number): boolean {
  if (/^(?:zaproszenie|zapisy|nabór|przypomnienie)$/.test(tokens[0]?.lower ?? '')) return true;
  const rest = tokens.slice(first);
  return (
    prepositionBefore(tokens, first).at < first - 1 &&
    tokens[first - 1]?.text === ':' &&
    rest.some(({ lower }) => /^(?:proszę|prosimy|zapraszam|zapraszamy)$/.test(lower))
  );
}

/** Whether the sentence speaks of the date as of something still to come. */
function isAhead(tokens: readonly Token[], mention: DateMention): boolean {
  const clause = clauseAround(tokens, mention.first, mention.last);
  if (prepositionBefore(tokens, mention.first).word === 'na' && clause.some(({ lower }) => PLANNED.test(lower))) {
    return !tokens.some((token) => isPastTense(token) && !PLANNED.test(token.lower));
  }
  if (clause.some(isPastTense) || clause.some(({ lower }) => STATE.test(lower))) return false;
  const { word, at } = prepositionBefore(tokens, mention.first);
  const has = (words: RegExp, list: readonly Token[]): boolean => list.some(({ lower }) => words.test(lower));
  if (word === 'do') {
    const before = tokens[at - 1];
    if (before?.kind === 'word' && PARTICIPLE.test(before.lower) && !DEADLINE.test(before.lower)) return false;
    if (has(FUTURE, clause)) return true;
    if (tokens.slice(Math.max(0, at - 6), at).some(({ lower }) => lower === 'od')) return has(RUNNING, clause);
    const sentence = tokens.slice(Math.max(0, mention.first - SENTENCE), mention.last + SENTENCE);
    const past = sentence.some(isPastTense);
    if (clause.some(({ lower }) => DEADLINE.test(lower) && !(past && DUTY.test(lower)))) return true;
    return !past && !has(COPULA, clause) && (has(FUTURE, sentence) || has(DEADLINE, sentence));
  }
  if (word === 'od') return has(/^(?:będzie|będą|będziemy|wzrośnie|zmieni|ruszy|rozpocznie|zacznie|wejdzie)$/, clause);
  if (NOT_AHEAD.test(word) || tokens.slice(Math.max(0, at - 2), at + 1).some(({ lower }) => BY_THE_WAY.test(lower))) {
    return false;
  }
  if (isAnnouncement(tokens, mention.first)) return true;
  if (PARTICIPLE.test(word) && word !== 'pana' && !has(PASSIVE, clause)) return false;
  return has(FUTURE, clause) || (has(DEADLINE, clause) && has(APPOINTMENT, clause)) || isHeading(tokens, mention.first);
}

/** The day of an ISO 8601 date, as its writer saw it. */
function dayOf(date: string | undefined): Day | undefined {
  const match = /^(\d{4})-(\d\d)-(\d\d)/.exec(date ?? '');
  return match ? { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) } : undefined;
}

/**
 * Dates of something still to come that lie before the day the message is written.
 *
 * @param date the message's date, ISO 8601; without one nothing can be said
 */
export function findPastDates(sentences: readonly Sentence[], date: string | undefined): DateMention[] {
  const today = dayOf(date);
  if (!today) return [];
  const found: DateMention[] = [];
  for (const sentence of sentences) {
    if (!findDates(sentence.tokens).some((mention) => liesBefore(mention, today))) continue;
    const tokens = asRequest(sentence.tokens);
    for (const mention of findDates(tokens)) {
      if (!liesBefore(mention, today)) continue;
      if (mention.year === undefined && /^(?:każdego|co)$/.test(tokens[mention.last + 1]?.lower ?? '')) continue;
      if (isAhead(tokens, mention)) found.push(mention);
    }
  }
  return found;
}

/** The last days of an absence, or days of return, that lie before the day an automatic reply is sent. */
export function findExpiredAbsence(sentences: readonly Sentence[], date: string | undefined): DateMention[] {
  const today = dayOf(date);
  if (!today) return [];
  const found: DateMention[] = [];
  for (const { tokens } of sentences) {
    const dates = findDates(tokens);
    const last = dates[dates.length - 1];
    if (last === undefined || !dates.every((mention) => liesBefore(mention, today)) || tokens.some(isPastTense))
      continue;
    if (!/^(?:od|z|ze)$/.test(prepositionBefore(tokens, last.first).word)) found.push(last);
  }
  return found;
}
