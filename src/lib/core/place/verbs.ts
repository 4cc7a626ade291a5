import { WordMap } from '../text/wordset.ts';

/**
 * Finite forms, infinitives and participles of the third person, folded, made from infinitives in « -er » and « -ir »
 * (like finir); other verbs give their forms themselves. Newspapers speak of places in the third person only.
 */
export function thirdPersons(infinitive: string): string[] {
	if (infinitive.endsWith('er')) return regular(infinitive.slice(0, -2));
	const stem = infinitive.slice(0, -2);
	return [
		infinitive,
		...[
			'it',
			'issent',
			'issait',
			'issaient',
			'irent',
			'ira',
			'iront',
			'irait',
			'iraient',
			'isse',
			'issant',
			'i',
			'ie',
			'is',
			'ies'
		].map((end) => stem + end)
	];
}

function regular(stem: string): string[] {
	// « menacer: menaçait » folds to c, « exiger: exigeait » keeps its e.
	const soft = stem.endsWith('g') ? `${stem}e` : stem;
	const future = ['era', 'eront', 'erait', 'eraient', 'e', 'ent', 'er', 'ee', 'es', 'ees', 'erent'].map(
		(end) => stem + end
	);
	const past = ['ait', 'aient', 'a'].map((end) => soft + end);
	// « appeler: appelle », « rejeter: rejette ».
	const doubled = /[^aeiou][e][lt]$/.test(stem)
		? ['e', 'ent', 'era', 'eront', 'erait'].map((end) => stem + stem.slice(-1) + end)
		: [];
	return [...future, ...past, ...doubled];
}

/** Forms by class; a form of two classes keeps the first. */
export function formsOf<T>(table: readonly (readonly [T, string, string])[]): WordMap<T> {
	const forms = new Map<string, T>();
	for (const [value, infinitives, others] of table) {
		const all = [...infinitives.split(' ').filter(Boolean).flatMap(thirdPersons), ...others.split(' ').filter(Boolean)];
		for (const form of all) if (!forms.has(form)) forms.set(form, value);
	}
	return new WordMap(forms);
}
