function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/**
 * Abbreviations written with a full stop after which the sentence goes on even before a capital letter or a digit:
 * titles, kinds of places, parts of acts, what introduces an example or a name. Without the full stop, in small letters.
 */
export const LEADING_ABBREVIATIONS = setOf(
  'adw al apl ark art asp ca ch cz dh dir dn doc dot dr ds dyr dyż dz ew fot fax faks gen gm godz hab hr im insp inż jedn jm jw kan ' +
    'kapt kard kier kl kol kom kpt ks kw lit łac max mec med mgr mjr mł nadinsp nadkom nast ndst np nt ob obj obr odb odc oprac os ozn ' +
    'płd płk płn pl podinsp por poś pow poz pp ppłk ppor późn prof prok prot przyp red ref rej resp rozdz rozp rtm ryc sekr sierż sp ' +
    'spółdz st stow str szer śp św sygn tab tel tj tut tyt tzn tzw uchw ul ur urz vs wew wg wicest woj wsch wyd wydz wym ws ww zach zał ' +
    'zam zarz zast zm zn zob zw',
);

/** Abbreviations after which the sentence goes on only before a digit ("ok. 15 osób"); before a capital letter it ends. */
export const NUMBER_ABBREVIATIONS = setOf('ok ust rys min maks odp egz szt cd pkt nr w ha km');
