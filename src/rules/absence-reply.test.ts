import { absenceReply } from './absence-reply';
import { checkExample } from './examples/check-example';

const check = (text: string, subject = 'Autoodpowiedź'): string[] =>
  checkExample(absenceReply, {
    kind: 'absence',
    subject,
    body: {
      format: 'plain',
      content: `Dzień dobry,\n\n${text}\n\nZ poważaniem\nAnna Lis\ninspektor\nReferat Ochrony Środowiska\nUrząd Gminy w Przykładowie\nul. Lipowa 4, 48-999 Przykładowo\ntel. 77 555 02 14\n`,
    },
  }).map(({ id }) => id.replace('absence-', ''));

const SUBSTITUTE = 'Zastępuje mnie pan Marek Wrona, telefon 77 555 02 10.';

describe('absence-reply: how long', () => {
  it.each([
    'Jestem nieobecna do 16 maja 2025 r.',
    'Jestem na urlopie od 12 do 16 maja.',
    'Jestem na urlopie od 12.05.2025 do 16.05.2025.',
    '14 i 15 maja jestem na szkoleniu.',
    'Wracam 19 maja.',
    'Odpowiem po powrocie, od 19 maja.',
    'Nie ma mnie w pracy 12-16.05.',
    'Będę nieobecny do 16.05.',
    'Jestem nieobecna do końca tygodnia.',
    'Wracam w poniedziałek.',
    'Dzisiaj jestem nieobecna.',
    'Będę niedostępna do środy.',
    'I am out of office until 16 May 2025.',
  ])('enough: %s', (text) => expect(check(`${text} ${SUBSTITUTE}`)).toEqual([]));

  it.each([
    'Jestem nieobecna do odwołania.',
    'Jestem na urlopie.',
    'Od 12 maja jestem na urlopie.',
    'Od 12 maja 2025 r. jestem nieobecna, odpowiem po powrocie.',
    'Przebywam poza urzędem.',
  ])('not enough: %s', (text) => expect(check(`${text} ${SUBSTITUTE}`)).toEqual(['until-missing']));

  it('reads a subject that tells of the absence, not an inherited one', () => {
    expect(check(SUBSTITUTE, 'Nieobecność do 16 maja 2025 r.')).toEqual([]);
    expect(check(SUBSTITUTE, 'Automatyczna odpowiedź: Spotkanie 16 maja 2025 r.')).toEqual(['until-missing']);
  });
});

describe('absence-reply: substitute', () => {
  it.each([
    ['Zastępuje mnie Marek Wrona, telefon 77 555 02 10.', []],
    ['W pilnych sprawach proszę o kontakt z Markiem Wroną: marek.wrona@gmina-przykladowo.example.', []],
    ['Sprawy pilne przyjmuje sekretariat, telefon 77 555 02 00, urzad@gmina-przykladowo.example.', []],
    ['W razie potrzeby proszę dzwonić do pani Ewy Dudek, numer wewnętrzny 21.', []],
    ['In urgent matters please contact Ewa Dudek, ewa.dudek@gmina-przykladowo.example.', []],
    ['Zastępuje mnie Marek Wrona.', ['substitute-contact-missing']],
    ['Zastępuje mnie w tym czasie pani Dudek.', ['substitute-contact-missing']],
    ['Z pytaniami proszę zwracać się do pani Ewy Dudek z pokoju 5.', ['substitute-contact-missing']],
    ['Moje sprawy prowadzi naczelnik Marek Wrona.', ['substitute-contact-missing']],
    ['W pilnych sprawach proszę o kontakt z Janem Kotem.', ['substitute-contact-missing']],
    ['Pilne sprawy załatwia sekretariat referatu.', ['substitute-contact-missing']],
    ['Odpowiem po powrocie.', ['substitute-missing']],
    ['Na każdą wiadomość odpowiem. Dziękuję Państwu za cierpliwość.', ['substitute-missing']],
    ['Jestem poza biurem i rzadko czytam pocztę.', ['substitute-missing']],
    ['Nikt mnie nie zastępuje.', ['substitute-missing']],
    ['Na pytania odpowie ktoś z mojego wydziału.', ['substitute-missing']],
    ['Pilne sprawy załatwi koleżanka z referatu.', ['substitute-missing']],
    ['W pilnych sprawach proszę dzwonić pod 77 555 02 14.', ['substitute-missing']],
    ['Mój telefon komórkowy to 600 100 200.', ['substitute-missing']],
  ])('%s', (text, expected) => expect(check(`Wracam 19 maja. ${text}`)).toEqual(expected));
});

it('absence-reply is silent in other messages', () => {
  expect(checkExample(absenceReply, {})).toEqual([]);
});
