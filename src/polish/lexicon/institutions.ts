/**
 * Beginnings of words that stand in the names of institutions, firms and units, never in those of people; matched from
 * the start of a word, without Polish letters, so that „Urzędu” and „URZAD” are found too. A dot ends a whole word.
 */
export const INSTITUTION_WORDS =
  'administracj agencj akademi apteka. archiwum. arena. asystentka. bank. bibliotek biur bractw browar budownictw burs caffe cech. centr cmentarz cukierni delegatur departament deweloper dom. domu. drog drukarni dyrekcj dzial. dzialu. ' +
  'dyzur elektrowni ferma. filharmoni filia. firma. firmy. fundacj galeri gazeta. gimnazjum gmin gops. gospodarstw grupa. gzk. handel. hospicjum hotel hurtowni hydro informacj inspekc inspektorat instytu inwest izba. ' +
  'kadry. kancelari kasa. kawiarni kino. klub. klubu. kolegi kolo. kolej komend komis. komisariat komisj komitet konsorcjum konsulat kontakt. kopalni korporacj ksiegar ksiegowos kuchni kuratori liceum. lok. marina. mediaci mediac miasto. ministerstw mops. mosty. most. ' +
  'muzeum. nadlesnictw nadzor newsletter. noreply. obsluga. oddzial odbior ochotnicz okreg organizacj orkiestra. osrod osir. parafi park. piekarni placow poczt podkomisj pogotowi policj politechnik poradni posterunek. powiat powiatow ppis. pracown prokuratur projekt. przedsiebior przedszkol ' +
  'przychodni rada. rady. radio. redakcj region rejon restauracj rod. schronisk sekcj sekretariat sad. sadu. serwis. sklep. sklepu. skup. solectw spoldzieln spolka. sprzedaz. stacja. starostw stowarzyszeni straz studio. szkol szpital swietlic telewizj teatr technikum. towarzystw transport. ubezpieczeni uczelni ' +
  'uniwersytet urzad urzed uslug warsztat. wiadukt wiercen wspolnot wodociag wolontariat. wydawnictw wydzial wypozyczaln wytworni zaklad zarzad zespol zlobek. zwiazek. zwiazku. zoz. zus. zgk. zgm.';

/** Legal forms and marks that only a firm's name has, as whole words without points. */
export const LEGAL_FORMS =
  'sa sc sj spj spk spzoo zoo oo ltd gmbh inc llc srl phu pphu fhu ppuh puh pup nzoz zoz ops psp osp kgw ngo sp';

/** Mailboxes that belong to an office or a role, not to a person: the part before @, or one of its parts. */
export const ROLE_MAILBOXES =
  'admin administracja adm architektura archiwum atelier bibl biblioteka bip biuro bok bop bud cuw czytelnia dane do dom drogi dyrekcja dyrektor dyspozytor ezo faktury finanse firma fundacja geodezja gmina gok gops gospodarka handel helpdesk hr hello hotel info informacja informatyk iod ' +
  'inspektorat kadry kancelaria kancelarie kasa kierownicy klub kno komenda komunikacja konsultacje kontakt contact koordynator kultura ksiegowosc liceum listy lok logistyka marketing mail marszalek media mops mzk nabor newsletter nieruchomosci nieodpowiadaj noreply ochrona obsluga odbior oddzial office ogloszenia ops organizacyjny oswiata parafia ' +
  'piekarnia platnosci podatki poczta policja pomoc pomocnik postmaster powiat praca pracownicy prezes projekt projekty promocja przetargi przedszkole psp rada recepcja redakcja referat rejestracja reklamacje rekrutacja rezerwacja rodo rolnictwo rzecznik sad sekr sekretariat serwis sklep skarbnik soltys sp sport sprzedaz srodowisko starosta starostwo ' +
  'stowarzyszenie straz studio support szkola szkolenia szkolasp szpital teatr technikum transport turystyka uczelnia ug um umig urzad usc uslugi warsztat wojt wodociagi wolontariat wspolnota wydzial wynajem zakupy zamowienia zapytania zarzad zarzadzanie zdrowie zespol zgloszenia zoo zp zsp zs zso zsz zus burmistrz orkiestra';
