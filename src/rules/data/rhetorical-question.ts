/*
 * Turns of phrase of questions that expect no answer, in the notation of `polish/phrases.ts`: `a|b` either word, `lek*` any word
 * with that beginning, `nie?` may be left out, `~2` up to two words of any kind. Own collection.
 */

/** Make a question rhetorical wherever they stand and whoever is addressed. */
export const RHETORICAL_ANYWHERE =
  'naprawdę, doprawdy, przecież, przystoi, nie szkoda, swoją cenę, czemu ~2 służyć, nie należy|należą się, ktoś|komu|kogo|kto ~1 w ogóle, ' +
  'czy chcą|chce|chcecie|chcieliby|chciałby|chciałaby ~3 oddychać|wdychać|pić|żyć|stracić|chorować|marznąć, czy chcieliby|chciałby|chciałaby ~2 mieszkać, czy tak ~1 postępuje|robi|zachowuje|wygląda, ' +
  'jak|czy można ~1 wyrzucać|wyrzucić|porzucić|porzucać|zostawić|zostawiać|niszczyć|zniszczyć|truć|zaśmiecać|śmiecić|palić|krzywdzić|lekceważyć|ignorować|pozwolić|dopuścić|dewastować|ranić, ' +
  'nie wystarcz*, się dziwić, dziwić się, jak można ~1 żyć|mieszkać|spać|oddychać, jak tu ~1 nie, ile ~2 można ~1 stracić|zmarnować|czekać|znosić|powtarzać, ' +
  'co w tym ~1 dziwn*|złego|trudn*|nadzwyczajn*|śmieszn*|niezwykł*, gdzie my, co ~2 za różnica, nie będzie ~1 za późno, na ich|jego|jej|naszym|waszym miejscu, wyobrazić sobie, ' +
  'czyż, czyżby, czyżbyśmy, któż, kogóż, komuż, kimże, cóż, gdzież, dokądże, kiedyż, jakże, jakżeż, jakiż, jakaż, jakież, któryż, któraż, ileż, iluż, czemuż, dlaczegóż, skądże, pocóż, ' +
  'no bo, na litość, do licha|diabła|pioruna, po kiego, w imię czego, na co komu, po co komu, co komu ~1 szkodz*, co komu po, ' +
  'czego ~2 chcieć więcej, czego więcej ~1 chcieć, pójść nie tak, ile można, ile razy ~1 można|trzeba|mamy|mam|musimy|muszę|jeszcze|będziemy, co ~1 po tym, co z tego, kogo to, ' +
  'komu to, komu ~2 zależy, komu ~1 przeszkadza*|zaszkodz*|szkodz*, komu ~1 chce|chciałoby się, skąd my to, jeśli|jeżeli|jak nie my|teraz|dziś|tu|tutaj, ' +
  'musi|muszą|musiało|musiałoby ~4 zginąć|ucierpieć|umrzeć|zdarzyć|wydarzyć|upłynąć|zachorować|zapłakać, musi|muszą ~3 dojść do, ' +
  'co|ile ~2 musi ~1 się ~1 stać, jak długo ~1 można|mamy|będziemy|trzeba, jak można było, jak można tak, jak można ~3 nie, jak to możliwe, ' +
  'jakim prawem, gdzie tu|tutaj|sens|logika|rozsądek|sprawiedliwość, gdzie jest|są ~1 sens|logika|rozsądek|sprawiedliwość,' +
  'przejść|przechodzić ~3 obojętn*, obojętnie patrzeć|przejść|przechodzić, patrzeć ~3 obojętn*, czy ~4 nie ~2 sensu, czy ma|miało|miałoby to|ten|ta ~3 sens, ' +
  'wstyd, hańba, skandal, na co ~1 jeszcze? ~1 czeka*, ' +
  'czy wyobraża|wyobrażają|wyobrażacie ~1 sobie, czy można|da ~1 sobie wyobrazić, wyobrażają|wyobrażacie ~1 sobie, czy|kto trzeba|muszę|musimy|mamy|mam ~2 przypominać|tłumaczyć|dodawać|mówić|powtarzać';

