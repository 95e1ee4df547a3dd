/*
 * Words of a sentence that decides something for the reader, in the notation of `polish/phrases.ts`. Own collection.
 */

/** What the office itself promises, and offers to talk: a day in such a sentence is of second rank. */
export const PROMISES_AND_CONTACTS =
  'odpowiemy, odpowiem, odpiszemy, odpiszę, poinformujemy, poinformuję, powiadomimy, powiadomię, wrócimy, wrócę, prześlemy, prześlę, wyślemy, wyślę, przekażemy, przekażę, zadzwonimy, zadzwonię, ' +
  'dzwonić, zadzwonić, kontakt*, telefonicznie, pytań, pytania, pytaniami, wątpliwości, jestem ~1 na|w|do|dostępn*, jestem|będę ~1 nieobecn*, na urlopie, pozdrawia*, życz*, do zobaczenia';

/** With a deadline, or a day named at the beginning, they make it one the reader has to keep or plan for. */
export const DUTIES_AND_CHANGES =
  'trzeba, należy, prosimy, proszę, muszą, musi, powinien, powinna, powinno, powinni, powinny, koniecznie, termin*, najpóźniej, ostatni|ostatnim|ostatniego dzień|dniem|dnia, ostateczn*, upływa, upłynie, mija, minie, ' +
  'złożyć, składać, wpłacić, wpłat*, zapłacić, zapłat*, zwrócić, odebrać, dostarczyć, przesłać, zgłosić, zgłoszeni*, zgłaszać, podpisać, uzupełnić, przyjmiemy, przyjmujemy, nabór, zapisy, rejestracj*, odwołanie, ' +
  'zamyka*, zamknie*, zamknięt*, zostanie, zostaną, zmieni*, zmiana, zmiany, przenos*, przeniesi*, przesuw*, przesunię*, wstrzym*, zawiesz*, likwid*, nie będzie, nie będą, nieczynn*, wyłącz*, wejdzie|wchodzi w życie, obowiązuj*, odbędzie|odbędą się, zapraszamy, rozpoczn*, rozpoczyn*, zaczyna*, otwiera*, otworzy*, wzrośnie, wzrosną, wniosek, wnioski';

/** Announce what becomes of an amount. */
export const AMOUNT_CHANGES =
  'wzrośnie, wzrosną, wzrosła, rośnie, spadnie, spadła, zmieni* się, wynosi, wyniesie, będzie wynosić, będzie kosztować, podnos*, podwyż*, obniż*, zapłac*, wpłac*, dopłac*, przyznaliśmy, przyznajemy, przyznano, nowa|nowy|nowe ~1 stawka|opłata|cena|czynsz|kwota, stawka|opłata|cena|czynsz|kwota ~2 to';

/** Deadlines without a day of the month. */
export const DEADLINES =
  'w ciągu|terminie ~2 dni|tygodni|tygodnia|miesiąca|miesięcy|godzin, do końca ~1 dnia|tygodnia|miesiąca|roku|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia, ' +
  'do poniedziałku|wtorku|środy|czwartku|piątku|soboty|niedzieli|jutra|dziś|dzisiaj, od jutra|poniedziałku|wtorku|środy|czwartku|piątku, przed upływem';

/** A decision or a change that needs no day. */
export const DECISIONS =
  'odmawiam, odmawiamy, odmówiliśmy, odmówiłem, odmówiłam, odmówiono, nie wyrażam|wyrażamy ~1 zgody, nie zgadzamy|zgadzam się, nie możemy|mogę ~2 wyrazić zgody|uwzględnić|przyznać, ' +
  'odrzuciliśmy, odrzucamy, odrzucono, przyznaliśmy, przyznajemy, przyznano, umorzyliśmy, umarzamy, umorzono, pozostawiliśmy|pozostawiamy|pozostanie ~3 bez rozpoznania|rozpatrzenia, rozpatrzyliśmy|rozpatrzono ~2 negatywnie|pozytywnie|odmownie, decyzja ~2 odmown*|negatywn*|pozytywn*, odwołano, odwołujemy, odwołaliśmy, zostaje|zostają|zostało|zostały|został|została odwołan*';
