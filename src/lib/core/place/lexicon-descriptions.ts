import { WordMap, WordSet } from '../text/wordset.ts';
/** Nouns and phrases that name a place without its name. All folded. */

/** What a set phrase stands for: a country, or a place of it by its folded name. */
export type Periphrasis = {
	readonly country: string;
	readonly place?: string;
	/** Seat of a power: the phrase means who sits there unless a preposition of place says otherwise. */
	readonly seat?: boolean;
};

const PHRASES = `
IR republique islamique; IL etat hebreu; IL etat juif; FR hexagone; LB pays du cedre; MA royaume cherifien; JO royaume hachemite; SA royaume wahhabite;
CN empire du milieu; JP pays du soleil levant; JP archipel nippon; KR pays du matin calme; KP royaume ermite; DE outre rhin; GB outre manche; US outre atlantique; BE outre quievrain;
US oncle sam; BF pays des hommes integres; SN pays de la teranga; RW pays des mille collines; CH confederation helvetique; GB perfide albion; MG grande ile; CU ile communiste;
FR=paris ville lumiere; IT=rome ville eternelle; FR=corse ile de beaute; US=new york grosse pomme; BE=bruxelles capitale europeenne;
US@washington maison blanche; RU@moscou kremlin; FR@paris elysee; FR@paris quai d' orsay; FR@paris matignon; US@washington pentagone; GB@londres downing street; US@washington capitole;
US@new york wall street; US@washington departement d' etat; FR@paris place beauvau; FR@paris palais bourbon; DE@berlin bundestag; IL@jerusalem knesset; GB@londres buckingham palace; GB@londres westminster;
TR@ankara sublime porte; IT@rome palais chigi; IT@rome quirinal; IN@new delhi lok sabha; UA@kiev rada; UA@kiev verkhovna rada; RU@moscou douma; ES@madrid moncloa; PL@varsovie sejm
`;

/** Phrases by their first word, longest first. */
export const PERIPHRASES = build();

function build(): WordMap<readonly (Periphrasis & { readonly words: readonly string[] })[]> {
	const byFirst = new Map<string, (Periphrasis & { words: string[] })[]>();
	for (const row of PHRASES.split(';').map((one) => one.trim())) {
		const match = /^([A-Z]{2})(?:([=@])(new york|new delhi|\S+))? (.+)$/.exec(row);
		if (!match) throw new Error(`bad row in the table of periphrases: ${row}`);
		const [, country = '', mark, place, phrase = ''] = match;
		const words = phrase.split(' ');
		const list = byFirst.get(words[0] ?? '') ?? [];
		list.push({ words, country, ...(place ? { place } : {}), ...(mark === '@' ? { seat: true } : {}) });
		byFirst.set(words[0] ?? '', list);
	}
	for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
	return new WordMap(byFirst);
}

/** Towns of Syria and Yemen, but with the article an assembly: « les habitants de Douma », « la Douma a voté ». */
export const WITH_ARTICLE = new Set(['douma', 'rada']);

/** « la capitale », and its nouns of the same rank. */
export const CAPITAL_NOUNS = new WordSet(['capitale', 'capitales']);

/** « la ville », « le village »: again the town that was named before. */
export const AGAIN_NOUNS: WordMap<'city' | 'admin1'> = new WordMap<'city' | 'admin1'>([
	['ville', 'city'],
	['village', 'city'],
	['localite', 'city'],
	['cite', 'city'],
	['metropole', 'city'],
	['agglomeration', 'city'],
	['bourgade', 'city'],
	['province', 'admin1'],
	['gouvernorat', 'admin1']
]);

/** Between « ville » and what it is about: « ville sainte », « ville portuaire ». */
export const TOWN_ADJECTIVES = new WordSet(
	'sainte saintes portuaire cotiere frontaliere voisine meridionale septentrionale assiegee martyre'.split(' ')
);

