import { fold } from '../text/fold.ts';
import { WordMap, WordSet } from '../text/wordset.ts';

/** Whom a demonym speaks of: a country, or a city or region of it by its folded French name. */
export type Demonym = { readonly country: string; readonly place?: string };

/**
 * Masculine singulars by country, ISO 3166-1 alpha-2. « grec/grecque » gives a feminine that no ending predicts.
 * Adjectives of several countries stand where news means them most: « congolais » is the Kinshasa one.
 */
const COUNTRIES = `
AF afghan/afghane; AL albanais; DZ algérien; DE allemand est-allemand ouest-allemand; AD andorran/andorrane; AO angolais;
SA saoudien; AR argentin; AM arménien; AU australien; AT autrichien; AZ azerbaïdjanais azéri; BS bahaméen; BH bahreïni bahreïnien;
BD bangladais bangladeshi; BB barbadien; BE belge; BZ bélizien; BJ béninois; BT bhoutanais; BY biélorusse bélarusse;
MM birman/birmane; BO bolivien; BA bosnien bosniaque bosno-serbe; BW botswanais; BR brésilien; BN brunéien; BG bulgare;
BF burkinabè burkinabé/burkinabée; BI burundais; KH cambodgien; CM camerounais; CA canadien; CV capverdien cap-verdien; CF centrafricain;
CL chilien; CN chinois; CY chypriote chypriote-turc; CO colombien; KM comorien; CD congolais; KR sud-coréen coréen; KP nord-coréen;
CR costaricien costaricain; CI ivoirien; HR croate; CU cubain; DK danois; DJ djiboutien; DO dominicain; EG égyptien; AE émirati émirien; EC équatorien;
ER érythréen; ES espagnol; EE estonien; SZ swazi; US américain états-unien étatsunien; ET éthiopien; FJ fidjien; FI finlandais; FR français;
GA gabonais; GM gambien; GE géorgien; GH ghanéen; GR grec/grecque hellénique; GT guatémaltèque; GN guinéen; GQ équato-guinéen; GW bissau-guinéen;
GY guyanien; HT haïtien; HN hondurien; HU hongrois magyar; IN indien; ID indonésien; IQ irakien iraquien; IR iranien; IE irlandais; IS islandais;
IL israélien; IT italien; JM jamaïcain jamaïquain; JP japonais nippon/nippone/nippons/nippones; JO jordanien; KZ kazakh/kazakhe kazakhstanais; KE kényan/kényane;
KG kirghize kirghiz; KW koweïtien; LA laotien; LS lésothan; LV letton/lettone/lettons/lettones; LB libanais; LR libérien libérian; LY libyen; LI liechtensteinois;
LT lituanien; LU luxembourgeois; MK macédonien nord-macédonien; MG malgache; MY malaisien; MW malawien malawite; MV maldivien; ML malien; MT maltais;
MA marocain chérifien; MU mauricien; MR mauritanien; MX mexicain; MD moldave; MC monégasque; MN mongol; ME monténégrin;
MZ mozambicain; NA namibien; NP népalais; NI nicaraguayen; NE nigérien; NG nigérian/nigériane; NO norvégien; NZ néo-zélandais;
OM omanais; UG ougandais; UZ ouzbek/ouzbèke ouzbèk; PK pakistanais; PS palestinien gazaoui cisjordanien; PA panaméen; PG papou papouasien; PY paraguayen; NL néerlandais hollandais;
PE péruvien; PH philippin; PL polonais; PT portugais; QA qatari qatarien qatariote; RO roumain; GB britannique anglais écossais gallois nord-irlandais;
RU russe; RW rwandais; SV salvadorien; ST santoméen; SN sénégalais; RS serbe; SC seychellois; SL sierra-léonais sierraléonais; SG singapourien; SK slovaque;
SI slovène; SO somalien somali; SD soudanais; SS sud-soudanais; LK sri-lankais srilankais; ZA sud-africain; SE suédois; CH suisse/suisse/suisses/suissesse/suissesses helvétique;
SR surinamais surinamien; SY syrien; TJ tadjik/tadjike; TW taïwanais; TZ tanzanien; TD tchadien; CZ tchèque; TH thaïlandais thaï; TL est-timorais timorais; TG togolais;
TT trinidadien; TN tunisien; TM turkmène; TR turc/turque; UA ukrainien; UY uruguayen; VA vatican/vaticane; VE vénézuélien; VN vietnamien;
YE yéménite; ZM zambien; ZW zimbabwéen; XK kosovar kosovien; GL groenlandais; HK hongkongais; PR portoricain; EH sahraoui
`;

