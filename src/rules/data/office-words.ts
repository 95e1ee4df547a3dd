import { expandForms } from '../../polish/inflection';

/** Words of today's offices and neighbours that the dictionary lacks, in the notation of `expandForms`. Own collection. */
const PATTERNS: readonly string[] = [
  // Offices and their systems
  'mail{,a,owi,em,e,i,om,ami,ach}|mailu|mailow+y|mailowo|email{,a,owi,em,e,i,om,ami,ach}|emailu|emailow+y',
  'sms{,a,owi,em,y,ów,ami}|smsow+y|mms{,a,y}',
  'geoportal{,u,owi,em,e,i,ach}|hasztag{,u,i,ów,iem}|webinar{,u,em,y,ów,ach,ami}|webinarze|webinari{um,a,ów,ach}',
  'newsletter{,a,em,y,ów}|newsletterze|chatbot{,a,em,y,ów}|czatbot{,a,em,y,ów}|login{,u,em,y,ów}|logowani{e,a,u,em}',
  'pendrive{,a,m,y}|smartfon{,a,em,ie,y,ów,ach,ami}|smartwatch|tablet{,u,em,y,ów}|laptop{,a,em,y,ów}|router{,a,em,y,ów}',
  'wifi|online|offline|backup{,u,em,y}|phishing{,u,iem}|ransomware|malware|hotspot{,u,y}|cyberatak{,u,i,ów}|covid{,u,em}|drift{,u,em}',
  'deepfake{,ów,i}|podcast{,u,em,y,ów}|startup{,u,y,ów}|hackathon{,u}|coworking{,u}|crowdfunding{,u}|team{,u}|event{,u,y,ów}',
  'prosument{,a,owi,em,ów,om,ami,ach}|prosumenci|prosumenck+i',
  'paczkomat{,u,em,y,ów,ach}|paczkomacie|wpłatomat{,u,em,y,ów,ach}|wpłatomacie|biletomat{,u,em,y,ów,ach}|kolejkomat{,u,em,y}',
  'anonimiz+ować|anonimizac+ja|zanonimiz+ować|pseudonimizac+ja|penaliz+ować|digitaliz+ować|zdigitaliz+ować|proced+ować|partycyp+ować|konwalid+ować|walid+ować|walidac+ja',
  'zagreg+ować|refaktur+ować|dekarboniz+ować|interoperacyjn+y|georeferencj{a,i,ę,ą}|ortofotomap{a,y,ę,ą,ach}|ortofotomapie',
  // Environment, roads, building
  'fotowoltaik{a,i,ę,ą}|fotowoltaice|fotowoltaiczn+y|pelet{,u,em,y,ów}|pelecie|kopciuch{,a,y,ów,om,em,ami}|rekuperac+ja|rekuperator{,a,em,y,ów}',
  'dron{,a,owi,em,ie,y,ów,om,ami,ach}|dronow+y|pikietaż{,u,owi,em}|pumptrack{,u,iem,i}|skatepark{,u,iem,i}|foodtruck{,a,i,ów}|parklet{,u,y,ów}|fotobudk{a,i,ę,ą}|tężni{a,ę,ą}',
  'wodnoprawn+y|nasadze{nie,nia,ń,niach,niami}|wielkogabaryt{,y,ów,ach,ami}|poferment{,u}|geowłóknin{a,y,ę,ą}|asfaltobeton{,u}|powykonawcz+y|cementow+y',
  'zrębk{a,i,ę,ą}|mikrogranulat{,u}|odstojnik{,a,i}|przydomow+y|bezczynszow+y|retencjon+ować|zlewni{a,e,ę,ą}|wiatrołom{,y,ów}|niskoemisyjn+y',
  'klasoużyt{ek,ku,kiem,ki,ków,kach}|działow+y|współwłaścicielk{a,i,ę,ą}|współwłaścicielce|spadkobierczyni{,ę,ą}|parkometr{,u,y,ów,em}|parkomat{,u,y,ów,em}|parkomacie',
  // People
  'gości{ni,nię,nią,nie,ń}|logopedk{a,i,ę,ą}|logopedce|pedagożk{a,i,ę,ą}|psycholożk{a,i,ę,ą}|wójcin{a,y,ę,ą}|wójtk{a,i,ę,ą}|naczelniczk{a,i,ę,ą}|radczyni{,ę,ą}|geodetk{a,i,ę,ą}|naukowczyni{,ę,ą,e}',
  'starościn{a,y,ę,ą}|burmistrzyni{,ę,ą}|prezydentk{a,i,ę,ą}|ministerk{a,i,ę,ą}|prezesk{a,i,ę,ą}|inspektork{a,i,ę,ą}|podinspektork{a,i,ę,ą}|sołtysk{a,i,ę,ą}|architektk{a,i,ę,ą}|ekodoradc{a,y,ę,ą,ów}|ekodoradczyni',
  // Social matters, school, health
  'wytchnieniow+y|asystencj{a,i,ę,ą}|wolontariuszk{a,i,ę,ą}|teleporad{a,y,ę,ą}|telemedycyn{a,y,ę,ą}|koronawirus{,a,owi,em,ie}|lockdown{,u}|senioraln+y|senioralnie|klubokawiarni{a,i,ę,ą}|inkluzywność|inkluzywn+y',
  'hulajnog{a,i,ę,ą,om,ami,ach}|hulajnodze|hulajnóg|escape|room|food|truck|quest{,u,y,ów}|geocaching{,u}|nordic|walking{,u}|slackline|streetworker{,a,ów}|zumb{a,y,ę,ą}|pilates{,u}|flash|mob{,u}',
  // Closings and chat words the greeting and closing rules judge
  'pzdr|pozdr|pozdro|pozdrówka|pozdrowionka|nara|hejka|hejo|siemka|siema|siemanko|elo|cze|spoko',
];

/** Abbreviations and units in small letters that are often written without a full stop. */
const ABBREVIATIONS =
  'tys mln mld ok br ws nt ds dot np itd itp tzn tzw cd etc tj wg zm poz ust pkt art lit str egz szt im os zł gr kg km cm mm ha ww wz um tel fax faks godz min max pow wlkp śl woj gm ul al pl os kw nr ppoż sp zoo wod kan ewid dz obr rej spr tut ndst poż późn mkw kom wew fot rys tab zał sygn ozn mc msc';

let words: ReadonlySet<string> | undefined;

/** Whether a word in lower case belongs to the office vocabulary the dictionary lacks. */
export function isOfficeWord(word: string): boolean {
  words ??= new Set([
    ...PATTERNS.reduce<string[]>((all, pattern) => all.concat(expandForms(pattern)), []),
    ...ABBREVIATIONS.split(' '),
  ]);
  return words.has(word);
}
