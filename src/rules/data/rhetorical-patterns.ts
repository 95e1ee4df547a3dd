/*
 * Questions that expect no answer, by their structure: read in small letters, with single spaces. `_` stands for a word,
 * `<list>` for one of the word lists below. Own collection.
 */

const LISTS: Readonly<Record<string, string>> = {
  /** What nobody wants to do or bear. */
  bear:
    'mieszkać|żyć|oddychać|wdychać|stać|tkwić|czekać|marznąć|chorować|cierpieć|płacić|przepłacać|dopłacać|tracić|stracić|marnować|słuchać|ryzykować|siedzieć|udawać|znosić|tłumaczyć się|' +
    'szukać miejsca|martwić|wąchać|patrzeć|sprzątać po|jeździć po|chodzić po|spać|narażać|zazdrościć|narzekać|nudzić|oddać swoje|dźwigać',
  /** What a question to somebody is about when it looks for a volunteer. */
  helper:
    'zastąpi|pomóc|pomoże|pojecha|pojedzi|jedzi|przyj|wziąć|weźmie|wystąpi|dołącz|poprowadzi|prowadzi|przygotow|zgło|zapis|zamówi|zamawia|skorzysta|przejmie|przejąć|przejęł|podwie|podwioz|odebra|odbier|przynie|upie|' +
    'zagra|zaśpiewa|poczęst|użycz|pożycz|zaopiekow|posiada|być zainteres|chętn|podla|zajmie|zająć|potrzebuj|zadzwoni|wyśle|wysła|napisz|napisać|sprawdzi|zamknie|zamyka|otwiera|otworzy|dostał|dostać|otrzymał|był|była|będzie|może|podzieli|podać',
  evaluation:
    'przesada|przesadą|przypadek|przypadkiem|grzech|grzechem|zbrodnia|zbrodnią|fanaberia|fanaberią|luksus|luksusem|wyrzeczenie|wyrzeczeniem|wstyd|wstydem|absurd|absurdem|kpina|żart|żartem|śmieszne|nonsens|' +
    'szczyt|koniec świata|dużo|wiele|mało|daleko|drogo|trudne|trudno|ciężko|wygórowana|wygórowane|niemożliwe',
  family:
    'dziecko|dziecka|dzieci|syn|syna|córka|córkę|córki|matka|matkę|mama|mamę|ojciec|ojca|babcia|babcię|dziadek|dziadka|rodzice|rodziców|bliscy|bliskich|dom|domu|samochód|auto|podwórko|ogród|okno|okna|oknem|oknami|płot|płotem|pies|psa|rodzina|rodzinę',
};

const WORD = '[^ ,?]{1,25}';

function compile(source: string): RegExp {
  const filled = source
    .replace(/<(\w+)>/g, (_, name: string) => `(?:${LISTS[name] ?? ''})`)
    .replace(/_/g, WORD)
    .replace(/(^|\|)\^/g, '$1(?:^|: |– |, )(?:(?:no|bo|a|i|ale|więc|tylko|zresztą|cóż) ){0,2}');
  return new RegExp(filled);
}

