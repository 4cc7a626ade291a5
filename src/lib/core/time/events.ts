/** The date of an event that words count from: « trois jours après l'attentat du 15 septembre ». */
import type { Document } from '../model.ts';
import { isDayLike } from './meaning.ts';
import { OF } from './neighbours.ts';
import type { Related } from './relations.ts';

/** How far behind the words the event's own date may stand. */
const REACH = 12;

/** For each expression that counts from an event, the place of the expression that dates it. */
export function findEvents(document: Document, related: readonly Related[]): (number | undefined)[] {
	return related.map((one, i) => {
		if (one.meaning.kind === 'shift' && one.meaning.fromEvent !== undefined) return dateOf(document, related, one, i);
		if (one.meaning.kind !== 'offset' || one.meaning.origin !== 'event') return undefined;
		return behind(related, one, i) ?? sameNoun(document, related, one, i) ?? opensNext(document, related, one, i);
	});
}

/** « au lendemain de l'attaque du 8 août », not « au lendemain de l'attaque, le 8 août ». */
function dateOf({ tokens }: Document, related: readonly Related[], one: Related, i: number): number | undefined {
	const at = behind(related, one, i);
	const first = at === undefined ? 0 : (related[at]?.firstToken ?? 0);
	const between = tokens.slice(one.endToken, first);
	return OF.has(between.at(-1)?.folded ?? '') && between.every(({ shape }) => shape !== 'punctuation') ? at : undefined;
}

/** « après l'attentat du 15 septembre » */
function behind(related: readonly Related[], one: Related, i: number): number | undefined {
	const next = related[i + 1];
	const near = next && next.sentence === one.sentence && next.firstToken - one.endToken <= REACH;
	return near && isDayLike(next.meaning) && next.dayFrom === undefined ? i + 1 : undefined;
}

/** The same noun in an earlier sentence that has a date. */
function sameNoun(
	{ tokens, sentences }: Document,
	related: readonly Related[],
	one: Related,
	i: number
): number | undefined {
	const nouns = new Set(
		tokens
			.slice(one.endToken, one.endToken + 4)
			.filter(({ shape, folded }) => shape === 'lower' && folded.length > 4)
			.map(({ folded }) => folded.slice(0, 6))
	);
	if (nouns.size === 0) return undefined;
	for (let back = i - 1; back >= Math.max(0, i - 8); back--) {
		const other = related[back];
		const sentence = other && sentences[other.sentence];
		if (!other || !sentence || other.sentence === one.sentence || !isDayLike(other.meaning)) continue;
		const from = Math.max(sentence.firstToken, other.firstToken - 40);
		if (tokens.slice(from, Math.min(sentence.endToken, from + 80)).some(({ folded }) => nouns.has(folded.slice(0, 6))))
			return back;
	}
	return undefined;
}

/** « … une semaine après des attaques. Le 15 septembre, un engin … »: the next sentence opens with the date. */
function opensNext({ sentences }: Document, related: readonly Related[], one: Related, i: number): number | undefined {
	const next = related[i + 1];
	const sentence = next && sentences[next.sentence];
	if (!next || !sentence || next.sentence !== one.sentence + 1) return undefined;
	const opens = next.firstToken - sentence.firstToken <= 1;
	return opens && next.meaning.kind === 'calendar' && isDayLike(next.meaning) ? i + 1 : undefined;
}