/** Inhabitants of cities and regions: country, place, then forms. */
const PLACES = `
FR paris parisien; FR marseille marseillais; FR lyon lyonnais; FR toulouse toulousain; FR bordeaux bordelais; FR lille lillois; FR strasbourg strasbourgeois;
FR nantes nantais; FR rennes rennais; FR grenoble grenoblois; FR montpellier montpelliérain; FR nice niçois; FR corse corse; FR bretagne breton/bretonne;
FR alsace alsacien; FR normandie normand; FR martinique martiniquais; FR guadeloupe guadeloupéen; FR mayotte mahorais; FR nouvelle caledonie calédonien néo-calédonien;
GB londres londonien; US new york new-yorkais; US californie californien; US texas texan/texane; US hawai hawaïen; IT rome romain; IT milan milanais; IT sicile sicilien;
ES madrid madrilène; ES barcelone barcelonais; ES catalogne catalan/catalane; DE berlin berlinois; DE munich munichois; DE baviere bavarois; AT vienne viennois;
BE bruxelles bruxellois; BE wallonie wallon/wallonne; BE flandre flamand; CH geneve genevois; CH zurich zurichois; RU moscou moscovite; RU tchetchenie tchétchène;
UA kiev kiévien; UA crimee criméen; PL varsovie varsovien; GR athenes athénien; TR istanbul stambouliote; IQ bagdad bagdadi; IQ kurdistan kurdistanais;
IQ mossoul mossouliote; LB beyrouth beyrouthin; SY damas damascène; SY alep aleppin; EG le caire cairote; IR teheran téhéranais; AF kaboul kabouli; SN dakar dakarois;
CI abidjan abidjanais; ML bamako bamakois; CD kinshasa kinois; DZ alger algérois; DZ kabylie kabyle; TN tunis tunisois; MA casablanca casablancais; CN pekin pékinois;
CN shanghai shanghaien; CN tibet tibétain; JP tokyo tokyoïte; CA quebec québécois; CA montreal montréalais; HT port au prince port-au-princien; SD darfour darfouri
`;

const IRREGULAR_ENDINGS: readonly (readonly [string, string])[] = [
	['ien', 'ienne'],
	['yen', 'yenne'],
	['een', 'eenne'],
	['e', 'e'],
	['i', 'ie']
];

/** Every inflected form, folded, words joined by spaces: « sud-coréennes » → "sud coreennes". */
export const DEMONYMS: ReadonlyMap<string, Demonym> = build();

/** First words of forms that have two: « sud », « néo ». */
export const DEMONYM_STARTS = new WordSet(
	[...DEMONYMS.keys()].filter((form) => form.includes(' ')).map((form) => form.slice(0, form.indexOf(' ')))
);

/** Those of one word. */
export const DEMONYM_WORDS = new WordMap([...DEMONYMS].filter(([form]) => !form.includes(' ')));

function build(): Map<string, Demonym> {
	const forms = new Map<string, Demonym>();
	const add = (written: string, demonym: Demonym) => {
		for (const form of inflect(written)) if (!forms.has(form)) forms.set(form, demonym);
	};
	for (const row of rows(COUNTRIES)) {
		const [country = '', ...written] = row.split(/\s+/);
		for (const one of written) add(one, { country });
	}
	for (const row of rows(PLACES)) {
		const words = row.split(' ');
		const accented = words.length - 1;
		add(words[accented] ?? '', { country: words[0] ?? '', place: words.slice(1, accented).join(' ') });
	}
	return forms;
}

function rows(table: string): string[] {
	return table
		.split(';')
		.map((row) => row.trim().replace(/\s+/g, ' '))
		.filter(Boolean);
}

function inflect(written: string): string[] {
	const [masculine = '', ...others] = written.split('/').map((form) => fold(form).replace(/-/g, ' '));
	const feminine = others[0] ?? feminineOf(masculine);
	const plural = (form: string) => (/[sx]$/.test(form) ? form : `${form}s`);
	return [masculine, plural(masculine), feminine, plural(feminine), ...others];
}

function feminineOf(masculine: string): string {
	for (const [ending, feminine] of IRREGULAR_ENDINGS)
		if (masculine.endsWith(ending)) return masculine.slice(0, masculine.length - ending.length) + feminine;
	return `${masculine}e`;
}