/** Whoever is addressed, whatever it is about. */
export const RHETORICAL_STRUCTURES: readonly RegExp[] = [
  // The tag behind a statement.
  ', ?(?:czyż )?(?:prawda|nieprawdaż|nie|no nie|co|co nie|nie prawda|mam rację|czy nie|czyż nie|nie sądzą państwo|nie uważają państwo) ?\\?',
  // What the reader is told in the form of a question.
  '^(?:czy )?(?:wiedzą|wiecie|wiesz|wie|słyszeli|słyszał|słyszała|słyszeliście|zauważyli)(?: państwo| pan| pani)?(?: może| już)?, że ',
  '^kto (?:wam |nam |państwu |to )?powiedział, że ',
  '^kto wie, (?:a |być )?może ',
  // What must happen before somebody acts.
  'mus(?:i|iało|iałoby) (?:jeszcze )?(?:się )?(?:jeszcze )?(?:stać|być|wydarzyć)(?: się)?, (?:aby|żeby|by|abyśmy|żebyśmy|byśmy) ',
  '^(?:ilu|iluż|ile|ileż|jak wielu|jak wiele)(?: _){0,3} (?:jeszcze )?(?:_ ){0,4}(?:potrzeba|trzeba)(?: _){0,4}\\?',
  '^(?:ilu|iluż|ile|ileż|jak wielu|jak wiele) jeszcze (?!(?:dokument|wniosk|podpis|stron|miejsc|egzempl|kopii|zł|dni|osób|czasu))(?:_ ){0,6}(?:musi|muszą|potrzeba|trzeba|można|będziemy|będę|zniesiemy|wytrzymamy|mamy (?:_ )?(?:<bear>|tolerować|powtarzać|prosić|tłumaczyć))',
  '^(?:ilu|ile|jak wielu) (?:_ ){0,3}(?:jeszcze )?(?:_ ){0,2}(?:musi|muszą) (?:_ ){1,4}(?:zanim|żeby|aby|by) ',
  // Impossible means, impossible premises.
  '^jak(?: tu)? (?:mamy|mam|można|mielibyśmy|możemy|moglibyśmy) .{3,120}, (?:skoro|jeśli|jeżeli|gdy|kiedy) ',
  '^jak (?:to )?(?:wytłumaczyć|wyjaśnić|powiedzieć)(?: _){0,3}, że ',
  '^za kogo (?:_ ){0,2}(?:nas|mnie|się) ',
  '^czy to nie (?:_ )?_(?:ące|ne|we|łe)(?:,|\\?| że)',
  '^czy (?:_ ){0,6}(?:ważniejsz|pilniejsz|lepsz|większ|poważniejsz)(?:ych|ego|ej) (?:spraw|rzeczy|zajęć|problemów|zmartwień|wydatków|potrzeb|zajęcia|zmartwienia|pomysłów)',
  'wymarzyć|^czy ktoś (?:_ )?(?:zmusza|zmuszał|każe|kazał|broni|zabrania|zakazuje|obiecywał)',
  '^jak (?:_ )?(?:spojrzeć|spojrzymy|patrzeć) (?:_ ){0,2}w oczy',
  '(?:przy|o|na) (?:zdrowych|zdrowym) (?:zmysłach|rozumie|umyśle)|zdrow[aeyi] na umyśle|jakim cudem|czy aby |na litość boską|^serio|^mało (?:nam|wam|komu|tego|państwu)',
  '^od kiedy to (?!obowiązuj|działa|trwa|jest|się|będzie)',
  '^(?:jak|skąd|po co|dlaczego|czemu|z czego|gdzie) (?:_ ){0,3}(?:ma|mają|mamy|miałby|miałaby|miałoby|mieliby|mielibyśmy|miał|mieli|mieliśmy) .{3,120}, skoro ',
  '^skąd (?:_ ){0,3}(?:mamy|mają|ma|miał[a-z]{0,4}|mieli[a-ząćśę]{0,6}) (?:_ ){0,3}wiedzieć',
  '^kto (?:to )?(?:widział|słyszał), (?:żeby|aby|by) |^kto to (?:widział|słyszał)|^gdzie (?:jest |to )?(?:napisane|powiedziane|zapisane), że ',
  '^(?:co|jak[ia][a-z]{0,2}) (?:z nas|ze mnie|z niego|z niej|z nich|z was|z państwa) za ',
  '^czy .{2,80} (?:tylko|jedynie) dlatego, że ',
  '^(?:czy ktoś|kto) jeszcze (?:pamięta|wierzy|wątpi)',
  '^czy taki?[a-ząę]{0,3} (?:_ ){0,4}w ogóle ',
  '(?:zawali|runie|zatrzyma|skończy) się (?:świat|niebo|ziemia)|(?:świat|niebo|ziemia)(?: od tego| przez to)? się (?:zawali|runie|zatrzyma|skończy)|koron[ay] .{0,15}z głowy|na głowę (?:spadnie|upadł)|upadł(?:eś|aś|y|a)? na głowę',
  '^(?:kto|komu|kogo) (?:z _ )?by (?!(?:_ ){0,4}<helper>)|^kto (?:_ ){0,2}byłby (?!(?:_ ){0,4}<helper>)',
  '^czy (?:możemy|mogliśmy|wolno nam|mamy) (?:na to |sobie na to )?(?:pozwolić|pozwalać)(?: sobie)?(?: na to| na takie)?(?:,|\\?| _\\?)',
  '^czy (?:ktoś|człowiek|osoba|kierowca|sąsiad|rodzic) (?:rozsądn|normaln|odpowiedzialn|uczciw|dorosł|kulturaln|przyzwoit|trzeźw)',
  '^czy to (?:naprawdę )?możliwe, (?:że|żeby|by|aby) (?:znowu|znów|nikt|nikomu|nikogo|wszyscy|tak|aż|jeden|jedna) ',
  '^kto (?:_ ){0,2}(?:dał|daje) (?:_ ){0,2}prawo|^kiedy ostatni raz .{0,40} tak[a-ząę]{0,2} |^czy .{2,60} nic nie (?:znacz|obchodz|zmieni)',
  'udawać, że|(?:zamknąć|zamykać|przymknąć|przymykać) (?:na to )?ocz[uy]|zwalnia z myślenia|to (?:w ogóle|jeszcze) _ ?\\?|^co (?:nas|was|ich|państwa|kogoś) (?:_ )?powstrzymuje',
  '^czy (?:ktoś|ktokolwiek) z (?:nas|państwa|was) (?!chciał|mógł|mogł|był|miał|znał|wiedział|potrafił|umiał|zgodził|zechciał)_(?:łby|łaby) ',
  '^(?:kto|któż|komu|kogo) (?:_ )?by (?:_ )?nie |^(?:kto|któż) (?:_ )?(?:zliczy|policzy) |^co (?:_ )?(?:złego|dziwnego|śmiesznego|strasznego) w ',
  '^komu (?:_ ){0,2}potrzebn[a-ząę]{1,3} (?!.{0,60}(?:na|do|w|we) (?:\\d|poniedz|wtor|środ|czwart|piąt|sobot|niedz|jutr|dziś|zajęci|festyn|piknik|spotk|szkole))',
  '^czego się nie robi|^nie zna(?:cie|ją|sz)(?: państwo)? te(?:go|j)|^czy (?:ktoś|ktokolwiek)(?: z _)? chce, (?:żeby|by|aby) ',
  '^czy (?:stać nas|nas stać) (?:na to|na tak|na kolejn|na marnot|żeby|by|aby|aż)',
  // What one would not wish oneself.
  '^czy (?:na pewno |naprawdę )?(?:chc|chcieli|chciał)_(?: państwo| pan| pani| ktoś| ktokolwiek)?,? (?:żeby|aby|by) (?:to |tak |właśnie |kiedyś )?(?:ktoś|ktokolwiek|inni|(?:wasz|pańsk|twoj|nasz|cudz)[a-ząęó]{1,4}|państwa <family>|pana <family>|pani <family>)',
  '^kto (?:z (?:nas|was|państwa|mieszkańców|pań|panów|rodziców) )?(?:_ ){0,2}(?:chce|chciał|chciałby|chciałaby|zechce|zechciałby|lubi|lubiłby|marzy|woli|wolałby)(?: by)? (?:_ ){0,2}<bear>',
  '^kto (?:z (?:nas|was|państwa|rodziców) )(?:_ )?nie (?:zna|lubi|pamięta|marzy|chciałby|chce|słyszał|słyszała|doświadczył|kocha|tęskni|cieszy|zapomniał|zgubił|popełnił|miał|spóźnił|wie|ceni)',
  '^(?:(?:czy )?(?:na pewno |naprawdę )?(?:wol|chc)(?:ą|i|icie|isz|e|ecie|esz)|może wol(?:ą|i|icie|isz))(?: państwo| pan| pani)? <bear>',
  '^czy (?:właśnie |naprawdę )?(?:tego|tak|o takiej|o taką|o taki|o takie|takiego|takiej|takich)(?: _)? (?:chcemy|chcą|chcecie|uczymy|uczą|oczekują|oczekujemy|marzy|marzyliśmy|walczyliśmy|chodzi)',
  // Hypothetical: it might be you.
  '^(?:co,? )?(?:jeśli|jeżeli|gdyby) (?:to |tak )?(?:było |był |była |były |będzie |spotkało |dotknęło )?(?:to )?(?:pana|pani|państwa|wasz[a-z]{0,4}|twoj[a-z]{0,3}|nasz[a-z]{0,4}|ciebie|was|nas) ?(?:<family>|\\?)',
  '^czy (?:myśl|sądz|wyobraża)_ (?:państwo|pan|pani|ktoś|ktokolwiek)(?: sobie)?, że (?!uda|zdąż|wystarcz|potrzeb|trzeba|powin|można|warto|dobrze|lepiej|termin|możliw)',
  '^czy (?:_ ){0,3}(?:ma|mają|mamy|mam|powinien|powinna|powinni|powinniśmy) (?:_ )?może jeszcze ',
  // Advertising.
  '^(?:czy )?(?:nie )?(?:lubi|lubią|lubicie|lubisz|marzy|marzą|marzycie|marzysz|tęskni|tęsknią|tęsknisz|kochają|kochacie|kochasz|(?:mają|masz|macie) (?:państwo )?(?:już )?dość|nudzi|nudzą|nudzicie)(?: _){1,10}\\?',
  '^(?:czy )?zna(?:ją|cie|sz|my)(?: państwo)? to(?: uczucie)? ?\\?',
].map(compile);

