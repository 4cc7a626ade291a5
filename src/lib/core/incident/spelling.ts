/** Names that two reports share as a reader knows them, not as the keys by which they are compared. */
import type { ArticleReport } from '../model.ts';
import { tokenise } from '../text/tokens.ts';
import { nameKey } from './names.ts';

/** « frnks » of a report on the pope is « François »: as its phrases spell it, else as its sentence does without accents. */
export function spell(keys: readonly string[], { actors, targets, names = [] }: ArticleReport): string[] {
	if (keys.length === 0) return [];
	const spelled = new Map<string, string>();
	for (const name of names) spelled.set(nameKey(name), name.charAt(0).toUpperCase() + name.slice(1));
	for (const phrase of [...actors, ...targets])
		for (const { folded, start, end, shape } of tokenise(phrase))
			if (shape !== 'lower' && shape !== 'punctuation') spelled.set(nameKey(folded), phrase.slice(start, end));
	return keys.map((key) => spelled.get(key) ?? key);
}
