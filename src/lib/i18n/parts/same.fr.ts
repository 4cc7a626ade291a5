/** « Même incident ? »: the question about two that are nearly one, in French. */
export const sameFr = {
	title: 'Même incident\u202f?',
	action: 'Même incident\u202f?',
	help: 'Les articles se ressemblent, mais pas assez pour décider sans vous.',
	left: 'Premier incident',
	right: 'Second incident',
	fore: 'Ce qui les rapproche',
	against: 'Ce qui les sépare',
	nothing: 'rien de plus',
	sum: 'Le calcul',
	yes: 'Oui, le même',
	no: 'Non, deux incidents',
	later: 'Plus tard',
	keys: 'o oui · n non · Échap plus tard',
	/** Letters that answer, in any language of the keyboard. */
	yesKeys: ['o', 'y'] as readonly string[],
	noKeys: ['n'] as readonly string[],
	more: (n: number) => (n === 1 ? 'et un autre article' : `et ${n} autres articles`),
	position: (at: number, total: number) => `Question ${at} sur ${total}`,
	gone: 'La question ne se pose plus\u00a0: les incidents ont changé entre-temps.'
};
