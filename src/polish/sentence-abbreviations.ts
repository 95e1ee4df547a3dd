function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}

/**
 * Abbreviations written with a full stop after which the sentence goes on even before a capital letter or a digit:
 * titles, kinds of places, parts of acts, what introduces an example or a name. Without the full stop, in small letters.
 */
export const LEADING_ABBREVIATIONS = setOf(
  'adw akt al apl ark art asp ca ch cz dh dir dn doc dot dr ds dyr dz dział ew fot fax faks gen gm godz hab hr im inż jw kan kapt kard kier kl ' +
    'kol kom kpt ks lek lic lit łac med mgr mjr mł nadkom nast ndst np nt ob obr odb odc os par ' +
    'płk pl płd płn por post poś poz ppłk ppor późn pp prof prok prot przyp pow ref rej ' +
    'rozdz rozp rtm ryc rys sekr ser sierż sp st stow str śp św sygn tab tel tj tut tyt tzn tzw uchw ul ur urz ust wew wg ' +
    'woj wsch wyd wym ws ww zach zał zam zarz zast zm zn zob zw ' +
    'dyż insp jedn jm kat kw max mec nadinsp obj oprac ozn podinsp red resp spółdz stpow szer tłum vs wicest wydz zb żyw',
);

/** Abbreviations after which the sentence goes on only before a digit ("ok. 15 osób"); before a capital letter it ends. */
export const NUMBER_ABBREVIATIONS = setOf('ok min max maks odp egz szt cd pkt nr w ha km');
