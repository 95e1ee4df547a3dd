/** Names of posts in public offices, folded (see `fold`), both genders; the first word that fits makes a line a position. */
export const POSITIONS: ReadonlySet<string> = new Set([
  'z-ca', 'insp', 'podinsp', 'ref', 'spec', 'kier', 'dyr', 'nacz', 'kierownika', 'dyrektora', 'naczelnika', 'pelniacy', 'pelniaca',
  'inspektor', 'inspektorka', 'podinspektor', 'podinspektorka', 'specjalista', 'specjalistka', 'podspecjalista', 'referent',
  'referentka', 'podreferent', 'kierownik', 'kierowniczka', 'dyrektor', 'dyrektorka', 'wicedyrektor', 'wicedyrektorka', 'naczelnik',
  'naczelniczka', 'sekretarz', 'sekretarka', 'skarbnik', 'skarbniczka', 'starosta', 'starostka', 'wicestarosta', 'zastepca',
  'zastepczyni', 'radca', 'radczyni', 'geodeta', 'geodetka', 'geolog', 'geolozka', 'asystent', 'asystentka', 'pomoc', 'stazysta',
  'stazystka', 'praktykant', 'praktykantka', 'administrator', 'administratorka', 'informatyk', 'informatyczka', 'ksiegowy',
  'ksiegowa', 'architekt', 'architektka', 'archiwista', 'archiwistka', 'audytor', 'audytorka', 'rzecznik', 'rzeczniczka',
  'burmistrz', 'burmistrzyni', 'wojt', 'wojcini', 'prezydent', 'prezydentka', 'wiceprezydent', 'wiceburmistrz', 'marszalek',
  'wojewoda', 'doradca', 'doradczyni', 'koordynator', 'koordynatorka', 'konserwator', 'konserwatorka', 'kancelista',
  'kancelistka', 'kasjer', 'kasjerka', 'intendent', 'intendentka', 'pelnomocnik', 'pelnomocniczka', 'przewodniczacy',
  'przewodniczaca', 'pracownik', 'pracownica', 'urzednik', 'urzedniczka', 'prawnik', 'prawniczka', 'pedagog', 'pedagozka',
  'psycholog', 'psycholozka', 'komendant', 'komendantka', 'legislator', 'legislatorka', 'redaktor', 'redaktorka', 'grafik',
  'graficzka', 'technik', 'technolog', 'operator', 'operatorka', 'menedzer', 'menedzerka', 'manager', 'officer', 'inspector',
  'head', 'director', 'deputy', 'clerk', 'specialist', 'secretary', 'assistant', 'advisor', 'adviser', 'accountant', 'engineer',
  'inzynier', 'inzynierka', 'ekonomista', 'ekonomistka', 'statystyk', 'analityk', 'analityczka', 'kontroler', 'kontrolerka',
  'lesniczy', 'lesnik', 'ekolog', 'weterynarz', 'lekarz', 'lekarka', 'pielegniarka', 'pielegniarz', 'straznik', 'strazniczka',
  'kurator', 'kuratorka', 'dyspozytor', 'dyspozytorka', 'magazynier', 'bibliotekarz', 'bibliotekarka', 'urbanista', 'urbanistka',
  'planista', 'planistka', 'promotor', 'opiekun', 'opiekunka', 'wychowawca', 'wychowawczyni', 'recepcjonista', 'recepcjonistka',
  'prezes', 'wiceprezes', 'czlonek', 'czlonkini', 'radny', 'radna', 'soltys', 'soltyska', 'mediator', 'mediatorka', 'tlumacz',
  'tlumaczka', 'aplikant', 'aplikantka', 'asesor', 'asesorka', 'goniec', 'konsultant', 'konsultantka', 'projektant',
  'projektantka', 'redaktorzy', 'gleboznawca', 'klasyfikator', 'kartograf', 'kartografka', 'instruktor', 'instruktorka',
]); // prettier-ignore

/** First words of the name of an office in the nominative, folded. */
export const OFFICE_WORDS =
  /(?:^|[^a-z])((?:starostwo|urzad|ministerstwo|kuratorium|inspektorat|komenda|gmina|powiat|delegatura|prokuratura|sad) [a-z]|(?:urzad|starostwo|ministerstwo)$|(?:city|town|county|municipal) (?:office|council|hall))/;

/** First words of the name of a unit in the nominative, folded; or a unit in another case with its name behind it. */
export const DEPARTMENT_WORDS =
  /(?:^|[^a-z])((?:wydzial|biuro|referat|zespol|oddzial|departament|sekretariat|kancelaria|pracownia|dzial|punkt|centrum|osrodek|archiwum|filia|samodzielne stanowisko|wieloosobowe stanowisko|stanowisko|department|division|unit|office of)\b)/;
export const DEPARTMENT_OF_HEAD =
  /(?:^|[^a-z])((?:wydzialu|biura|referatu|zespolu|oddzialu|departamentu|sekretariatu|dzialu|kancelarii|pracowni|osrodka|archiwum) (?!i\b|w\b|oraz\b)[a-z]{3})/;

/** Street and number, or postal code and town, folded. */
export const STREET =
  /(?:^|[^a-z])((?:ul|al|pl|os)\. ?[a-z0-9][a-z0-9 .'-]{1,60}? \d{1,4}[a-z]?\b|(?:ulica|aleja|aleje|plac|osiedle|rynek|skwer|bulwar|rondo)(?: [a-z0-9][a-z0-9 .'-]{1,60}?)?? \d{1,4}[a-z]?\b)/;
export const POSTAL_CODE = /(?:^|[^\d-])(\d{2}-\d{3})[ ,\n]{0,3}[a-z]/;

/** Lines of a signature that are no field: contact data other than the phone, registration numbers, addresses on the web. */
export const OTHER_LINE =
  /@|www\.|https?:|^(?:e-?mail|mail|adres e|strona|bip|epuap|fax|faks|nip|regon|krs|konto|rachunek|nr konta|godziny|pokoj|pok\.|fb|facebook|skrytka|ade)\b/;
