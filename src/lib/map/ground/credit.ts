/** Credits come as HTML, mostly links: here as the words that a reader would see, with the pages they lead to. Nothing else is kept of the HTML. */
import type { CreditPiece } from '#lib/ground/offer.ts';

/** Characters of one credit. */
const MOST = 200;
const BETWEEN: CreditPiece = { text: ' · ' };

/** What all of them say, each credit once, parted by middle dots. Empty when nobody says whose it is. */
export function creditOf(said: readonly unknown[]): CreditPiece[] {
	const credits = new Map<string, CreditPiece[]>();
	for (const html of said) {
		if (typeof html !== 'string') continue;
		const pieces = piecesOf(html);
		const words = pieces.map(({ text }) => text).join('');
		if (words !== '' && !credits.has(words)) credits.set(words, pieces);
	}
	return [...credits.values()].flatMap((pieces, index) => (index === 0 ? pieces : [BETWEEN, ...pieces]));
}

function piecesOf(html: string): CreditPiece[] {
	const { body } = new DOMParser().parseFromString(html, 'text/html');
	const pieces: CreditPiece[] = [];
	let words = '';
	collect(body, undefined, (node, href) => {
		const whole = (words + (node.textContent ?? '')).replace(/\s+/g, ' ').trimStart().slice(0, MOST);
		if (whole.length > words.length) pieces.push({ text: whole.slice(words.length), ...(href && { href }) });
		words = whole;
	});
	const last = pieces.pop();
	return last ? [...pieces, { ...last, text: last.text.trimEnd() }].filter(({ text }) => text !== '') : [];
}

/** Each text below, in order, with the address of the link that it stands in. */
function collect(node: Node, href: string | undefined, take: (text: Node, href: string | undefined) => void): void {
	for (const child of node.childNodes) {
		if (child.nodeType === 3) take(child, href);
		else if (child.nodeName === 'A') collect(child, pageOf(child as Element), take);
		else if (child.nodeName !== 'SCRIPT' && child.nodeName !== 'STYLE') collect(child, href, take);
	}
}

/** Pages of the web only: no scripts, no mail, and nothing relative, for it would be relative to us. */
function pageOf(link: Element): string | undefined {
	const href = link.getAttribute('href') ?? '';
	return URL.canParse(href) && /^https?:$/.test(new URL(href).protocol) ? new URL(href).href : undefined;
}
