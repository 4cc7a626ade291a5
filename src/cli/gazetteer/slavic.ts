/** French names for towns of countries that write Cyrillic. */
import { frenchFromCyrillic } from './cyrillic.ts';
import { name, type Draft } from './draft.ts';
import { CYRILLIC } from './labels.ts';

/** Adds the French spelling and makes it the label where the sources know no French name. */
export function addSlavicNames(drafts: readonly Draft[]): Draft[] {
	return drafts.map((draft) => {
		const language = CYRILLIC[draft.country ?? ''];
		if (!language || draft.featureClass !== 'P') return draft;
		const original = draft.names.find((known) => known.language === language)?.name;
		const written = original ? frenchFromCyrillic(original, language) : frenchFromEnglish(draft.name);
		if (!written || draft.names.some((known) => known.name === written)) return draft;
		const french = draft.names.some((known) => known.language === 'fr');
		return {
			...draft,
			name: french ? draft.name : written,
			names: [...draft.names, name(written, 'fr')]
		};
	});
}

/** In this order: « shch » before « sh » and « ch ». */
const RULES: readonly (readonly [RegExp, string])[] = [
	[/[’'ʼ]/g, ''],
	[/iy\b/gi, 'i'],
	[/yy\b/gi, 'y'],
	[/shch/gi, 'chtch'],
	[/(?<![ct])ch(?!t)/gi, 'tch'],
	[/sh/gi, 'ch'],
	[/zh/gi, 'j'],
	[/yu/gi, 'iou'],
	[/ya/gi, 'ia'],
	[/ye/gi, 'ie'],
	[/(?<=[aeiouy])y(?![aeiou])/gi, 'ï'],
	[/(?<!o)u/gi, 'ou'],
	[/(?<=[aeiouyï])s(?=[aeiouyï])/gi, 'ss']
];

/** The French spelling of a name romanised the English way: « Chasiv Yar » → Tchassiv Iar. Other alphabets stay as they are. */
export function frenchFromEnglish(text: string): string | undefined {
	if (!/^[a-z’'ʼ -]+$/i.test(text)) return undefined;
	const french = RULES.reduce((word, [pattern, sound]) => word.replace(pattern, sound), text);
	const titled = french.replace(/(^|[\s-])(\p{L})/gu, (_, edge: string, letter: string) => edge + letter.toUpperCase());
	return titled === text ? undefined : titled;
}
