/** The map as a picture that explains itself: title, legend, source and date in its frame. */
import { PALETTES } from '#lib/map/palette.ts';
import { SYMBOLS } from '#lib/map/symbols.ts';
import { FAMILIES, type Family } from '#lib/state/families.ts';

export type PosterWords = {
	readonly title: string;
	/** What is shown: count, days, filters. */
	readonly under: string;
	readonly families: Readonly<Record<Family, string>>;
	readonly hollow: string;
	/** Whose the map is, and when it was made. */
	readonly source: string;
};

const HEAD = 62;
const FOOT = 64;
const MARGIN = 20;
const SYMBOL = 13;

/** `ratio` is the number of pixels of `map` for one of the page. In the colours of paper, as the map is. */
export function drawPoster(
	map: HTMLCanvasElement,
	words: PosterWords,
	{ ratio }: { readonly ratio: number }
): HTMLCanvasElement {
	const canvas = document.createElement('canvas');
	const [width, height] = [map.width / ratio, map.height / ratio];
	canvas.width = map.width;
	canvas.height = map.height + (HEAD + FOOT) * ratio;
	const context = canvas.getContext('2d');
	if (!context) return canvas;
	const { fontFamily } = getComputedStyle(document.body);
	const { paper, ink } = PALETTES.print;
	context.scale(ratio, ratio);
	context.fillStyle = paper;
	context.fillRect(0, 0, width, height + HEAD + FOOT);
	context.drawImage(map, 0, HEAD, width, height);
	context.textBaseline = 'middle';
	const write = (text: string, x: number, y: number, font: string, room = width - MARGIN - x) => {
		context.font = `${font} ${fontFamily}`;
		context.fillStyle = ink;
		context.fillText(fit(context, text, room), x, y);
		return context.measureText(text).width;
	};
	write(words.title, MARGIN, 22, '600 17px');
	write(words.under, MARGIN, 44, '400 13px');
	let x = MARGIN;
	const legendAt = HEAD + height + 21;
	for (const family of FAMILIES) {
		drawSymbol(context, family, x, legendAt, { hollow: false });
		x += SYMBOL + 7;
		x += write(words.families[family], x, legendAt, '400 13px') + 18;
	}
	drawSymbol(context, 'other', x, legendAt, { hollow: true });
	write(words.hollow, x + SYMBOL + 7, legendAt, '400 13px');
	write(words.source, MARGIN, legendAt + 24, '400 11px');
	return canvas;
}

function drawSymbol(
	context: CanvasRenderingContext2D,
	family: Family,
	x: number,
	y: number,
	{ hollow }: { readonly hollow: boolean }
): void {
	const { path, color } = SYMBOLS[family];
	context.save();
	context.translate(x, y - SYMBOL / 2);
	context.scale(SYMBOL / 24, SYMBOL / 24);
	context.lineWidth = 2.4;
	context.fillStyle = context.strokeStyle = color.print;
	if (!hollow) context.fill(new Path2D(path));
	context.stroke(new Path2D(path));
	context.restore();
}

/** Cut with an ellipsis where there is no room. */
function fit(context: CanvasRenderingContext2D, text: string, room: number): string {
	if (context.measureText(text).width <= room) return text;
	let [low, high] = [0, text.length];
	while (low < high) {
		const middle = Math.ceil((low + high) / 2);
		if (context.measureText(`${text.slice(0, middle)}…`).width <= room) low = middle;
		else high = middle - 1;
	}
	return `${text.slice(0, low).trimEnd()}…`;
}
