import { readLetter } from '../mail/read-letter';
import { exampleOffice as office } from './examples/example-letter';
import { rhetoricalQuestion as rule } from './rhetorical-question';

function questions(text: string): (string | null)[] {
  const letter = readLetter(
    { kind: 'new', to: [], cc: [], bcc: [], body: { format: 'plain', content: text }, attachments: [] },
    { officeNames: [], departmentNames: [], notices: [] },
  );
  return rule.check({ letter, office, options: {} }).map((finding) => finding.text);
}

describe('rhetorical-question', () => {
  it.each([
    'Kto by pomyślał?',
    'Czy nie wystarczy jeden znak?',
    'Jak tu się nie uśmiechnąć?',
    'Czy staw to śmietnik?',
    'Kto by się tego spodziewał?',
    'Ale kto dziś pisze listy bez naprawdę ważnego powodu?',
    'No bo kto nie lubi pierogów?',
    'Komu potrzebny jest taki bałagan?',
    'Ile razy można o tym przypominać?',
    'Jak długo jeszcze będziemy na to patrzeć?',
    'Ile szyb musi jeszcze pęknąć, ile osób musi ucierpieć?',
    'Czy to takie trudne?',
    'Czy tak ma wyglądać nasz park?',
    'Czy nie szkoda czasu na kolejki?',
    'Czy nie byłoby pięknie, gdyby rynek był zielony?',
    'Czy można było postąpić inaczej?',
    'Czy mogło być lepiej?',
    'Czy możemy na to pozwolić?',
    'Czy można przejść obok tego obojętnie?',
    'Czy musimy czekać na wypadek?',
    'Czyż nie jest to dobra wiadomość?',
    'Czy jest coś piękniejszego niż wiosna nad Odrą?',
    'Co może być ważniejsze niż zdrowie?',
    'Czego chcieć więcej?',
    'Gdzie tu logika?',
    'Po co stać w kolejce?',
    'Kogo to obchodzi?',
    'Czy nikt nie pomyślał o pieszych?',
    'Czy wiedzą Państwo, że litr oleju zanieczyszcza studnię?',
    'Czy naprawdę trzeba Państwu o tym przypominać?',
    'To dobra zmiana, prawda?',
    'Dlaczego mieszkańcy mają za to płacić?',
    'Skąd mieliśmy wiedzieć?',
    'Kto, jeśli nie my?',
    'A może by tak rowerem?',
    'Na co jeszcze czekać?',
    'Czy ktoś jeszcze wątpi w sens segregacji?',
    'Czy dzieci muszą wdychać ten dym?',
    'Czy warto ryzykować?',
    'Przecież to wszyscy wiedzą?',
    'Jak można było do tego dopuścić?',
    'Ilu jeszcze rowerzystów musi upaść?',
    'Czy można sobie wymarzyć lepszy sierpień?',
    'Kto przy zdrowych zmysłach grillowałby w lesie?',
    'Czy bieganie to naprawdę takie wyrzeczenie?',
    'Jak wytłumaczyć wnukom, że rzeka zniknęła?',
    'Kto z Państwa chciałby mieszkać nad takim rowem?',
    'A może wolą Państwo stać w korku?',
    'Czy istnieje ktoś, kto nie lubi truskawek?',
    'Gdzie szacunek dla cudzej pracy?',
    'Za kogo nas Państwo mają?',
    'Po co czekać, skoro most jest gotowy?',
    'Jaki to ma sens?',
    'Czy życzliwość coś kosztuje?',
    'Lubią Państwo śpiewać?',
    'Dlaczego tak rzadko mówimy dziękuję?',
    'Kto dał komuś prawo niszczyć drzewa?',
    'Czy życie nic nie znaczy?',
  ])('%s', (question) => {
    expect(questions(`Sprawa dotyczy parku. ${question}\n\nPozdrawiam`)).toEqual([question]);
  });

  it('takes a question the author answers for rhetorical', () => {
    expect(questions('Czy festyn się udał? Oczywiście, przyszło 500 osób.')).toEqual(['Czy festyn się udał?']);
  });

  it.each([
    'Czy może Pan przesłać brakującą mapę?',
    'Czy termin odpowiada Państwu?',
    'Kiedy możemy przyjechać na oględziny?',
    'Jaki jest numer rejestracyjny pojazdu?',
    'Czy ma Pani świadectwo z ubiegłego roku?',
    'Czy działka ma dostęp do drogi publicznej?',
    'Ile osób przyjdzie na spotkanie?',
    'Kto będzie reprezentował spółkę?',
    'Czy nie przeszkadza Państwu wcześniejsza godzina?',
    'Czy ktoś z Państwa przyjdzie na odbiór?',
    'Czy protokół jest już podpisany?',
    'O której godzinie kończy się zebranie?',
    'Czy możemy wysłać pismo na ten adres?',
    'Czy mamy przygotować salę?',
    'Jak długo potrwa remont?',
    'Na jaki adres wysłać decyzję?',
    'Kto odpowiada za klucze?',
    'Czy wolą Państwo odpowiedź pocztą, czy e-mailem?',
    'Proszę o opinię: czy próg da się zbudować w tym miejscu i ile będzie kosztował?',
    'Jak można złożyć wniosek?',
    'Czy opłata została wniesiona?',
    'Mają Państwo pytania?',
    'Kto jeszcze weźmie udział w szkoleniu?',
    'Kto ma dziś dyżur?',
    'Dlaczego wniosek wycofano?',
    'Po co Pani ten dokument?',
    'Czy jest Pan zainteresowany zamianą?',
    'Czy rachunek jest aktualny?',
    'Kto jeszcze nie oddał ankiety?',
    'Czy ktoś mógłby podlać kwiaty w holu?',
    'Kto mógłby mnie zastąpić w piątek?',
    'Kto wie, gdzie jest klucz do magazynu?',
    'Jak długo jeszcze potrwa remont?',
    'A może wtorek?',
    'Jak nie dać się oszukać?',
    'Czy komin był kiedykolwiek czyszczony?',
    'Czy warto dołączyć zdjęcia?',
    'Czy jest coś, o czym powinniśmy wiedzieć?',
    'Co może być przyczyną usterki?',
    'Po co są konsultacje?',
    'Czy dziecko samo może wracać do domu?',
    'Czy możemy sobie pozwolić na drugi komputer?',
    'Czy wyraża Pani zgodę na wizytę?',
    'Co się stanie, jeśli nie zapłacę?',
    'Czy dojazd jest możliwy od ulicy Polnej?',
  ])('is silent on %s', (question) => {
    expect(questions(`Dzień dobry.\n\n${question} Odpowiemy w piątek.\n\nPozdrawiam`)).toEqual([]);
  });

  it('passes over questions in quotation marks', () => {
    expect(questions('Pyta Pan: „Ile można czekać?”. Sprawa jest w toku.')).toEqual([]);
  });
});
