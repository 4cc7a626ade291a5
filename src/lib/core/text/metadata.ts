/** Title, outlet and agency of an article: what came with it, else what its own text says. */
import type { Article, Block } from '../model.ts';
import { DATE_PREFIX, findBlocks } from './blocks.ts';
import { AGENCIES } from './lexicon.ts';
import { NOT_AN_OUTLET, OUTLET_WITH, SIGNED_FIRST, SIGNED_LAST, WITH_AGENCY } from './lexicon-head.ts';
import { splitSentences } from './sentences.ts';
import { tokenise } from './tokens.ts';

export type Metadata = { readonly title: string; readonly outlet?: string; readonly agency?: string };

const LONGEST_TITLE = 110;
/** A title has a few words; « 15 minutes. » in front of a text is none. */
const FEWEST_WORDS = 4;
/** The metadata of an article stand at its two ends. */
const EDGE = 300;
/** A title is made from the beginning of a text; a whole book need not be cut for it. */
const OPENING = 4000;

/** What is known of an article's head. Given fields win; a missing outlet stays missing. */
export function readMetadata(article: Pick<Article, 'text' | 'title' | 'outlet' | 'agency'>): Metadata {
	const { text } = article;
	const blocks = findBlocks(text);
	const byline = readByline(text, blocks);
	const agency = article.agency ?? signature(text, blocks) ?? byline.agency;
	// A dispatch that only its agency signs comes from the agency.
	const outlet = article.outlet ?? byline.outlet ?? (article.agency ? undefined : agency);
	return {
		title: article.title ?? readTitle(text, blocks),
		...(outlet !== undefined && { outlet }),
		...(agency !== undefined && { agency })
	};
}

function readByline(text: string, blocks: readonly Block[]): { outlet?: string; agency?: string } {
	for (const block of blocks) {
		if (block.kind !== 'byline') continue;
		const words = text.slice(block.start, block.end);
		const both = OUTLET_WITH.exec(words);
		if (both?.[1] && both[2]) {
			const agency = agencyName(both[2]);
			return NOT_AN_OUTLET.test(both[1]) ? { agency } : { outlet: both[1].trim(), agency };
		}
		const alone = WITH_AGENCY.exec(words)?.[1];
		if (alone) return { agency: agencyName(alone) };
	}
	return {};
}

function signature(text: string, blocks: readonly Block[]): string | undefined {
	const first = blocks.find(({ kind }) => kind === 'body');
	const last = blocks.findLast(({ kind }) => kind === 'body' || kind === 'byline');
	const start = first && text.slice(first.start, Math.min(first.end, first.start + EDGE)).replace(DATE_PREFIX, '');
	const end = last && text.slice(Math.max(last.start, last.end - EDGE), last.end);
	const found = (start && firstGroup(SIGNED_FIRST.exec(start))) || (end && firstGroup(SIGNED_LAST.exec(end)));
	return found ? agencyName(found) : undefined;
}

function readTitle(text: string, blocks: readonly Block[]): string {
	const title = blocks.find(({ kind }) => kind === 'title');
	if (title) return shorten(text.slice(title.start, title.end).replace(/^#{1,6}\s+/, ''));
	const told = blocks.filter(({ kind }) => kind === 'body' || kind === 'heading');
	const opening = text.slice(0, (told[0]?.start ?? 0) + OPENING);
	const body = told.filter(({ start }) => start < opening.length);
	const sentences = splitSentences(opening, body, tokenise(opening)).map(({ start, end }) =>
		clean(text.slice(start, end))
	);
	const first = sentences.find((sentence) => sentence.split(' ').length >= FEWEST_WORDS) ?? sentences[0];
	return shorten(first ?? clean(text.replace(DATE_PREFIX, '')));
}

/** Without the agency in front, on one line. */
const clean = (sentence: string): string =>
	sentence
		.replace(SIGNED_FIRST, '')
		.replace(/^[\s\-–—:]+/, '')
		.replace(/^#{1,6}\s+/, '')
		.replace(/\s+/g, ' ');

/** Cuts at a word, so that the title fits on two lines. */
function shorten(title: string): string {
	const line = title.replace(/\s+/g, ' ').trim();
	if (line.length <= LONGEST_TITLE) return line.replace(/(?<!\.)\.$/, '');
	const cut = line.lastIndexOf(' ', LONGEST_TITLE);
	return `${line.slice(0, cut > 40 ? cut : LONGEST_TITLE).replace(/[\s,;:–—-]{1,9}$/, '')}…`;
}

const firstGroup = (match: RegExpExecArray | null): string | undefined => match?.slice(1).find(Boolean);

const agencyName = (found: string): string =>
	AGENCIES.find((name) => name.toLowerCase() === found.toLowerCase()) ?? found;
