import { findPhrases, phrase, type PhraseMatch } from './phrases';
import { readFirstName } from './name/names';
import type { Sentence, Token } from './token';

const DISEASES =
  'depresj*|nowotwor*|nowotwór|raka|białaczk*|chłoniak*|cukrzyc*|padaczk*|epilepsj*|schizofreni*|stwardnieni*|udar|udaru|udarze|zawał|zawału|zawale|wylew|wylewie|alkoholizm*|astm*|alzheimer*|parkinson*|borelioz*|gruźlic*|żółtaczk*|nerwic*|migren*|marskoś*|miażdżyc*|łuszczyc*|anoreksj*|bulimi*|autyzm*|przepuklin*|covid*|hiv|aids|wzw|rwę|rwy|dyskopati*|osteoporoz*|tarczyc*|nadciśnieni*|zapalenie|zapalenia|zapaleniem|niewydolnoś*|porażenie|porażenia|porażeniem|chorob*|zaburzeni*|uzależnieni*|załamani*|kamic*|endometrioz*|demencj*|otępieni*|gryp*|angin*|rakiem';

const ORGANS =
  'kręgosłup*|serc*|biodr*|kolan*|nerk*|nerek|wątrob*|płuc*|tarczyc*|żołądk*|oka|oczu|zaćm*|mózgu|głowy|przepuklin*|wyrostk*|prostat*|piersi|ręki|nogi|stopy|barku|ścięgn*|guza|nowotwor*|żylak*|macicy|jelit*|trzustk*|gardł*|ucha|zatok*|brzuch*';

