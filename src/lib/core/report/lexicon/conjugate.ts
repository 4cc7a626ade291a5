/**
 * Third-person forms, infinitive and participles of French verbs, folded (no accents), each with the moods it can be.
 * Regular patterns are rules; irregular ones are rows of principal parts, shared by all verbs with the same ending
 * (« battre » serves « abattre » and « combattre »).
 */
import { fold } from '../../text/fold.ts';

/** What a form can be; several at once where spellings meet (« finit »). */
export const MOOD = {
	infinitive: 1,
	participle: 2,
	gerund: 4,
	present: 8,
	past: 16,
	future: 32,
	conditional: 64,
	/** A past participle in -é(e)(s): where the present is spelt alike, the accent of the text decides. */
	acute: 128
} as const;

export const FINITE = MOOD.present | MOOD.past | MOOD.future | MOOD.conditional;

/** All forms of a verb: folded form → moods. */
export function conjugate(infinitive: string): Map<string, number> {
	const forms = new Map<string, number>();
	const add = (mood: number, ...words: string[]): void => {
		for (const word of words) forms.set(word, (forms.get(word) ?? 0) | mood);
	};
	const verb = fold(infinitive);
	add(MOOD.infinitive, verb);
	const irregular = IRREGULAR.find(([ending]) =>
		ending[0] === '=' ? verb === ending.slice(1) : verb.endsWith(ending)
	);
	if (irregular) addRow(add, irregular[0][0] === '=' ? '' : verb.slice(0, -irregular[0].length), irregular[1]);
	else if (verb.endsWith('er')) addFirstGroup(add, verb.slice(0, -2));
	else if (verb.endsWith('ir')) addSecondGroup(add, verb.slice(0, -2));
	else if (verb.endsWith('re')) addThirdGroup(add, verb.slice(0, -2));
	else throw new Error(`no pattern conjugates ${infinitive}`);
	return forms;
}

type Add = (mood: number, ...words: string[]) => void;

function addFirstGroup(add: Add, stem: string): void {
	const soft = stem.endsWith('g') ? `${stem}e` : stem; // « saccageait »
	const mute = stem.endsWith('y') ? `${stem.slice(0, -1)}i` : (DOUBLING[stem] ?? stem); // « déploie », « appelle »
	add(MOOD.present, `${mute}e`, `${mute}ent`);
	add(MOOD.past, `${soft}ait`, `${stem}aient`, `${soft}aient`, `${soft}a`, `${stem}erent`);
	add(MOOD.future, `${mute}era`, `${mute}eront`);
	add(MOOD.conditional, `${mute}erait`, `${mute}eraient`);
	add(MOOD.participle | MOOD.acute, `${stem}e`, `${stem}es`);
	add(MOOD.participle, `${stem}ee`, `${stem}ees`);
	add(MOOD.gerund, `${soft}ant`);
}

const DOUBLING: Readonly<Record<string, string>> = { appel: 'appell', rappel: 'rappell', jet: 'jett', rejet: 'rejett' };

function addSecondGroup(add: Add, stem: string): void {
	add(MOOD.present, `${stem}it`, `${stem}issent`, `${stem}isse`);
	add(MOOD.past, `${stem}it`, `${stem}issait`, `${stem}issaient`, `${stem}irent`);
	add(MOOD.future, `${stem}ira`, `${stem}iront`);
	add(MOOD.conditional, `${stem}irait`, `${stem}iraient`);
	add(MOOD.participle, `${stem}i`, `${stem}ie`, `${stem}is`, `${stem}ies`);
	add(MOOD.gerund, `${stem}issant`);
}

function addThirdGroup(add: Add, stem: string): void {
	add(MOOD.present, stem, `${stem}ent`, `${stem}e`);
	add(MOOD.past, `${stem}ait`, `${stem}aient`, `${stem}it`, `${stem}irent`);
	add(MOOD.future, `${stem}ra`, `${stem}ront`);
	add(MOOD.conditional, `${stem}rait`, `${stem}raient`);
	add(MOOD.participle, `${stem}u`, `${stem}ue`, `${stem}us`, `${stem}ues`);
	add(MOOD.gerund, `${stem}ant`);
}

/** present sg pl (subj) | imperfect stem | simple past sg pl | future stem | participle masculine singular. */
function addRow(add: Add, prefix: string, row: string): void {
	const [present = '', imperfect = '', simple = '', future = '', participle = ''] = row.split('|');
	const with_ = (words: string): string[] => words.split(' ').map((word) => prefix + word);
	add(MOOD.present, ...with_(present));
	for (const stem of with_(imperfect)) {
		add(MOOD.past, `${stem}ait`, `${stem}aient`);
		add(MOOD.gerund, `${stem}ant`);
	}
	add(MOOD.past, ...with_(simple));
	for (const stem of with_(future)) {
		add(MOOD.future, `${stem}a`, `${stem}ont`);
		add(MOOD.conditional, `${stem}ait`, `${stem}aient`);
	}
	for (const base of with_(participle)) {
		const plural = base.endsWith('s') ? base : `${base}s`;
		const acute = base.endsWith('e') ? MOOD.acute : 0;
		add(MOOD.participle | acute, base, plural);
		add(MOOD.participle, `${base}e`, `${base}es`);
	}
}

