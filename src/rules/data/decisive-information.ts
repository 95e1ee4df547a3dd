/*
 * Words of a sentence that decides something for the reader, in the notation of `polish/phrases.ts`. Own collection.
 */

/** With a day or a deadline they make it one the reader has to keep or plan for. */
export const DUTIES_AND_CHANGES =
  'trzeba, należy, prosimy, proszę, muszą, musi, powinien, powinna, powinno, powinni, powinny, koniecznie, wystarczy, termin*, najpóźniej, ostatni|ostatnim|ostatniego dzień|dniem|dnia, ' +
  'ostateczn*, upływa, upłynie, mija, minie, kończy|skończy się, kończymy, wygasa*, traci|straci|tracą ~1 ważność|moc, wchodzi|wejdzie|wchodzą|wejdą w życie, obowiązuj*, będzie|będą obowiązywać, ' +
  'złożyć, składać, wpłacić, wpłat*, zapłacić, zapłat*, opłat*, zwrócić, odebrać, dostarczyć, przesłać, zgłosić, zgłoszeni*, zgłaszać, podpisać, uzupełnić, wniosek, wnioski, wniosku, nabór, zapisy, rejestracj*, ' +
  'zamyka*, zamknie*, zamknięt*, zostanie, zostaną, zmieni*, zmiana, zmiany, wzrośnie, wzrosną, rośnie, spadnie, podnos*, podwyż*, obniż*, przenos*, przeniesi*, przesuw*, przesunię*, odwołu*, odwołan*, ' +
  'wstrzym*, zawiesz*, likwid*, otwiera*, otwieramy, ruszy, rusza, rozpoczn*, rozpoczyn*, zaczyn*, zacznie*, odbędzie się, odbędą się, spotkanie, zebranie, posiedzenie, rozprawa, oględziny, wizyta, ' +
  'zapraszamy, przyjmujemy|przyjmuje|przyjmują ~3 do|od|tylko, nie będzie, nie będą, nieczynn*, przerwa, wyłącz*, stawi*, egzamin*, wypłac*, wypłat*, przyzna*';

/** Announce what becomes of an amount. */
export const AMOUNT_CHANGES =
  'wzrośnie, wzrosną, wzrosła, rośnie, spadnie, spadła, zmieni* się, wynosi, wyniesie, będzie wynosić, będzie kosztować, podnos*, podwyż*, obniż*, zapłac*, wpłac*, dopłac*, przyznaliśmy, przyznajemy, przyznano';

/** Deadlines without a day of the month. */
export const DEADLINES =
  'w ciągu|terminie ~2 dni|tygodni|tygodnia|miesiąca|miesięcy|godzin, do końca ~1 dnia|tygodnia|miesiąca|roku|stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia, ' +
  'do poniedziałku|wtorku|środy|czwartku|piątku|soboty|niedzieli|jutra|dziś|dzisiaj, od jutra|poniedziałku|wtorku|środy|czwartku|piątku, przed upływem';

/** Duties only: with a deadline of days they decide, with a change they would say too little. */
export const DUTIES =
  'trzeba, należy, prosimy, proszę, muszą, musi, powinien, powinna, powinno, powinni, powinny, koniecznie, najpóźniej, termin*, złożyć, wpłacić, zapłacić, zwrócić, odebrać, dostarczyć, przesłać, zgłosić, odwołanie|odwołać, zamykamy, przenosimy, zmieniamy';

/** The decision itself. */
export const DECISIONS =
  'odmawiam, odmawiamy, odmówiliśmy, odmówiłem, odmówiłam, odmówiono, nie wyrażam|wyrażamy ~1 zgody, nie zgadzamy|zgadzam się, nie możemy|mogę ~2 wyrazić zgody|uwzględnić|przyznać, ' +
  'odrzuciliśmy, odrzucamy, odrzucono, przyznaliśmy, przyznajemy, przyznano, umorzyliśmy, umarzamy, umorzono, pozostawiliśmy|pozostawiamy|pozostanie ~3 bez rozpoznania|rozpatrzenia, rozpatrzyliśmy|rozpatrzono ~2 negatywnie|pozytywnie|odmownie';
