import { WordMap, WordSet } from '../text/wordset.ts';
/** French nouns of institutions and other sites that stand in a place. All folded. */

export type FacilityNoun = {
	/** As the gazetteer calls it. */
	readonly facility: string;
	/** French, singular, for composed names: « consulat de France à Erbil ». */
	readonly label: string;
	/** « l'ambassade », « la base »: worth a mention even alone. */
	readonly bare: boolean;
	/** « de COUNTRY » is the owner, not the place: embassies, consulates, bases. */
	readonly owned: boolean;
	/** Named by its owner alone: « l'ambassade américaine ». */
	readonly diplomatic: boolean;
	readonly plural: boolean;
};

const OWNED_AND_BARE = 'embassy ambassade ambassades; consulate consulat consulats; base base bases';
const BARE =
	'airport aeroport aeroports; airport aerodrome aerodromes; prison prison prisons; hospital hopital hopitaux; refinery raffinerie raffineries';
const OTHERS =
	'mosque mosquee mosquees; church eglise eglises; church cathedrale cathedrales; church basilique basiliques; synagogue synagogue synagogues; shrine sanctuaire sanctuaires; shrine mausolee mausolees; university universite universites; station gare gares; stadium stade stades; plant centrale centrales; dam barrage barrages; camp camp camps; barracks caserne casernes; port port ports; palace palais palais; castle chateau chateaux; parliament parlement parlements; ministry ministere ministeres; hotel hotel hotels; museum musee musees; theatre theatre theatres; court tribunal tribunaux; police commissariat commissariats; checkpoint checkpoint checkpoints; field champ champs; site site sites; school lycee lycees; school ecole ecoles; market marche marches; tower tour tours; works usine usines; monastery monastere monasteres; school college colleges; parc parc parcs; station station stations';

const LABELS: Readonly<Record<string, string>> = {
	aeroport: 'aéroport',
	aerodrome: 'aérodrome',
	hopital: 'hôpital',
	mosquee: 'mosquée',
	eglise: 'église',
	cathedrale: 'cathédrale',
	mausolee: 'mausolée',
	universite: 'université',
	chateau: 'château',
	ministere: 'ministère',
	hotel: 'hôtel',
	musee: 'musée',
	theatre: 'théâtre',
	lycee: 'lycée',
	ecole: 'école',
	marche: 'marché',
	monastere: 'monastère',
	college: 'collège'
};

export const FACILITIES: WordMap<FacilityNoun> = new WordMap([
	...rows(OWNED_AND_BARE, { bare: true, owned: true }),
	...rows(BARE, { bare: true, owned: false }),
	...rows(OTHERS, { bare: false, owned: false })
]);

function rows(table: string, flags: { bare: boolean; owned: boolean }): [string, FacilityNoun][] {
	return table.split('; ').flatMap((row) => {
		const [facility = '', singular = '', plural = ''] = row.split(' ');
		const diplomatic = facility === 'embassy' || facility === 'consulate';
		const noun = { facility, label: LABELS[singular] ?? singular, diplomatic, ...flags };
		return [
			[singular, { ...noun, plural: singular === plural }],
			[plural, { ...noun, plural: singular !== plural }]
		] as [string, FacilityNoun][];
	});
}

/** Adjectives between such a noun and its owner or place. */
export const FACILITY_ADJECTIVES = new WordSet(
	'aerienne aeriennes aerien militaire militaires navale navales international internationale general generale generaux generales nucleaire nucleaires petroliere petrolier petroliers electrique electriques central centrale universitaire universitaires public publique grand grande principal principale civil civile honoraire provincial ancien ancienne sainte saint chiite sunnite diplomatique'.split(
		' '
	)
);

/** Only with these is a lone « la base » a military one. */
export const BASE_ADJECTIVES = new WordSet('aerienne aeriennes militaire militaires navale navales'.split(' '));

/** « l'ambassade », « cette base », « leur consulat ». */
export const DEFINITE = new WordSet(
	"le la les l' ce cet cette ces son sa ses leur leurs notre nos du des au aux".split(' ')
);

/** « une prison de Bagdad » is one of several. */
export const INDEFINITE = new WordSet(
	'un une quelque quelques plusieurs certain certaine certains certaines aucun aucune autre autres'.split(' ')
);