/** Longest endings first where one holds another; `=` marks a whole verb. */
const IRREGULAR: readonly (readonly [string, string])[] = [
	['=etre', 'est sont soit soient|et|fut furent|ser|ete'],
	['=avoir', 'a ont ait aient|av|eut eurent|aur|eu'],
	['savoir', 'sait savent|sav|sut surent|saur|su'],
	['recevoir', 'recoit recoivent|recev|recut recurent|recevr|recu'],
	['percevoir', 'percoit percoivent|percev|percut|percevr|percu'],
	['mouvoir', 'meut meuvent|mouv|mut murent|mouvr|mu'],
	['devoir', 'doit doivent|dev|dut durent|devr|du'],
	['pouvoir', 'peut peuvent puisse|pouv|put purent|pourr|pu'],
	['vouloir', 'veut veulent veuille|voul|voulut voulurent|voudr|voulu'],
	['prevoir', 'prevoit prevoient|prevoy|previt previrent|prevoir|prevu'],
	['voir', 'voit voient|voy|vit virent|verr|vu'],
	['=aller', 'va vont aille|all|alla allerent|ir|alle'],
	['envoyer', 'envoie envoient|envoy|envoya envoyerent|enverr|envoye'],
	['faire', 'fait font fasse fassent|fais|fit firent|fer|fait'],
	['interdire', 'interdit interdisent|interdis|interdit interdirent|interdir|interdit'],
	['dire', 'dit disent|dis|dit dirent|dir|dit'],
	['detruire', 'detruit detruisent|detruis|detruisit detruisirent|detruir|detruit'],
	['duire', 'duit duisent|duis|duisit duisirent|duir|duit'],
	['nuire', 'nuit nuisent|nuis|nuisit|nuir|nui'],
	['scrire', 'scrit scrivent|scriv|scrivit scrivirent|scrir|scrit'],
	['ecrire', 'ecrit ecrivent|ecriv|ecrivit ecrivirent|ecrir|ecrit'],
	['elire', 'elit elisent|elis|elut elurent|elir|elu'],
	['battre', 'bat battent batte|batt|battit battirent|battr|battu'],
	['prendre', 'prend prennent prenne|pren|prit prirent|prendr|pris'],
	['mettre', 'met mettent mette|mett|mit mirent|mettr|mis'],
	['tenir', 'tient tiennent tienne|ten|tint tinrent|tiendr|tenu'],
	['venir', 'vient viennent vienne|ven|vint vinrent|viendr|venu'],
	['courir', 'court courent|cour|courut coururent|courr|couru'],
	['mourir', 'meurt meurent meure|mour|mourut moururent|mourr|mort'],
	['querir', 'quiert quierent|quer|quit quirent|querr|quis'],
	['ouvrir', 'ouvre ouvrent|ouvr|ouvrit ouvrirent|ouvrir|ouvert'],
	['couvrir', 'couvre couvrent|couvr|couvrit couvrirent|couvrir|couvert'],
	['frir', 'fre frent|fr|frit frirent|frir|fert'],
	['cueillir', 'cueille cueillent|cueill|cueillit cueillirent|cueiller|cueilli'],
	['fuir', 'fuit fuient|fuy|fuit fuirent|fuir|fui'],
	['partir', 'part partent parte|part|partit partirent|partir|parti'],
	['sortir', 'sort sortent sorte|sort|sortit sortirent|sortir|sorti'],
	['mentir', 'ment mentent mente|ment|mentit mentirent|mentir|menti'],
	['sentir', 'sent sentent sente|sent|sentit sentirent|sentir|senti'],
	['servir', 'sert servent|serv|servit servirent|servir|servi'],
	['assaillir', 'assaille assaillent|assaill|assaillit assaillirent|assaillir|assailli'],
	['soudre', 'sout solvent|solv|solut|soudr|sous sout'],
	['rompre', 'rompt rompent|romp|rompit rompirent|rompr|rompu'],
	['suivre', 'suit suivent|suiv|suivit suivirent|suivr|suivi'],
	['vivre', 'vit vivent|viv|vecut vecurent|vivr|vecu'],
	['eindre', 'eint eignent|eign|eignit eignirent|eindr|eint'],
	['aindre', 'aint aignent|aign|aignit aignirent|aindr|aint'],
	['oindre', 'oint oignent|oign|oignit oignirent|oindr|oint'],
	['clure', 'clut cluent|clu|clut clurent|clur|clu'],
	['vaincre', 'vainc vainquent|vainqu|vainquit|vaincr|vaincu'],
	['naitre', 'nait naissent|naiss|naquit naquirent|naitr|ne'],
	['connaitre', 'connait connaissent|connaiss|connut|connaitr|connu'],
	['paraitre', 'parait paraissent|paraiss|parut parurent|paraitr|paru']
];
