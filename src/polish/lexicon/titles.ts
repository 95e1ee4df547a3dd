/** Title or function of a man and its vocative, `nominative:vocative`; one word when they do not differ. */
export const MASCULINE_TITLES =
  'adiunkt:adiunkcie administrator:administratorze adwokat:adwokacie ambasador:ambasadorze aptekarz:aptekarzu architekt:architekcie archiwista:archiwisto ' +
  'arcybiskup:arcybiskupie aspirant:aspirancie audytor:audytorze biegły biskup:biskupie brygadier:brygadierze burmistrz:burmistrzu członek:członku ' +
  'dowódca:dowódco doktor:doktorze docent:docencie doradca:doradco dyrektor:dyrektorze dyrygent:dyrygencie dziekan:dziekanie dzielnicowy ekspert:ekspercie ' +
  'generał:generale geodeta:geodeto geolog:geologu gospodarz:gospodarzu gubernator:gubernatorze instruktor:instruktorze inspektor:inspektorze inżynier:inżynierze ' +
  'kanclerz:kanclerzu kanonik:kanoniku kapelan:kapelanie kapitan:kapitanie kasztelan:kasztelanie kardynał:kardynale kierownik:kierowniku komandor:komandorze komendant:komendancie komisarz:komisarzu komornik:komorniku ' +
  'konserwator:konserwatorze konsul:konsulu konsultant:konsultancie kontroler:kontrolerze koordynator:koordynatorze księgowy kurator:kuratorze kustosz:kustoszu lekarz:lekarzu leśniczy lider:liderze łowczy magister:magistrze major:majorze ' +
  'marszałek:marszałku mecenas:mecenasie menedżer:menedżerze minister:ministrze mistrz:mistrzu nadinspektor:nadinspektorze nadkomisarz:nadkomisarzu nadleśniczy naczelnik:naczelniku nauczyciel:nauczycielu notariusz:notariuszu ' +
  'ojciec:ojcze opiekun:opiekunie ordynator:ordynatorze organista:organisto pastor:pastorze pedagog:pedagogu pełnomocnik:pełnomocniku podinspektor:podinspektorze podkomisarz:podkomisarzu podsekretarz:podsekretarzu podpułkownik:podpułkowniku pielęgniarz:pielęgniarzu porucznik:poruczniku ' +
  'poseł:pośle pośrednik:pośredniku prałat:prałacie prefekt:prefekcie premier:premierze prezes:prezesie prezydent:prezydencie proboszcz:proboszczu prodziekan:prodziekanie profesor:profesorze prokurator:prokuratorze prorektor:prorektorze projektant:projektancie prymas:prymasie ' +
  'przedsiębiorca:przedsiębiorco przewodniczący psycholog:psychologu pułkownik:pułkowniku radca:radco radny rzecznik:rzeczniku rzeczoznawca:rzeczoznawco redaktor:redaktorze referent:referencie rektor:rektorze reżyser:reżyserze sekretarz:sekretarzu senator:senatorze sędzia:sędzio ' +
  'sierżant:sierżancie skarbnik:skarbniku sołtys:sołtysie specjalista:specjalisto starosta:starosto strażnik:strażniku syndyk:syndyku szef:szefie technik:techniku trener:trenerze tłumacz:tłumaczu wicedyrektor:wicedyrektorze wiceburmistrz:wiceburmistrzu wicemarszałek:wicemarszałku ' +
  'wiceminister:wiceministrze wiceprezes:wiceprezesie wiceprezydent:wiceprezydencie wiceprzewodniczący wicestarosta:wicestarosto wicewojewoda:wicewojewodo wikary właściciel:właścicielu wojewoda:wojewodo wójt:wójcie wychowawca:wychowawco zarządca:zarządco zastępca:zastępco zawiadowca:zawiadowco';

/**
 * Feminine nouns for a woman's function, `nominative:vocative`. After „Pani” the masculine noun in the nominative
 * („Pani Dyrektor”) is the usual form; these are accepted beside it.
 */
export const FEMININE_TITLES =
  'adwokatka:adwokatko architektka:architektko biegła burmistrzyni członkini doktorka:doktorko dyrektorka:dyrektorko dyrygentka:dyrygentko dzielnicowa inspektorka:inspektorko inżynierka:inżynierko ' +
  'kierowniczka:kierowniczko komendantka:komendantko księgowa kuratorka:kuratorko lekarka:lekarko ministra:ministro ministerka:ministerko mecenaska:mecenasko naczelniczka:naczelniczko ' +
  'nauczycielka:nauczycielko notariuszka:notariuszko pedagożka:pedagożko pełnomocniczka:pełnomocniczko pielęgniarka:pielęgniarko położna posłanka:posłanko prezeska:prezesko prezydentka:prezydentko profesorka:profesorko prokuratorka:prokuratorko ' +
  'projektantka:projektantko przewodnicząca psycholożka:psycholożko radczyni radna redaktorka:redaktorko referentka:referentko rektorka:rektorko rzeczniczka:rzeczniczko sekretarka:sekretarko senatorka:senatorko sędzina:sędzino skarbniczka:skarbniczko ' +
  'siostra:siostro przełożona sołtyska:sołtysko specjalistka:specjalistko starościna:starościno tłumaczka:tłumaczko trenerka:trenerko wiceprzewodnicząca wicestarościna:wicestarościno właścicielka:właścicielko wojewodzina:wojewodzino wójcina:wójcino wójtka:wójtko wychowawczyni';
