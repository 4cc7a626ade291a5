/** French words and patterns by which an article's parts are told apart. */

/** After these a full stop does not end the sentence. Folded, without the dot. */
export const ABBREVIATIONS = new Set(
	'm mm mme mmes mlle mr dr pr st ste me mgr gal col lt cap cdt sgt cne av apr env etc cf art al p pp vol ed n no tel ex fig min max janv fevr avr juil sept oct nov dec'.split(
		' '
	)
);

/** Lines that only advertise. */
export const ADVERT_LINE =
	/^(publicité|(la )?suite après (cette|la) publicité|annonce|contenu sponsorisé|sponsorisé|lire aussi|à lire aussi|voir aussi|lire la suite|inscrivez-vous|abonnez-vous|newsletter|partager|recevez|je m['’]abonne|article réservé( aux abonnés)?)(?!\p{L}).{0,80}$/iu;

/** Photo credits: « AFP / © Nom / Agence », « (Photo : X) », « Crédit photo ». */
export const CAPTION_LINE =
	/©|(?<!\p{L})(crédit(s)? photo|photo d['’](illustration|archives?)|via (AFP|Reuters|AP))(?!\p{L})|^\(?photo\s*:/iu;

/** What every photo credit has: quicker to look for. */
export const CAPTION_SIGN = /©|photo|via /i;

/** A short line with an agency or reading time: « Europe 1 avec AFP . 1 min ». */
export const BYLINE =
	/^(par |avec |publié |mis à jour |modifié |rédaction)|\b(avec|et) (AFP|Belga|Reuters|AP|ATS|EFE|dpa|ANSA)\b|\b\d{1,2}\s?min\.?$|^(AFP|Belga|Reuters|ATS)\b.{0,40}$/iu;

/** News agencies as they sign dispatches. */
export const AGENCIES = [
	'AFP',
	'Belga',
	'Reuters',
	'ATS',
	'Associated Press',
	'AP',
	'EFE',
	'dpa',
	'ANSA',
	'Anadolu',
	'Xinhua',
	'TASS',
	'IRNA',
	'ISNA',
	'Keystone-ATS',
	'APA',
	'PTI',
	'MAP',
	'APS',
	'TAP'
];

/** Function words that neighbouring languages do not have. Folded. */
export const FRENCH_WORDS = new Set(
	"l' d' qu' n' s' j' c' le les des du et est une dans pour qui au aux sur par ce cette ces il elle ils elles ont avait avec ne pas etait ete sont mais ou leur plus apres selon".split(
		' '
	)
);

/** Those that Spanish, Italian or Portuguese share. */
export const ROMANCE_WORDS = new Set('de la un en a que se si'.split(' '));