/** States of health that are told of a person. The words after the key word are part of what must not be told. */
const STATES = [
  `po|przed operacji|operacją|operację ~1 ${ORGANS}`,
  'po przeszczepie|amputacji|chemioterapii|radioterapii|udarze|zawale|wylewie|poronieniu',
  `przeszedł|przeszła|przechodzi|przejdzie|miał|miała|ma|mieć ciężki|ciężką|poważny|poważną|rozległy|planowaną|pilną|poważnej? operację|zabieg|zawał|udar|wylew|chemioterapię|radioterapię|amputację|przeszczep ~1 ${ORGANS}`,
  'przeszedł|przeszła|przechodzi|przejdzie|miał|miała|ma ciężki|ciężką|rozległy|poważną|planowaną? operację|zawał|udar|wylew|chemioterapię|radioterapię|amputację|przeszczep|transplantację',
  `lek|leki|leków|lekarstwa|tabletki|zastrzyki na|przeciw ${DISEASES}|serce|kręgosłup|nerki|wątrobę|ciśnienie|uspokojenie|sen`,
  'leki|leków|lekami psychotropowe|psychotropowych|antydepresyjne|przeciwdepresyjne|przeciwbólowe|uspokajające|onkologiczne',
  `choruje|chorował|chorowała|zachorował|zachorowała|cierpi|cierpiał|cierpiała ~2 na ~1 ${DISEASES}|${ORGANS}`,
  `chory|chora|chorego|chorą|chorej|choremu na ~1 ${DISEASES}|${ORGANS}`,
  'chory|chora|chore|chorego|chorym kręgosłup|kręgosłupa|kręgosłupem|serce|serca|nerki|nerek|kolano|biodro',
  'problemy|problemami|kłopoty|kłopotami|problem ze|z sercem|kręgosłupem|nerkami|biodrem|kolanem|psychiką|pamięcią|alkoholem',
  'problemy|problemami|problemów|kłopoty|kłopotami|kłopotów zdrowotne|zdrowotnymi|zdrowotnych|psychiczne|psychicznymi|psychicznych',
  `walczy|walczył|walczyła|zmaga|zmagał|zmagała się? z|ze ~1 ${DISEASES}`,
  'złamał|złamała ~1 nogę|rękę|biodro|kręgosłup|obojczyk|kostkę|nadgarstek|żebro|żebra',
  'jest niewidomy|niewidoma|niesłyszący|niesłysząca|sparaliżowany|sparaliżowana|ubezwłasnowolniony|ubezwłasnowolniona',
  'choruje|chory|chora przewlekle|psychicznie|onkologicznie|terminalnie|ciężko',
  'przewlekle|psychicznie|onkologicznie|terminalnie|nieuleczalnie chory|chora|chorego|chorą|chorej|choremu',
  `leczy|leczył|leczyła|leczony|leczona|leczenie się? z|na powodu? ~1 ${DISEASES}|uzależnienia|nałogu`,
  'leczy|leczył|leczyła się? psychiatrycznie|onkologicznie|odwykowo|kardiologicznie',
  'leczy|leczył|leczyła|leczony|leczona|leczenie|leczenia|leczeniu|leczeniem|terapia|terapii|terapię się? psychiatryczn*|onkologiczn*|odwykow*|psychiatrze|psychiatry|onkologa|psychologa',
  `zdiagnozowano|rozpoznano|wykryto|stwierdzono ~3 ${DISEASES}|guz|guza`,
  `zdiagnozowan*|rozpoznan*|stwierdzon* ${DISEASES}|guz*`,
  `diagnoza|rozpoznanie|schorzenie|choroba ${DISEASES}`,
  `ma|miał|miała ~1 ${DISEASES}`,
  `miał|miała|przeszedł|przeszła|przejdzie ~2 operację|zawał|udar|wylew|chemioterapię ~1 ${ORGANS}`,
  'miał|miała|przeszedł|przeszła|przejdzie ~2 operację|zawał|udar|wylew|chemioterapię',
  `z powodu ${DISEASES}|ciąży|poronienia|operacji|zabiegu|załamania|urazu|złamania`,
  'zwolnieniu|zwolnienie|zwolnienia lekarskim|lekarskie|lekarskiego|chorobowym|chorobowe|chorobowego',
  'na l4|chorobowym',
  'jest|będąc|była|będzie ~2 w ~1 ciąży',
  'spodziewa się dziecka',
  'przebywa|leży|leżał|leżała|trafił|trafiła|znajduje się? ~2 w|do|na szpitalu|szpitala|klinice|oddziale|hospicjum|oddział ~1 psychiatryczn*|onkologiczn*|kardiologiczn*|odwykow*?',
  'zakażony|zakażona|zakażonego|zakażonej|nosiciel|nosicielka|nosicielem|nosicielką ~1 wirusem|hiv|hcv|wzw*',
  'leczy|leczył|leczyła się ~1 psychiatrycznie|onkologicznie|odwykowo|kardiologicznie|neurologicznie',
  'porusza|poruszał|poruszała się ~1 na wózku',
  `po|przed ~1 operacji|operacją ~1 ${ORGANS}`,
  'złamaniu|złamanie|złamania|złamaniem nogi|ręki|biodra|kręgosłupa|obojczyka|kostki|nadgarstka|żeber',
  'zespół|zespołem|zespołu downa|aspergera|tourette*',
  'poroniła|rozchorował|rozchorowała|zachorował|zachorowała się?',
  'uzależniony|uzależniona|uzależnionego|uzależnionej|uzależnionym|uzależnioną od alkoholu|narkotyków|leków|hazardu',
  'dializy|dializach|dializowany|dializowana|chemię',
  'bierze|przyjmuje|zażywa insulinę|antydepresanty|psychotropy|chemię',
  'traci|stracił|straciła|tracić wzrok|słuch|pamięć',
  'jest|był|była|będąc ~1 chory|chora|przeziębiony|przeziębiona|sparaliżowany|sparaliżowana|niepełnosprawny|niepełnosprawna',
  'jest|był|była|przebywa ~1 na rehabilitacji|odwyku|detoksie|intensywnej',
  'niepełnosprawność|niepełnosprawnością|niepełnosprawności intelektualn*|ruchow*|umysłow*|sprzężon*',
  'próbie|próbę|próba samobójczej|samobójczą|samobójcza',
  'znacznym|umiarkowanym|lekkim|znaczny|umiarkowany|lekki stopniu|stopień niepełnosprawności',
  'niepełnosprawności|niepełnosprawność w stopniu znacznym|umiarkowanym|lekkim',
  'niepełnosprawność|niepełnosprawności intelektualna|intelektualną|intelektualnej|ruchowa|ruchową|ruchowej',
].map(phrase);

/** A disease and whose it is: „depresja pana Jana”, „jej cukrzyca”. */
const NAMED_DISEASE = [
  'depresj*|nowotwor*|nowotwór|białaczk*|cukrzyc*|padaczk*|schizofreni*|alkoholizm*|alzheimer*|parkinson*|gruźlic*|autyzm*|ciąż* pana|pani|jego|jej|syna|córki|męża|żony|matki|ojca|koleżanki|kolegi',
  'pana|pani|jego|jej|mojego|mojej|syna|córki ~1 depresj*|nowotwor*|nowotwór|białaczk*|cukrzyc*|padaczk*|schizofreni*|alkoholizm*|alzheimer*|parkinson*|gruźlic*|autyzm*|chorob*|schorzeni*|ciąż*',
].map(phrase);

