/**
 * Words sentences of letters begin with and that are no names: after a greeting with a comma they take a small letter.
 * Not exhaustive; a capital of any other word is left alone.
 */
export const SENTENCE_OPENERS =
  'a aby albo ale bardzo będę będzie bo brakuje były byłam byłem był była było chcę chciałabym chciałbym chodzi co czy czekam czekamy dlatego do dokument dokumenty dołączam dostałam dostałem dostaliśmy ' +
  'dopłata dotarła dotarło droga dziękuję dziękujemy dzisiaj dziś dzwoniłam dzwoniłem gdy gdyby informacja informuję informujemy jak jakie jeśli jeżeli jest jestem jesteśmy jutro kiedy każdy kolejny kto ' +
  'ma mam mamy mogę może możemy można musimy na najbliższy nawiązując nie niestety nasz nasza nasze niezwłocznie o od odnośnie odpowiadając odpowiadam odpowiedź odpowiemy odsyłam opłata oto oczywiście po ponieważ ' +
  'podaję podajemy podczas potwierdzam potwierdzamy poniżej pracuję projekt proponuję proponujemy proszę prosimy przed przekazuję przekazujemy przepraszam przepraszamy przesyłam przesyłamy przy przypominam ' +
  'przypominamy przygotowałam przygotowałem rozmawiałam rozmawiałem rozpatrzyliśmy ruszyły są serdecznie sprawa sprawdziłam sprawdziłem sprawę spotkanie szkolenie tak ten ta te to termin trzeba u umowa umowę uprzejmie uważam ' +
  'w we według wczoraj wiadomość wniosek wniosku wraz wracam wracając wszystkie wszystko wypis wysyłam wysyłamy wyjaśniam wyjaśniamy z za zanim załączam załączamy zapraszam zapraszamy zawiadamiam zawiadamiamy ' +
  'ze zgodnie zgłoszenie zwracam zwracamy znalazłam znalazłem żeby';