/** Unless the addressee is asked for something, and unless it is about what an office deals with. */
export const RHETORICAL_STRUCTURES_UNLESS_CONCRETE: readonly RegExp[] = [
  // Who would …? Nobody.
  '^(?:kto|któż|komu|kogo)(?: z (?:nas|rodziców|mieszkańców|sąsiadów))? (?!(?:_ ){0,4}<helper>)(?:_ ){0,3}(?:by |_(?:łby|łaby|liby)(?: |\\?))',
  '^któr(?:y|a|ego|emu|ych|ej) (?:z nas|rodzic|mieszkan|kierowc|matk|ojc|ojciec|sąsiad|gospod|człowiek|uczeń|senior|urzędni|dziec)_? ?(?:by |nie |_(?:łby|łaby))',
  '^jak(?:a|i|ie|iż|aż|ież) _ (?:nie )?(?!by)_(?:łby|łaby|łoby) ',
  '^(?:kto|któż|komu|kogo|czyj[ae]?|kim) z nas (?!(?:_ ){0,4}<helper>)',
  '^kto (?:_ ){0,3}ma (?:_ ){0,2}(?:czas|ochotę|siłę|siły|cierpliwość|głowę|odwagę|serce),? ',
  '^czy (?:jest|są|znajdzie się|istnieje|znamy|znacie) (?:_ ){0,4}(?:ktoś|ktokolwiek|człowiek|osoba|rodzic|dziecko|mieszkaniec|coś|cokolwiek|miejsce), (?:kto|co|któr[yae]|gdzie) (?:by )?nie ',
  '^czy ktoś (?:kiedyś |kiedykolwiek |nas |was |państwa |mieszkańców |komuś |kogoś |tu )*(?:prosił o to|pytał .{0,30}zdanie|pytał nas|widział (?:kiedyś|kiedykolwiek)|słyszał (?:kiedyś|kiedykolwiek)|mógłby (?:przypuszczać|przypuścić|pomyśleć|sądzić|wątpić|uwierzyć|przewidzieć))',
  '^kto (?:w|na|o|przy|po|dziś|dzisiaj) (?:_ ){1,3}nie ',
  '^(?:kto|któż|kogo|komu) (?:_ )?(?:odmówi|oprze|pogardzi|uwierzy|zrozumie|zgadnie|zliczy|policzy|dorówna|zapomni|zaprzeczy|odgadnie|wytrzyma|pożałuje|przejdzie|zarzuci|wyjdzie|przyzna|podaruje)',
  // Comparatives and values nobody doubts.
  '^po co (?!jest |są |służy |służą |podaje |zbiera |prowadzi |robi |składa |wypełnia |państwu |pani |panu )',
  '^czego (?:_ )?więcej |^czy .{2,60} nie (?:jest|są|był|była|było|byłby|byłaby|byłoby) (?:_ )?_sz(?:y|a|e)(?: |\\?)',
  '^czy .{0,60}(?:coś|czegoś|czymś|ktoś|kogoś|cokolwiek|kimś) _(?:sz|iejsz)(?:ego|ej|ym|y|a|e)(?: |\\?)',
  '^czy .{2,60} _sz(?:ą|ego|y|a|e|ej|ych) .{2,40} niż ',
  '^(?:ile|czy .{0,30}) (?:_ )?(?:kosztuje|warte|warta|jest warte|jest warta) (?:_ )?(?:życie|zdrowie|spokój|uśmiech|bezpieczeństwo|przyszłość)',
  '^czy (?:życzliwość|uprzejmość|uśmiech|szacunek|kultura|grzeczność|wdzięczność|dobroć|uczciwość|dobre słowo|odrobina _|chwila _|przyroda|natura|historia|tradycja|pamięć) (?:_ ){0,3}(?:coś|cokolwiek|wiele|dużo|tak|aż|naprawdę|nic|nie|kogoś|boli|ma)(?: |\\?)',
  '^czy (?:_ ){0,6}(?:można|da się) być _[yi]m(?: |\\?)',
  '^czy (?:może|mogą|mógłby|mogłoby|mogłaby) (?:_ )?(?:być|istnieć|zdarzyć się|trafić się|znaleźć się) (?:_ ){0,2}_sz(?:y|a|e|ego|ej)(?: |\\?)',
  '^czy .{2,60} (?:mógł|mogła|mogło|mogły|mogli)(?:by)? być (?:_ )?_(?:sz|iejsz)(?:y|a|e|i)(?: |\\?)',
  '^czy .{3,100} to (?:nasz|nasza|nasze|jakiś|jakaś|jakieś|jedyny|jedyna|jedyne|dobry|dobra|sposób|powód|zły|nowy|nowa|najlepszy|najlepsza|najlepsze) ',
  '^gdzie (?:tu |tutaj |w tym |jest |są |był |była |ich |nasza |nasz )*(?:szacunek|kultura|sumienie|wstyd|empatia|odpowiedzialność|przyzwoitość|serce|umiar|wdzięczność|życzliwość|solidarność|uczciwość|troska|rozum)',
  '^czy (?!(?:_ ){0,2}(?:system|program|komputer|dziecko|syn|córka|ktoś|wykonawca|serwis|aplikacja|strona|drukarka))(?:_ ){1,3}sam[aoei]? (?:się )?_(?:ie|y|i|ą|je)(?: |\\?)',
  '^nie (?:byłoby |było )?(?:lepiej|prościej|łatwiej|szkoda|wstyd|czas|pora|warto|dziwi|dość) ',
  '^czy (?:kogoś|komuś|ktoś|kogokolwiek|komukolwiek|ktokolwiek) (?:jeszcze |to |naprawdę |tu )*(?:dziwi|bawi|cieszy|obchodzi|przekonuje|śmieszy|wierzy|uwierzy|wątpi|zwątpi)',
  '^czy (?:ktoś|ktokolwiek|coś|cokolwiek|komuś) (?:kiedyś|kiedykolwiek|od tego|przez to|z tego powodu) ',
  '^(?:dlaczego|czemu) (?:tak|aż tak|wciąż tak) (?:łatwo|trudno|często|rzadko|chętnie|mało|niewiele|wielu|szybko|bardzo|długo)',
  '^czy (?:nasze |te |nasi )?(?:dzieci|ludzie|seniorzy|mieszkańcy|rodzice|uczniowie|zwierzęta) (?:powinn[yi]|mają|muszą) .{0,60}(?:wśród|obok|między|w tak|na ulicy|błocie|smrodzie|hałasie|dymie|kurzu|ciemno)',
  '^czy (?:już |naprawdę )?nic (?:_ ){0,3}(?:da się|można|znaczy|szkodzi|warte)',
  '^czy (?:warto|opłaca się|opłaciło się|było warto|warto było)(?: (?:było|to|tak|się|dla|mimo|aż) ?.{0,60}| (?:_ )?(?:<bear>|wierzyć|kłócić|spierać|o tym|dyskutować|wspominać|przypominać|denerwować|oszczędzać na|zwlekać|żałować|niszczyć|walczyć).{0,80})?\\?',
  '^(?:ilu|ile|jak wielu) (?:_ ){0,4}(?:musi|muszą) (?:_ )?jeszcze |^komu .{0,20}mało',
  '^czy ktoś (?:_ ){0,2}(?!chciał|mógł|mogł|był|miał|znał|wiedział|potrafił|umiał|zgodził|zechciał)_(?:łby|łaby) ',
  '^czy .{0,30}nie (?:mamy|macie|mają|ma|jest) (?:_ ){0,3}(?:dość|dosyć) |^czy .{2,50} nie stać na ',
  '^jak tu (?!doj|traf|wej|zapark|zgł|się |jest|był)',
  '^czyja (?:to|jest|w tym) (?:_ )?(?:zasługa|sprawka)',
  '^kto (?:jeszcze )?pamięta (?:_ )?(?:czasy|jak|smak|kiedy|ostatni)|^czy to (?:naprawdę |aż )?(?:takie|aż tak) ',
  // Can one …? One cannot.
  '^czy (?:_ ){0,5}(?:może|mogą|można|mogło|mogła|mógł|mogły|da się|dało się)(?: się| nas| komuś| kogoś| tego)? nie ',
  '^czy (?:jeszcze )?(?:można|da się|dałoby się|dało się|możemy|mogliśmy|moglibyśmy) (?:_ ){0,3}(?:oddychać|żyć|mieszkać|spać|odpocząć|odpoczywać|cieszyć|pozostać|przejść|wierzyć|ufać|wątpić|milczeć|zapomnieć|pogodzić|tolerować|zazdrościć|być obojętn)',
  '^czy (?:_ ){0,6}w ogóle (?:jest |są )?(?:możliw|da się|ma sens|istnieje|warto)',
  '^czy .{2,80} obojętn',
  // Is … too much? It is not.
  '^czy .{3,120} to (?:naprawdę |aż |już |tylko |jest )*(?:tak |takie |taki |taka |za |zbyt |aż )*<evaluation>',
  '^czy (?:jest |było |ma |miało )?(?:w tym|to|w tym wszystkim) (?:_ )?(?:coś|cokolwiek|jakiś|jakikolwiek) ',
  '^czy (?!(?:_ ){0,4}(?:był|była|było|były))(?:_ ){0,4}kiedykolwiek ',
  '^czy (?:_ ){0,4}(?:ma|mają|ma mieć|może mieć|miał|miało|miała|miałoby) (?:mieć )?(?:swoją |jakąś |jakąkolwiek )?cenę',
  '^czy (?:to |aż |naprawdę )*(?:w porządku|uczciwe|rozsądne|mądre|ładnie|ładne|grzeczne|kulturalne|ludzkie|po ludzku|po sąsiedzku|etyczne|fair|normalne|przyzwoite)(?:,| |\\?)',
  '^czy (?:to |ten |ta |te )(?:_ ){0,3}(?:kiedyś|kiedykolwiek|nigdy|wreszcie) ',
  '^czy (?:tylko |właśnie |nie |aby )?po to ',
  // For what? For nothing.
  '^(?:co|czego) (?:_ ){0,3}(?:stoi na przeszkodzie|jeszcze (?:nam )?(?:trzeba|potrzeba|brakuje))',
  '^(?:co|kto|czy|kiedy|dlaczego|czemu|jak|czego|ile|gdzie|komu) .{0,80}(?:wreszcie|nareszcie)',
  '^(?:co|kto|komu|kogo|gdzie|kiedy|czym|kim|od kogo|na kogo)(?: .{0,80})?,? (?:jeśli|jeżeli|jak) nie (?:(?:my|wy|ty|on|ona|oni|teraz|dziś|tu|tutaj|w|na|dla|od|z|ze|sam|tak|to|ten|ta)(?: |\\?)|wspóln|nasz|własn)[^?]{0,60}',
  '^(?:po co|dlaczego|czemu|skąd|gdzie|kto|komu|na co|czy|jak|kiedy) (?!mam |muszę |mogę |powinien|powinn)(?!.{0,60} (?:jestem|mieszkam|mam) ).{3,120}, skoro ',
  ', to (?:po co|dlaczego|czemu|na co|w czym problem|o co chodzi|skąd t)',
  '^(?:dlaczego|czemu) (?:to )?(?:miało|miały|miała)by ',
  '^co to za .{2,40} bez ',
  '^(?:co|kogo) (?:to |kogo |mnie |nas |mieszkańców )*(?:obchodzi|interesuje)',
  '^co (?:_ ){0,4}ma (?:_ )?wspólnego|^co ma piernik|^czym (?:_ ){0,3}zasłuży|^dokąd (?:_ ){0,2}zmierza|^jaki(?:ż)? (?:_ ){0,2}sens|^(?:ładnie|pięknie) to tak|^gdzie (?:wtedy|wówczas|byli wtedy|są wtedy)',
  '^gdzie (?:_ ){0,2}granic(?:e|a) (?:cierpliwości|przyzwoitości|rozsądku|absurdu|głupoty|wytrzymałości|dobrego)',
  '^ile to (?:już )?(?:razy|lat|czasu|dni|godzin)',
  '(?:^| )niby(?:,| |\\?)',
].map(compile);