/** Make a question rhetorical when it begins with them, unless it asks the addressee for something. */
export const RHETORICAL_BEGINNING =
  // Who?
  'kto lepiej|inny, kto ~1 miał rację, jak często zdarza|trafia, od czego ~1 są|mamy, czemu|dlaczego nie ~1 spróbować|skorzystać|pójść|zacząć|przyjść|wybrać|połączyć|dołączyć|zostać|wykorzystać|zrobić|pomóc, ' +
  'czy ~2 to śmietnik|ściek|cmentarzysko|zabawka|tor|żart|przypadek|kpina|wysypisko|przesada|żarty|kpiny, czy wszystko|zawsze musi, czy czas nie, czy taka|taki|takie|takiego|takiej|takim ~1 ma|mają|być|chcemy|powinien|powinna|powinno, czy ktoś|kto ~1 słyszał|widział ~1 o|większ*|lepsz*|kiedyś, ' +
  'kto ~1 mógłby|mógł ~1 przypuszcza*|spodziewać|pomyśleć|przewidzieć|wiedzieć|sądzić, kto lubi|kocha|uwierzy|uwierzyłby|zrozumie|pomyślałby|pomyślał, ' +
  'kto chce|chciałby|zechce|chciał ~2 czekać|stać|płacić|mieszkać|oddychać|żyć|chorować|marznąć|tracić|ryzykować|wdychać|mieć|słuchać|przepłacać, kto ma ~2 czas|ochotę|siłę|siły|cierpliwość, ' +
  'kto ~2 za to zapłaci|odpowie|odda|weźmie, kto ~1 to wszystko, kto dziś|dzisiaj ~1 nie|potrzebuje|pamięta|jeszcze|wierzy|lubi, kto jeszcze ~1 pamięta|wierzy|wątpi, ' +
  'kto jak nie, kto jeśli|jeżeli nie, kogo ~2 obchodzi|dziwi|interesuje|stać, komu się, u kogo nie, ' +
  // Why? What for?
  'na co ~1 nam, na co to, dlaczego|czemu nikt|nikomu|nikogo|nigdy, ' +
  'dlaczego|czemu ~3 mamy|mają|ma|musimy|muszą|musi|miałby|mieliby|mielibyśmy ~3 płacić|cierpieć|czekać|znosić|wdychać|tracić|ponosić|zgadzać|godzić|tolerować, dlaczego|czemu by nie, ' +
  'dlaczego|czemu mielibyśmy|miałby|mieliby, ' +
  // What? Where? How?
  'co może|mogłoby|mogło ~1 być ~2 lepsz*|gorsz*|piękn*|ważn*|przyjemn*|milsz*|prostsz*|łatwiejsz*|cenniejsz*|smaczn*|zdrow*|słuszn*|zabawn*, co jest|bywa ~1 lepsz*|ważniejsz*|piękniejsz*|gorsz*|cenniejsz*, co nam|mi|komu po, co za, co to ~1 da|zmieni|ma|kogo, co my ~2 winni, ' +
  'i co, i po co, skąd ~1 mieliśmy|mamy|mielibyśmy|mogliśmy wiedzieć|brać|wziąć, skąd niby, niby, ile to|tego ~1 jeszcze, ile lat|razy|czasu|dni ~1 jeszcze, ' +
  'jak mamy|mielibyśmy|możemy|moglibyśmy ~6 skoro|jeśli|gdy|kiedy, jak inaczej, jak nie kochać|wierzyć|cieszyć|zachwycić|zachwycać|lubić|docenić|wspomnieć|uśmiechnąć|zapłakać|podziwiać, do kiedy ~2 jeszcze ~1 mamy|będziemy|można|mam|musimy, kiedy ~1 wreszcie, kiedy to się, ' +
  // Whether?
  'czy można|dało|dałoby ~1 było, czy ~1 można|da|dałoby ~1 było, czy dało|dałoby|da się ~2 dłużej|inaczej|lepiej|tego, czy można ~2 dłużej|inaczej|lepiej|nadal|wciąż|bardziej|chcieć|pozwolić|godzić|milczeć|zapomnieć|nie, ' +
  'czy mogło|może|mogłoby ~2 być ~1 lepiej|inaczej|piękniej|gorzej|prościej|łatwiej|milej|coś, czy mogliśmy, czy mogło|mogłoby ~2 coś|ktoś, czy chcemy, czy chcielibyśmy, czy mamy patrzeć|milczeć|cierpieć|pozwolić|pozwalać|płacić|udawać|wierzyć|tolerować|siedzieć|zapomnieć, ' +
  'czy mamy|jest|istnieje ~1 inne wyjście, czy mamy|jest ~1 wybór, czy musimy ~1 czekać|patrzeć|milczeć|cierpieć|znosić|płacić, czy możemy ~2 godzić|milczeć|patrzeć|zapomnieć|dłużej|dalej|tolerować|czuć|udawać, ' +
  'czy o to, czy nie o to, czy tak ~2 ma|powinno|musi|powinna|powinien|mają|powinny, czy tak|aż ~1 trudno|wiele|dużo, czy aż, czy to takie|aż|tak|nie|ma|jest|było ~1 trudn*|wiele|dużo|sens|piękn*|wspaniał*|cudown*|dziwn*|normaln*|sprawiedliw*|możliwe|wstyd|skandal|absurd*|oczywist*|fair|zabawn*|smutn*|niesamowit*|za|coś|najlepsz*|najwyższ*|powód|dobr*, ' +
  'czy to ma, czy nie szkoda|czas|pora|dość|warto|wystarczy|wstyd|dziwi|dziwne|po|zasługuj*|należ*|powinniśmy|taki|taka|takie|tak|tego|przyjemn*|milej|żal|za|można, ' +
  'czy nie było|byłoby ~2 lepiej|pięknie|łatwiej|wspaniale|miło|prościej|wygodniej|taniej|cudownie|dobrze|rozsądniej|uczciwiej|milej|wspanial*|piękn*, ' +
  'czy nie jest|są|był|była|było|jest ~2 piękn*|wspaniał*|dziwn*|smutn*|oczywist*|absurd*|prawd*|wstyd|tak|cudown*|niesamowit*|sprawiedliw*|najważniejsz*|najlepsz*|szkoda, ' +
  'czy ktokolwiek|kogokolwiek|komukolwiek|cokolwiek, czy ktoś|kogoś|komuś ~1 wątpi|wierzy|pomyślał|zapytał|lubi|przejmuje, czy ~2 każdy|wszyscy ~2 nie|musi|muszą, ' +
  'czy jest|są|istnieje ~1 lepsz*|piękniejsz*|ważniejsz*|większ*|milsz*|przyjemniejsz*, czy trzeba ~2 lepsz*|więcej|czegoś|czekać, ' +
  'czy wypada, czy godzi się, czy przystoi, czy wolno ~1 nam, czy tylko my|mnie|nam|nas, czy jesteśmy skazani, czy świat, czy ~1 dzieci|mieszkańcy|ludzie|seniorzy|zwierzęta|rodzice|chorzy|pacjenci ~2 muszą|mają ~2 czekać|cierpieć|płacić|wdychać|oddychać|chodzić|umierać|chorować, ' +
  'czy ~5 zasługuj*, czy ~4 nie jest|są ~1 najważniejsz*|bezcenn*|wart*|ważniejsz*|cenniejsz*|dość|wystarczając*, czy ~5 warte|wart|warta, ' +
  'a może by, a któż, a czy nie, brzmi, nie prawda, nieprawdaż, prawda';

