import { findHealthData } from './health';
import { readSentences } from './sentences';

const read = (text: string): string[] =>
  findHealthData(readSentences(text)).map(({ start, end }) => text.slice(start, end));

describe('findHealthData', () => {
  it.each([
    ['Pani Nowicka jest po operacji biodra i wróci w maju.', ['po operacji biodra']],
    ['Pan Adam przeszedł zawał.', ['przeszedł zawał']],
    ['Pani Kowal przyjmuje leki na cukrzycę.', ['leki na cukrzycę']],
    ['Syn choruje na padaczkę, dlatego ma opiekuna.', ['choruje na padaczkę']],
    ['Kolega z kadr jest na urlopie. Leczy się onkologicznie.', ['Leczy się onkologicznie']],
    ['Koleżanka jest w ciąży, zastąpi ją Piotr.', ['jest w ciąży']],
    ['Pan Zych jest na zwolnieniu lekarskim z powodu depresji.', ['zwolnieniu lekarskim', 'z powodu depresji']],
    ['U klientki zdiagnozowano stwardnienie rozsiane.', ['zdiagnozowano stwardnienie']],
    ['Naczelnik Kot trafił do szpitala.', ['trafił do szpitala']],
    ['Nieobecność tłumaczy jej depresja.', ['jej depresja']],
    ['Pan Adam ma stwierdzoną depresję.', ['ma stwierdzoną depresję']],
    ['Pani Maria walczy z rakiem piersi.', ['walczy z rakiem']],
    ['Pani Zofia miała w maju operację serca.', ['miała w maju operację serca']],
    ['Pan Piotr trafił wczoraj na oddział kardiologiczny.', ['trafił wczoraj na oddział kardiologiczny']],
    ['Pani Lis jest w zaawansowanej ciąży.', ['jest w zaawansowanej ciąży']],
    ['Pan Kot złamał nogę, wróci w czerwcu.', ['złamał nogę']],
    ['Pan Jan leczy się z alkoholizmu.', ['leczy się z alkoholizmu']],
    ['Orzeczono u Pana niepełnosprawność w stopniu znacznym.', ['niepełnosprawność w stopniu znacznym']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it.each([
    'Zajęcia są dla osób po udarze, zapisy prowadzi pani Ewa.',
    'Zasiłek przysługuje Pani, jeżeli jest Pani w ciąży.',
    'Program szczepień przeciw gruźlicy omówi pan Adam.',
    'Szpital powiatowy prosi pana Adama o kontakt.',
    'Depresja terenu utrudnia odpływ wody z działki pana Adama.',
    'Turnus rehabilitacyjny zaczyna się w maju.',
    'Orzeczenie o niepełnosprawności proszę przynieść ze sobą.',
    'Pani wniosek zostanie rozpatrzony po operacji wymiany serwera.',
    'Remont szpitala nadzoruje pan Marek.',
    'Leki na chorobę szyszek kupuje nadleśnictwo.',
    'Pan Adam leczy drzewa w parku.',
    'Pani Ewa ma serce do pracy z młodzieżą.',
    'Dziękuję Pani za zgłoszenie, drzewo jest chore.',
    'Oddział kardiologiczny w szpitalu otworzył dyrektor Jan Kot.',
    'Może Pani otrzymać dofinansowanie, jeżeli Pani syn ma autyzm.',
  ])('silent: %s', (text) => expect(read(text)).toEqual([]));
});
