import { fold, foldedLetter, foldName } from './fold.ts';
import { hashOn, NO_HASH } from './hash.ts';

/** A line of so many folded letters may well stand twice. */
const SHORTEST = 20;
/** Letters by which two lines are told apart before all of them are compared. */
const OPENING = 24;
/** Characters that hold so many letters in any ordinary line. */
const HEAD = 64;

/** The lines of a text so far, as they fold: a title that stands again under the picture is no second title. */
export class SeenLines {
	/** The first line of each beginning; most have theirs alone and are never folded whole. */
	readonly #first = new Map<number, string>();
	readonly #folded = new Map<number, Set<string>>();

	/** Whether no line of some length came yet. */
	get isEmpty(): boolean {
		return this.#first.size === 0;
	}

	/** Takes note of a line; did it stand before? */
	note(line: string): boolean {
		const opening = openingOf(line);
		if (opening === undefined) return false;
		const first = this.#first.get(opening);
		if (first === undefined) {
			this.#first.set(opening, line);
			return false;
		}
		const lines = this.#folded.get(opening) ?? new Set([foldName(first)]);
		const folded = foldName(line);
		const stood = lines.has(folded);
		this.#folded.set(opening, lines.add(folded));
		return stood;
	}
}

/** The first letters of a line as one number; undefined for a short line. Lines that fold alike have it in common. */
function openingOf(line: string): number | undefined {
	const head = lettersOf(line.slice(0, HEAD));
	const opening = head.count < OPENING && line.length > HEAD ? lettersOf(line) : head;
	return opening.count > SHORTEST || foldName(line).length > SHORTEST ? opening.hash : undefined;
}

type Letters = { readonly count: number; readonly hash: number };

/** FNV-1a over the first letters and figures, as they fold. */
function lettersOf(line: string): Letters {
	let hash = NO_HASH;
	let count = 0;
	for (let at = 0; at < line.length && count < OPENING; at++) {
		const code = line.charCodeAt(at);
		const folded = isPlain(code) ? undefined : foldedLetter(code);
		if (folded === undefined && !isPlain(code)) return lettersOfFolded(fold(line));
		if (folded === undefined) {
			hash = hashOn(hash, code);
			count++;
			continue;
		}
		for (let k = 0; k < folded.length && count < OPENING; k++) {
			if (!isPlain(folded.charCodeAt(k))) continue;
			hash = hashOn(hash, folded.charCodeAt(k));
			count++;
		}
	}
	return { count, hash };
}

/** The same where letters fold together with their neighbours. */
function lettersOfFolded(folded: string): Letters {
	let hash = NO_HASH;
	let count = 0;
	for (let at = 0; at < folded.length && count < OPENING; at++) {
		const code = folded.charCodeAt(at);
		// Spaces, dashes and marks are what folding a name makes alike.
		if (!isPlain(code) && (code < 0x370 || (code >= 0x2000 && code < 0x2070))) continue;
		hash = hashOn(hash, code);
		count++;
	}
	return { count, hash };
}

const isPlain = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57);