/** Rhetorical in general terms, genuine when they ask for something an office deals with ("Kto nie złożył wniosku?"). */
export const RHETORICAL_UNLESS_CONCRETE =
  'gdzie ~2 podział*, kto nie, dlaczego|czemu ~1 wciąż|ciągle|znowu|znów|zawsze|nadal, ile jeszcze razy|czasu|lat|dni|ofiar|wypadków|trzeba|można|musi*, kto jeszcze nie, kogo nie, komu nie, komu by, ilu|ile z nas, i kto, a może to|lepiej|jednak|już|warto|czas|pora|tak|nikt|właśnie, czy to nie, czy ~4 nigdy, czy ktoś nie, czy ktoś jeszcze ~1 pamięta|wątpi|wierzy|lubi|pisze|czyta|używa|umie|nie, jak długo ~3 jeszcze, jak ~1 długo jeszcze, czy mamy czekać, czy nie lepiej|lepsz*|na|dlatego|prościej|łatwiej|taniej|wygodniej|rozsądniej|zapomnieliśmy|zapominamy|pięknie|miło|każdy|wszyscy|mądrzej|zasługujemy, czy nikt|nikomu|nikogo|nigdy|nigdzie|nikim, czy ~5 nikt|nikomu|nikogo, ' +
  'czy jest ktoś, czy nie mamy ~1 ważniejsz*|pilniejsz*|lepsz*|innych, czy to ~1 wina, czyja to|jest wina, czyja wina, czy trzeba ~2 aż|dopiero|wypadku|tragedii|nieszczęścia, czego ~2 bać, skąd ten|ta|te|tyle|taki|takie|taka, ' +
  'czy ~4 ma|mają|miałoby|miałaby sens, czy wszyscy ~1 musimy|mamy|muszą ~1 płacić|cierpieć|ponosić|znosić, czy ~2 zdrowie|zdrowia|życie|życia|szczęście|szczęścia|przyszłość|przyszłości|sumienie|sumienia|godność|godności|przyroda|przyrody|planeta|planety|natura|natury|spokój|spokoju|czystość';

