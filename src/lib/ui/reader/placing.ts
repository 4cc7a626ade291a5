/** Puts a popover beside the words that it speaks of. Set by script, for the CSP allows no style in markup. */

const GAP = 7;
/** Up to this width of the page a popover is a sheet at its lower end. */
const PHONE = 720;

type Box = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
type Size = { readonly width: number; readonly height: number };

/** Under its words, above them where there is no room, and always inside the page. */
export function spotBeside(words: Box, card: Size, page: Size): { readonly left: number; readonly top: number } {
	const left = Math.max(GAP, Math.min(words.left, page.width - card.width - GAP));
	const below = words.bottom + GAP;
	const above = words.top - card.height - GAP;
	const fits = below + card.height <= page.height - GAP;
	const top = fits || above < GAP ? Math.min(below, page.height - card.height - GAP) : above;
	return { left, top: Math.max(GAP, top) };
}

export function placeBeside(card: HTMLElement, words: HTMLElement): void {
	const { style } = card;
	const page = { width: document.documentElement.clientWidth, height: window.innerHeight };
	for (const name of ['left', 'top', 'right', 'bottom']) style.removeProperty(name);
	if (page.width <= PHONE) {
		for (const name of ['left', 'right', 'bottom']) style.setProperty(name, '0');
		return;
	}
	// Words over two lines have two boxes: the first is where they begin.
	const box = words.getClientRects()[0] ?? words.getBoundingClientRect();
	const { left, top } = spotBeside(box, { width: card.offsetWidth, height: card.offsetHeight }, page);
	style.setProperty('left', `${left}px`);
	style.setProperty('top', `${top}px`);
}