/** These adjectives make another town of « la capitale »: « la capitale économique ». */
export const OTHER_CAPITAL = new WordSet(
	'economique regionale provinciale culturelle europeenne mondiale federale historique commerciale financiere industrielle departementale humaine'.split(
		' '
	)
);

export const DESCRIPTION_NOUNS: readonly string[] = [
	...PERIPHRASES.words,
	...CAPITAL_NOUNS.words,
	...AGAIN_NOUNS.words
];

/** Capitals by ISO code, folded, as French news writes them. */
const CAPITAL_TABLE =
	"AF kaboul; AL tirana; DZ alger; DE berlin; AD andorre la vieille; AO luanda; SA riyad; AR buenos aires; AM erevan; AU canberra; AT vienne; AZ bakou; BS nassau; BH manama; BD dacca; BE bruxelles; BZ belmopan; BJ porto novo; BT thimphou; BY minsk; MM naypyidaw; BO la paz; BA sarajevo; BW gaborone; BR brasilia; BG sofia; BF ouagadougou; BI gitega; KH phnom penh; CM yaounde; CA ottawa; CV praia; CF bangui; CL santiago; CN pekin; CY nicosie; CO bogota; KM moroni; CD kinshasa; CG brazzaville; KR seoul; KP pyongyang; CR san jose; CI yamoussoukro; HR zagreb; CU la havane; DK copenhague; DJ djibouti; DO saint domingue; EG le caire; AE abou dabi; EC quito; ER asmara; ES madrid; EE tallinn; US washington; ET addis abeba; FJ suva; FI helsinki; FR paris; GA libreville; GM banjul; GE tbilissi; GH accra; GR athenes; GT guatemala; GN conakry; GQ malabo; GW bissau; GY georgetown; HT port au prince; HN tegucigalpa; HU budapest; IN new delhi; ID jakarta; IQ bagdad; IR teheran; IE dublin; IS reykjavik; IL jerusalem; IT rome; JM kingston; JP tokyo; JO amman; KZ astana; KE nairobi; KG bichkek; KW koweit; LA vientiane; LS maseru; LV riga; LB beyrouth; LR monrovia; LY tripoli; LT vilnius; LU luxembourg; MK skopje; MG antananarivo; MY kuala lumpur; MW lilongwe; MV male; ML bamako; MT la valette; MA rabat; MU port louis; MR nouakchott; MX mexico; MD chisinau; MC monaco; MN oulan bator; ME podgorica; MZ maputo; NA windhoek; NP katmandou; NI managua; NE niamey; NG abuja; NO oslo; NZ wellington; OM mascate; UG kampala; UZ tachkent; PK islamabad; PS ramallah; PA panama; PG port moresby; PY asuncion; NL amsterdam; PE lima; PH manille; PL varsovie; PT lisbonne; QA doha; RO bucarest; GB londres; RU moscou; RW kigali; SV san salvador; SN dakar; RS belgrade; SC victoria; SL freetown; SG singapour; SK bratislava; SI ljubljana; SO mogadiscio; SD khartoum; SS djouba; LK colombo; ZA pretoria; SE stockholm; CH berne; SR paramaribo; SY damas; TJ douchanbe; TW taipei; TZ dodoma; TD n' djamena; CZ prague; TH bangkok; TL dili; TG lome; TN tunis; TM achgabat; TR ankara; UA kiev; UY montevideo; VA vatican; VE caracas; VN hanoi; YE sanaa; ZM lusaka; ZW harare; XK pristina; TT port d' espagne";

export const CAPITALS: ReadonlyMap<string, string> = new Map(
	CAPITAL_TABLE.split('; ').map((row): [string, string] => [row.slice(0, 2), row.slice(3)])
);

/** Phrases that begin so need no capital: « outre-Rhin », « le royaume wahhabite », « pays du Cèdre ». */
export const NO_CAPITAL = new Set(['outre', 'pays', 'royaume', 'archipel', 'ile']);

/** « les villes », « ces villages »: no town in particular. */
export const PLURAL_DETERMINERS = new WordSet('les ces des aux ses leurs nos'.split(' '));