/** Operations that can be other than surgical: „jest po operacji” tells of a person, „po operacji” may tell of a server. */
const OPERATION = phrase('po|przed operacji|operacją|zabiegu|zabiegiem');
const BEING = /^(?:jest|był|była|jestem|będąc|wraca|wrócił|wróciła|dochodzi|odpoczywa)$/;

const PHRASES = [...STATES, ...NAMED_DISEASE, OPERATION];

/** Words by which a sentence speaks of one person. */
const PERSON =
  /^(?:pan|pana|panu|panem|pani|panią|on|ona|jego|jej|jemu|niego|niej|nim|nią|mąż|męża|mężowi|żona|żony|żonę|żonie|syn|syna|synowi|synem|córka|córki|córkę|córce|córką|matka|matki|matkę|matce|mama|mamy|mamę|ojciec|ojca|ojcu|tata|taty|brat|brata|siostra|siostry|siostrę|babcia|babci|babcię|dziadek|dziadka|wnuk|wnuka|wnuczka|wnuczki|kolega|kolegi|koledze|koleżanka|koleżanki|koleżance|koleżankę|klient|klienta|klientka|klientki|klientkę|klientce|petent|petenta|petentka|petentki|wnioskodawca|wnioskodawcy|wnioskodawczyni|pracownik|pracownika|pracownica|pracownicy|pracownicę|dyrektor|dyrektora|naczelnik|naczelnika|kierownik|kierownika|sąsiad|sąsiada|sąsiadka|sąsiadki|podopieczny|podopiecznego|podopieczna|podopiecznej|uczeń|ucznia|uczennica|uczennicy|dziecko|dziecka|dziecku|stażystka|stażystki|stażysta|stażysty|artysta|artysty|kierowca|kierowcy|zmarły|zmarłego|inspektor|inspektora)$/;

/** Words that make a sentence speak of people in general, or of a case that may happen. */
const GENERAL =
  /^(?:osoba|osoby|osób|osobom|osobami|osobach|dzieci|dzieciom|dziećmi|pacjenci|pacjentów|pacjentom|pacjentami|chorzy|chorych|chorym|kobiety|kobiet|kobietom|seniorzy|seniorów|seniorom|ludzie|ludzi|ludziom|mieszkańcy|mieszkańców|mieszkańcom|rodziny|rodzin|rodzinom|rodzice|rodziców|rodzicom|uczniowie|uczniów|uczniom|pracownicy|pracowników|pracownikom|kto|ktoś|każdy|każda|każdego|wszyscy|jeżeli|jeśli|gdy|gdyby|kiedy|czy|ewentualn[a-z]+|np|profilaktyk[a-zęąi]+|szczepieni[a-z]+|program[a-z]*|badani[a-z]+|zwierz[a-zęąć]+|drzew[a-z]*|psów|psy|psa|kota|bydł[a-z]+)$/;

function speaksOfPerson(tokens: readonly Token[]): boolean {
  return tokens.some((token, index) => {
    if (token.kind !== 'word') return false;
    return (
      PERSON.test(token.lower) || (index > 0 && token.text !== token.lower && readFirstName(token.text) !== undefined)
    );
  });
}

/** „osoby po udarze”, „jeżeli jest Pani w ciąży”: within the clause before the words, or within a few words. */
function isGeneral(tokens: readonly Token[], match: PhraseMatch): boolean {
  for (let at = match.last; at >= 0 && at >= match.first - 12; at -= 1) {
    const token = tokens[at];
    if (token !== undefined && GENERAL.test(token.lower)) return true;
  }
  return false;
}

/**
 * Finds what a text tells about the health of one person (GDPR art. 4 (15), art. 9): operations, diseases, medicines,
 * sick leave. What is said of people in general („osoby po udarze”, „program dla chorych”) is left out, and so is a state
 * of health nobody is named for in the sentence or the one before it.
 */
export function findHealthData(sentences: readonly Sentence[]): PhraseMatch[] {
  const found: PhraseMatch[] = [];
  let personBefore = false;
  for (const { tokens } of sentences) {
    const person = speaksOfPerson(tokens);
    if (person || personBefore) {
      for (const match of findPhrases(tokens, PHRASES)) {
        const doubtful = match.phrase === OPERATION && !BEING.test(tokens[match.first - 1]?.lower ?? '');
        if (!doubtful && !isGeneral(tokens, match)) found.push(match);
      }
    }
    personBefore = person;
  }
  return found;
}
