/** Searching, filtering and comparing, in French. */
export const filterFr = {
	inTexts: (words: string) => `Dans les textes\u00a0: «\u00a0${words}\u00a0»`,
	inTextsNote: 'Entrée',
	clearWords: 'Effacer la recherche',
	noWords: (words: string) => `Aucun incident dont un article contient «\u00a0${words}\u00a0».`,
	noWordsHelp: 'Essayez moins de mots, le début d’un mot, ou retirez un filtre.',
	waiting: 'Recherche…'
};
