import { attachmentMissing } from './attachment-missing';
import { checkExample } from './examples/check-example';
import { exampleBody } from './examples/example-letter';

const check = (text: string): (string | null)[] =>
  checkExample(attachmentMissing, { body: { format: 'plain', content: exampleBody(text) } }).map(
    (finding) => finding.text,
  );

describe('attachment-missing', () => {
  it.each([
    ['W załączniku przesyłam plan sali.', 'W załączniku'],
    ['Przesyłamy w załączeniu umowę do podpisu.', 'w załączeniu'],
    ['Szczegóły znajdą Państwo w załącznikach.', 'w załącznikach'],
    ['Wzór można znaleźć w załączniku.', 'w załączniku'],
    ['Zgodnie z umową załączam fakturę.', 'załączam'],
    ['Dołączam plan dojazdu, proszę go wydrukować.', 'Dołączam'],
    ['Dołączyłam też zdjęcia szkód.', 'Dołączyłam'],
    ['Proszę wypełnić załączony formularz.', 'załączony'],
    ['Dane zebraliśmy w załączonej tabeli.', 'załączonej'],
    ['W załączniku nr 1 przesyłam wykaz.', 'W załączniku'],
    ['Regulamin jest w załączniku do tej wiadomości.', 'w załączniku'],
    ['W załączniku przesyłam wzór, proszę go odesłać w załączniku.', 'W załączniku'],
    ['Załączniki: zgoda rodzica, regulamin.', 'Załączniki'],
    ['Przesyłam skan decyzji.', 'Przesyłam skan'],
    ['Przesyłam Pani wzór zgody.', 'Przesyłam Pani wzór'],
    ['Wysyłamy plik z danymi.', 'Wysyłamy plik'],
    ['Podrzucam plan trasy.', 'Podrzucam plan'],
    ['Wrzucam mapkę i regulamin.', 'Wrzucam mapkę'],
    ['Ślę zdjęcia z festynu.', 'Ślę zdjęcia'],
    ['Mapę wysyłam w osobnym pliku.', 'Mapę wysyłam'],
    ['W zał. umowa do podpisu.', 'W zał'],
    ['Plakat dodałam do tej wiadomości.', 'dodałam do tej wiadomości'],
    ['Wzór jest załącznikiem do tej wiadomości.', 'załącznikiem do tej'],
    ['Skan decyzji jest w załączniku.', 'w załączniku'],
    ['Dołączam umowę do podpisu.', 'Dołączam'],
    ['Przesyłamy w załączeniu umowę do podpisu.', 'w załączeniu'],
  ])('%s', (text, expected) => expect(check(text)).toEqual([expected]));

  it.each([
    'Opłaty wymienia załącznik nr 3 do rozporządzenia ministra.',
    'Podrzucam pomysł na festyn.',
    'Dodaję Państwa do listy gości.',
    'Umowę wysyłamy pocztą.',
    'Ślę pozdrowienia znad jeziora.',
    'Stawki są w załączniku nr 2 do uchwały.',
    'Mapa stanowi załącznik do decyzji.',
    'Do wniosku proszę załączyć akt urodzenia.',
    'Do podania należy dołączyć fotografię.',
    'Proszę o przesłanie skanu w załączniku.',
    'Podpisany dokument można wysłać w załączniku albo przynieść.',
    'Czy może Pani przesłać zdjęcia w załączniku?',
    'Pani pismo dołączam do akt sprawy.',
    'Dołączam się do życzeń.',
    'Dołączam Pani pismo do akt sprawy.',
    'Dziękuję za załączone dokumenty.',
    'Z załączonych przez Panią zdjęć wynika, że płot stoi na działce gminy.',
    'Państwa plik w załączniku nie otwiera się.',
    'Wniosek można złożyć bez załączników.',
    'Wniosek wraz z załącznikami przyjmujemy w pokoju 3.',
    'Wniosek z załącznikami wpłynął w maju.',
    'Nie załączam mapy, bo jest na stronie gminy.',
    'Pan przesłał w załączniku tylko pierwszą stronę.',
    'W załączniku do Państwa wiadomości brakuje strony drugiej.',
    'Dokumenty załączone do wniosku zwrócimy.',
    'Przesyłam skan pocztą.',
    'Przesyłam link do formularza.',
    'Przesyłam pozdrowienia i dziękuję za spotkanie.',
    'Przekazuję prośbę mieszkańca.',
  ])('silent: %s', (text) => expect(check(text)).toEqual([]));

  it('reports the first announcement only and ignores quoted history', () => {
    const content = `${exampleBody('W załączniku przesyłam plan. Załączam też mapę.')}\nW dniu 9.05.2025 o 10:00, Jan Kot pisze:\n> W załączniku przesyłam wniosek.\n`;
    expect(checkExample(attachmentMissing, { kind: 'reply', body: { format: 'plain', content } })).toHaveLength(1);
  });
});
