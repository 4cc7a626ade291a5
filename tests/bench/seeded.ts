/** Seeded data for the benches: the same text on every machine, made from the bundled dispatches. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Article, type Gazetteer, readArticles } from '#core';
import { seeded } from './numbers.ts';

export { seeded };

/** The bundled dispatches without their front matter. */
function dispatches(): string[] {
	const folder = join(process.cwd(), 'data/articles');
	return readdirSync(folder)
		.filter((file) => file.endsWith('.md'))
		.sort()
		.map((file) =>
			readFileSync(join(folder, file), 'utf8')
				.replace(/^---\n[\s\S]*?\n---\n/, '')
				.trim()
		);
}

/** The texts of the bundled dispatches, shuffled and repeated until they hold `bytes` bytes of UTF-8. */
export function dispatchTexts(bytes: number, seed = 1): string[] {
	const bodies = dispatches();
	return collect(bytes, seed, (random) => bodies[Math.floor(random() * bodies.length)] ?? '');
}

/**
 * Texts of which no two are alike, so that no memory of an earlier one helps: sentences of the dispatches drawn by chance, with
 * other names, figures, weekdays and months in each, and now and then a word that no table has.
 */
export function freshTexts(bytes: number, seed = 1): string[] {
	const sentences = dispatches().flatMap((body) => body.split(/(?<=[.!?])\s+/));
	return collect(bytes, seed, (random) => {
		const drawn = Array.from({ length: 12 }, () => sentences[Math.floor(random() * sentences.length)] ?? '');
		return drawn.map((sentence) => vary(sentence, random)).join(' ');
	});
}

function collect(bytes: number, seed: number, next: (random: () => number) => string): string[] {
	const random = seeded(seed);
	const texts: string[] = [];
	for (let size = 0; size < bytes;) {
		const body = next(random);
		texts.push(body);
		size += Buffer.byteLength(body);
	}
	return texts;
}

const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'];
const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const SYLLABLES = 'ka ri mon ta lev sou der ain bo nis ché ra vil our ga ter lim so jan pel'.split(' ');

/** Half of the names are made up, the others stay, so that the gazetteer has something to find. */
function vary(sentence: string, random: () => number): string {
	const pick = (words: readonly string[]): string => words[Math.floor(random() * words.length)] ?? '';
	const made = (): string => Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join('');
	return sentence.replace(/(?<![\p{L}\p{N}])(?:\d{1,2}|\p{L}+)(?![\p{L}\p{N}])/gu, (word, at: number) => {
		if (/\d/.test(word)) return String(1 + Math.floor(random() * 28));
		if (WEEKDAYS.includes(word)) return pick(WEEKDAYS);
		if (MONTHS.includes(word)) return pick(MONTHS);
		const isName = at > 0 && /^\p{Lu}\p{Ll}{2}/u.test(word);
		if (isName && random() < 0.5) return made().replace(/^./, (letter) => letter.toUpperCase());
		return word.length > 6 && random() < 0.05 ? made() : word;
	});
}

/** Reads articles as `analyse` does: so many at a time, of which nothing is kept. */
export function readInBatches(articles: readonly Article[], gazetteer: Gazetteer): void {
	for (let at = 0; at < articles.length; at += BATCH) readArticles(articles.slice(at, at + BATCH), gazetteer);
}

const BATCH = 128;

/** A MB is read so often over until the engine has compiled nearly all of the reader for good. */
export const READ_RUNS = 30;

/** Bytes of UTF-8. */
export const bytesOf = (texts: readonly string[]): number =>
	texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);

/** Seconds that `work` takes, the least of several runs after one to warm up. */
export function secondsOf(work: () => void, runs = 3): number {
	work();
	let least = Infinity;
	for (let run = 0; run < runs; run++) {
		const started = process.hrtime.bigint();
		work();
		least = Math.min(least, Number(process.hrtime.bigint() - started) / 1e9);
	}
	return least;
}

/**
 * Seconds of the processor that `work` takes, the least of several runs after one to warm up. What the engine still
 * compiles meanwhile counts, and so does what it collects beside.
 */
export function cpuSecondsOf(work: () => void, runs = 10): number {
	work();
	let least = Infinity;
	for (let run = 0; run < runs; run++) {
		const started = process.cpuUsage();
		work();
		const { user, system } = process.cpuUsage(started);
		least = Math.min(least, (user + system) / 1e6);
	}
	return least;
}
