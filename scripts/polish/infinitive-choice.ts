/**
 * Which verb an imperative form belongs to when the dictionary names several (about 300 bases: *patrz* is *patrzeć* or
 * *patrzyć*, *poleć* is *polecić* or *polecieć*). No free frequency list of lemmas exists, so the order is one of judgement:
 * verbs of the list first, then the ending that the living verb has in nearly all the pairs, the shorter verb last.
 */
const CHOSEN =
  'ciosać dotyczyć dozować dokować gwizdać kopać musieć myśleć pomyśleć znaleźć stanąć przystanąć śnić ' +
  'patrzeć popatrzeć opatrzyć rozpatrzyć zaopatrzyć upatrzyć przypatrzyć wypatrzyć dopatrzyć zapatrzyć wpatrzyć ' +
  'podpatrzyć napatrzyć cieszyć ucieszyć nacieszyć zamilczeć zawinąć zwinąć wspomnieć zapomnieć pomnieć żenić strugać ' +
  'szczepić skąpić łupić runąć płonąć zapłonąć spłonąć skopać zakopać grzebać pogrzebać zagrzebać odgrzebać ' +
  'winić obwinić okazywać olać podlać nienawidzić tkwić śmiać pośmiać zaszumieć zmielić wichrzyć ' +
  'rąbać obrąbać wrąbać wygrabić żebrać świstać zniżyć poniżyć przemielić brzęczeć postępować popisywać ' +
  'lśnić olśnić domyślić wymyślić zamyślić namyślić dzierżyć';

/** Pairs of endings: the left one wins over the right one. */
const PREFERRED_ENDINGS: readonly (readonly [string, string])[] = [
  ['ywać', 'ować'],
  ['iwać', 'ować'],
  ['cić', 'cieć'],
  ['dzić', 'dzieć'],
  ['dzić', 'eść'],
  ['iąć', 'nić'],
  ['ścielić', 'słać'],
  ['prać', 'pierzyć'],
  ['suć', 'sować'],
  ['kuć', 'kować'],
  ['eć', 'yć'],
  ['eć', 'ić'],
  ['pić', 'pać'],
  ['nąć', 'nić'],
];

const chosen = new Set(CHOSEN.split(' '));

/** The infinitive to reword by. `lemmas` must not be empty. */
export function chooseInfinitive(lemmas: readonly string[]): string {
  const listed = lemmas.filter((lemma) => chosen.has(lemma));
  const candidates = listed.length > 0 ? listed : [...lemmas];
  candidates.sort((a, b) => rank(a, b) || a.length - b.length || (a < b ? -1 : 1));
  const [best] = candidates;
  if (best === undefined) throw new Error('No lemma to choose from');
  return best;
}

function rank(a: string, b: string): number {
  for (const [preferred, other] of PREFERRED_ENDINGS) {
    if (a.endsWith(preferred) && b.endsWith(other)) return -1;
    if (b.endsWith(preferred) && a.endsWith(other)) return 1;
  }
  return 0;
}
