/** French words that hurt to read. Folded; a stem matches every token that begins with it. Few on purpose. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Hurt by themselves. */
export const HARSH_STEMS: readonly string[] = ['egorge', 'lapide', 'lapidation', 'crucifie', 'etripe'];
/** « moutons égorgés » */
export const ANIMALS = words(
	'mouton moutons agneau agneaux betail betes bete chevre chevres animal animaux poulet poulets'
);

/** Hurt when said of people: « corps calciné », not « véhicule calciné ». */
export const BODY_STEMS: readonly string[] = [
	'calcin',
	'carbonise',
	'mutil',
	'dechiquet',
	'eventre',
	'demembr',
	'depece',
	'lambeaux'
];
export const BODIES = words(`
corps cadavre cadavres depouille depouilles restes tete tetes membres bras jambe jambes visage visages victime victimes personne personnes passager passagers
enfant enfants bebe bebes homme hommes femme femmes fille filles fils soldat soldats otage otages prisonnier prisonniers detenu detenus civil civils journaliste journalistes
`);
/** Between body and word at most so many tokens: « les corps de deux soldats ont été retrouvés calcinés ». */
export const BODY_REACH = 6;

/** Hurt right behind a limb: « tête tranchée », « bras arrachés »; « arraché des mains » and « la tranchée » do not. */
export const LIMB_STEMS: readonly string[] = ['arrache', 'tranche', 'coupee', 'coupes', 'sectionne'];
export const LIMBS = words(
	'tete tetes membre membres main mains bras jambe jambes oreille oreilles doigt doigts gorge gorges'
);
export const LIMB_REACH = 3;

/** « décapité » hurts unless a group is its head: « décapiter l'organisation ». */
export const HEAD_STEM = 'decapit';
export const HEADLESS = words(
	'organisation mouvement direction reseau parti major groupe entreprise commandement hierarchie hezbollah cartel milice statue statues regime equipe armee federation'
);

/** « torturé » hurts; « la Convention contre la torture » is law, « se torturer l'esprit » a figure. */
export const TORTURE_STEM = 'tortur';
export const NO_TORTURE = words(
	'contre prevention comite convention interdiction interdit interdire abolition lutte rapporteur rapporteuse esprit esprits meninges fiscale grammaire langue langage ame'
);
export const FIGURE_REACH = 4;

/** Fixed phrases: folded words with single spaces, between blanks. */
export const HARSH_PHRASES: readonly string[] = [
	'execution filmee',
	'executions filmees',
	'execution a ete filmee',
	'execution avait ete filmee',
	"video de l' execution",
	"video d' une execution",
	'brule vif',
	'brulee vive',
	'brules vifs',
	'brulees vives',
	'mare de sang',
	'mares de sang',
	'flaque de sang',
	'flaques de sang',
	'baignant dans son sang',
	'baignait dans son sang',
	'baignaient dans leur sang',
	'viol collectif',
	'viols collectifs',
	'mutilations sexuelles',
	'mutilations genitales'
];
