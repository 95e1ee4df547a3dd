import { ASCII_COLLISIONS, HOMOGRAPHS } from '../data/imperative-homographs';

/**
 * How far an imperative form can be trusted:
 * `certain`: it is nothing else;
 * `likely`: its other reading is rare (*czekaj, mów, sprzedaj*): an imperative where a clause begins;
 * `doubtful`: as often a noun (*umów, popraw, zastaw*): an imperative only with a cue;
 * `never`: practically always another word (*lub, sposób, taniej*).
 */
export type Trust = 'certain' | 'likely' | 'doubtful' | 'never';

/** The other reading, as in the data: see `scripts/polish/imperative-readings.ts`. */
export type OtherReading = 'g' | 'n' | 'p' | 'i' | 'v' | 'x';

/** Judgement of frequency: the dictionary knows readings, not how often they occur. */
const LIKELY = new Set(
  (
    'błogosław chlub ciesz czerp drap duś goń każ kiń kładź kłam klep kup kuś lej leż łap łam łaj machaj milcz mów ' +
    'nadstaw namów obierz obstaw oddal odkop odmów odnów odstaw odsyp oblej obłap odpierdol opierdol otocz omów ostaw ' +
    'postaw pal piszcz podłóż podkup podściel poklep pokrop pokrój polub pomów ponoś ponów popraw popsuj porąb poskrom pożycz pożyw ' +
    'pojaw przechyl przedstaw przekup przemyśl przemów przełam przyłap przystaw przylep przerąb psuj pusz ' +
    'rań rozgoń rozgrom rozkrusz rozsyp rusz schroń siedź skocz skrój skrzycz sprzedaj stercz stój strzel strzyż suń syp ' +
    'szarp szerz trudź trzep tul tłucz uchroń uchyl uczep ustanów wal wiedz wkop wkup wpraw wrzeszcz wsyp wstaw wszczep ' +
    'wyjaw wyłam wyłów wymów wznów zadziw zakop zamieszaj zamień zamów zaprzestań zarób zasyp zatop zawij zagub załam ' +
    'zgub zjaw zjedź zlep zmów zwab złam złóż ćwicz czuj czuwaj ściel śledź świeć żeń bucz słysz walcie ruszcie kopcie ' +
    'brońcie łapcie przejmy klejmy szczypcie sławcie poproście wyproście zamieść umieść rozmieść zmieść przemieść ' +
    'wywieść obwieść poskocz podskocz zaszczep roztop rozkop przesyp wysyp spłaszcz wywab ułam obłam rozłup ' +
    'posusz podsyp prósz pomyj zamroź oblicz nalep rozdwój przestrój wczep poddzierżaw przetop oczep wydój poduś lepcie lubcie kulmy pisz czekaj graj rób napieraj siej palcie'
  ).split(' '),
);

/** Nouns and other words so frequent that not even the usual cues help. */
const NEVER = new Set(
  (
    'lub niż mam mieć wręcz sposób rzecz wzdłuż nuż lecz gość domów głów grup kraj maj mecz ból sklep skarb klucz cień dym ' +
    'korzeń krew ciecz olej klej lamp krzew drób ustrój nastrój postój przebój rozwój zdrój pokój napój zasób niepokój ' +
    'wyrób ubiór gospodarz towarzysz sojusz podróż pogrzeb pogrom powódź wieść śmieć zieleń czerwień ' +
    'czerń żal zwierz tłum strumień stref stanów stop szum słup stolarz kucharz bednarz młynarz stróż sól sadów mórz ' +
    'przyjaźń przystań przestój przestrój przekrój przyczep plaż plam pasz pień potop połów pościel poręcz potwarz powab ' +
    'przejaw objaw ogrom obręb obrąb okap okup okop opal olbrzymiej mieście palmy babcie wiedźmy kapcie przepaście zapaście ' +
    'widźmy napalmy liszcie mość maść mocz haracz grom grab garb gal gaj gwóźdź głąb gnój ' +
    'dąb dziób dzicz cap czub czep czerw dwój trój więź wij wól wieszcz zamieć zacisz złom złoć znój zwój zip ziąb ' +
    'zrąb zastój zakrój wystrój wykrój wykup zakup odłów udój ubój ubojów toń tusz tycz trop trap traf top tchórz ' +
    'szyj szwab szczyp syf smycz skurcz skrzep skraj skal sadź rzeźb ryj rąb raj pryszcz przęśl pustosz prycz praw półc ' +
    'pierz pierścień paw partacz odwilż odłam osadów okraj oddźwięków nasyp narów mul miś mam matacz ' +
    'małp kurz kurcz kul krój koleb kip kap jeż jedwab jaw hop hańb grabież fortel dzierżaw dołów doczep daw barw burz ' +
    'brązów biel błoto bystrz ciąż ciup czaj diw gać'
  ).split(' '),
);

/** Readings that are never imperatives unless listed as likely. */
const OPAQUE_READINGS = 'xvi';

let readings: ReadonlyMap<string, OtherReading> | undefined;
let collisions: ReadonlySet<string> | undefined;

function getReadings(): ReadonlyMap<string, OtherReading> {
  if (readings !== undefined) return readings;
  const decoded = new Map<string, OtherReading>();
  for (const group of HOMOGRAPHS.split(';')) {
    const reading = group.charAt(0) as OtherReading;
    for (const word of group.slice(2).split(' ')) decoded.set(word, reading);
  }
  readings = decoded;
  return decoded;
}

/** What else an imperative form in lower case may be; undefined when it is nothing else. */
export function otherReading(form: string): OtherReading | undefined {
  return getReadings().get(form);
}

/** How far an imperative form in lower case can be trusted. */
export function trustIn(form: string): Trust {
  const reading = getReadings().get(form);
  if (reading === undefined) return 'certain';
  if (LIKELY.has(form) || reading === 'p') return 'likely';
  if (NEVER.has(form) || OPAQUE_READINGS.indexOf(reading) >= 0) return 'never';
  return 'doubtful';
}

/** Whether a spelling without diacritics is a word of its own (*bac*), so that no imperative may be read into it. */
export function isAsciiCollision(form: string): boolean {
  if (collisions === undefined) collisions = new Set(ASCII_COLLISIONS.split(' '));
  return collisions.has(form);
}