/** Beginnings of words for what offices deal with and arrange. */
export const CONCRETE_STEMS =
  'wnios wniosk umow działk faktur protok dowód dowod podpis dokument druk formularz termin spotk spotyk godzin poniedział wtor środę środa środy czwart piątek piątku sobot niedziel kopi ' +
  'zdjęć zdjęci przesył identyfikator decyzj adres numer zgłos zgłasz odbi odebr odbier złoż składa mapa mapy mapę mapie kwot rachun wpłat załączni załącz szkoleni zespoł zespół pokoj deklaracj zgod ' +
  'oświadczeni zaświadczeni projekt zamówi ofert przetarg posiedzeni komisj dyżur uczestni teczk pism e-mail mail wiadomoś badani egzemplarz segregator ankiet oddał oddal zapłaci zapisał otrzymał dostał materiał potrwa trwa obowiązuj zamknięt nieczynn czynn granic pomyłk błąd błęd remont budyn wnioskodaw zasił pobiera składał oferent zgodn sądow umor powtórzy problem kłopot możliwoś potrzebn konieczn ubezpiecz rejestr';

/** First words of the sentence after a question by which the author answers it himself. */
export const OWN_ANSWERS =
  'oczywiście, nikt, nikomu, nikogo, otóż, odpowiedź jest|brzmi, nic bardziej, z pewnością, no właśnie, właśnie, chyba nikt|nie|każdy|nikomu|tylko, nic podobnego|z, nie u nas, nie z nami, nie tym razem, nie sądzę|sądzimy|wydaje, niekoniecznie, śmiem, wątpię, wątpimy, odpowiedź nasuwa, każdy wie|zna|z|by, wszyscy znamy|wiemy|wiedzą, ja też, my też, warto, na pewno, jasne, pewnie, bynajmniej, skądże, wcale, raczej nie, niestety';

/** What a question to somebody contains: forms of address, 2nd person. */
export const ADDRESSEE_WORDS =
  'pan pana panu panem pani panią panie panowie panów panom państwo państwa państwu państwem ci cię tobie ciebie tobą wy was wam wami wasz wasza wasze waszej waszego waszym waszych twój twoja twoje twojej twojego ' +
  'możesz masz chcesz jesteś będziesz potrzebujesz mógłbyś mogłabyś możecie macie chcecie jesteście będziecie potrzebujecie moglibyście zechcecie';
