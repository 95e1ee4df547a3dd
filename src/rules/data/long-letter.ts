/** Five paragraphs, about 230 words, that decide nothing: what a long letter of the examples is made of. */
export const LONG_LETTER = [
  'pytali Państwo, dlaczego alejki w parku nad stawem są nierówne i kto o nie dba. Sprawdziliśmy to na miejscu razem z ogrodnikiem ' +
    'i osobą, która mierzy drogi w naszej gminie. Opisujemy poniżej, co zobaczyliśmy.',
  'Park założono ponad sto lat temu. Pierwsze ścieżki wysypano żwirem z pobliskiej rzeki, a dopiero po wojnie ułożono na nich ' +
    'płyty. Część z nich podniosły korzenie starych lip. Drzewa są zdrowe, dlatego nie chcemy ich wycinać ani ranić. Ogrodnik zna ' +
    'sposoby, które pozwalają wyrównać ścieżkę bez kopania wśród korzeni.',
  'Najgorzej jest przy wejściu od strony szkoły. Po deszczu zbiera się tam woda, a rowery zostawiają głębokie koleiny. Nieco lepiej ' +
    'wygląda ścieżka wokół stawu, bo słońce szybciej ją osusza. Mostek jest w dobrym stanie, choć jego barierki trzeba pomalować.',
  'Dawniej o park dbała straż ogniowa, potem klub sportowy, a teraz robi to nasz referat. Liście grabimy jesienią, trawę kosimy ' +
    'kilka razy w roku, a kosze opróżniamy dwa razy w tygodniu. Wiosną sadzimy kwiaty razem z dziećmi z przedszkola. Ławki ' +
    'naprawia stolarz, który ma warsztat za remizą.',
  'Wielu mieszkańców pisze do nas o lampach. Te najstarsze świecą słabo i psują się zimą. Nowe zużywają mniej prądu, lecz ich ' +
    'światło jest chłodniejsze, więc nie każdemu się podobają. Rozmawialiśmy o tym z konserwatorem, który woli latarnie podobne do ' +
    'dawnych. Przygotujemy dwa rysunki i pokażemy je na tablicy przy bramie, żeby każdy mógł powiedzieć, co o nich myśli. Uwagi można ' +
    'też wpisać do zeszytu w bibliotece albo przekazać sołtysowi.',
].join('\n\n');
