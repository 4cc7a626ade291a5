/** Badges drawn on a canvas: shapes of the families that are there, and a count when there is more than one incident. */
import type { Group } from './cluster.ts';
import { PALETTES } from './palette.ts';
import type { FocusRole } from './features.ts';
import type { Tally } from '#lib/explore/sites.ts';
import { SYMBOLS, type Theme } from './symbols.ts';

export type Badge = {
	readonly id: string;
	readonly theme: Theme;
	readonly tallies: readonly Tally[];
	readonly label: string;
	readonly isPoint: boolean;
	readonly role: BadgeRole | undefined;
};
/** `draft` belongs to an article that is not kept yet. */
export type BadgeRole = FocusRole | 'draft';

/** In CSS pixels. */
const HEIGHT = 20;
const STEM = 5;
const GLYPH = 11;
const STACK_STEP = 9;
const POINT_GLYPH = 17;
const MARGIN = 3;
/** Around what is provisional. */
const DASHES = [3, 2.5];
/** Room that a badge takes on the map, in pixels; rough, before anything is drawn. */
export function badgeRoom({ tallies, count }: Pick<Group, 'tallies' | 'count'>): { width: number; height: number } {
	const digits = count > 1 ? 4 + 7 * String(count).length : 0;
	return { width: stackWidth(tallies.length, GLYPH) + digits + 14, height: HEIGHT + STEM + 3 };
}

export const BADGE_FONT = '600 11.5px "Noto Sans", system-ui, sans-serif';

/** How a group looks; equal looks have equal ids, so each is drawn once. */
export function badgeOf(group: Group, theme: Theme, role: BadgeRole | undefined, language: string): Badge {
	const { tallies, count, isPoint } = group;
	const label = count > 1 ? shortCount(count, language) : '';
	const stack = tallies.map(({ family, hollow }) => (hollow ? `(${family})` : family)).join('+');
	return {
		id: ['badge', theme, isPoint ? 'point' : 'area', stack, label, role ?? ''].join(' '),
		theme,
		tallies,
		label,
		isPoint,
		role
	};
}

/** « 12 », « 1,2 k »; making a formatter takes longer than all the rest. */
function shortCount(count: number, language: string): string {
	if (count < 1000) return String(count);
	const formatter = formatters.get(language) ?? new Intl.NumberFormat(language, COMPACT);
	formatters.set(language, formatter);
	return formatter.format(count);
}

const COMPACT = { notation: 'compact', maximumFractionDigits: 1 } as const;
const formatters = new Map<string, Intl.NumberFormat>();

type Brush = CanvasRenderingContext2D;

/** A drawn badge, in CSS pixels, and where its count is to be written. */
export type Painted = {
	readonly canvas: HTMLCanvasElement;
	readonly width: number;
	readonly height: number;
	readonly text: { readonly x: number; readonly y: number; readonly color: string };
};

/** Draws a badge without its count. The tip of its stem is at the bottom centre; a point's symbol is centred. */
export function paintBadge(badge: Badge, pixelRatio: number): Painted | undefined {
	const canvas = document.createElement('canvas');
	const brush = canvas.getContext('2d', { willReadFrequently: true });
	if (!brush) return undefined;
	brush.font = BADGE_FONT;
	const textWidth = badge.label ? brush.measureText(badge.label).width : 0;
	const [width, height] = badge.isPoint ? pointSize(badge, textWidth) : areaSize(badge, textWidth);
	canvas.width = Math.ceil(width * pixelRatio);
	canvas.height = Math.ceil(height * pixelRatio);
	brush.scale(pixelRatio, pixelRatio);
	const text = badge.isPoint
		? drawPoint(brush, badge, width, height, textWidth)
		: drawTab(brush, badge, width, height, textWidth);
	return { canvas, width, height, text };
}

/** The whole badge as an image of the map's style. */
export function drawBadge(badge: Badge, pixelRatio: number): ImageData | undefined {
	const painted = paintBadge(badge, pixelRatio);
	const brush = painted?.canvas.getContext('2d');
	if (!painted || !brush) return undefined;
	brush.font = BADGE_FONT;
	brush.textBaseline = 'middle';
	brush.fillStyle = painted.text.color;
	brush.fillText(badge.label, painted.text.x, painted.text.y);
	return brush.getImageData(0, 0, painted.canvas.width, painted.canvas.height);
}

const stackWidth = (shapes: number, size: number): number => size + (shapes - 1) * STACK_STEP;

function areaSize({ tallies, label }: Badge, textWidth: number): [number, number] {
	const inner = stackWidth(tallies.length, GLYPH) + (label ? 4 + textWidth : 0);
	return [Math.max(HEIGHT, inner + 11) + 2 * MARGIN, HEIGHT + STEM + MARGIN];
}

/** A pill whose stem touches the edge of the area. */
function drawTab(brush: Brush, badge: Badge, width: number, height: number, textWidth: number): Painted['text'] {
	const { theme, role, tallies, label } = badge;
	const inverse = role === 'selected';
	const { paper, ink, rim } = PALETTES[theme];
	const left = MARGIN;
	const right = width - MARGIN;
	const top = MARGIN;
	const middle = width / 2;
	const bottom = height - STEM;
	brush.beginPath();
	brush.roundRect(left, top, right - left, bottom - top, 5.5);
	brush.moveTo(middle - 4.5, bottom - 0.5);
	brush.lineTo(middle, height - 0.5);
	brush.lineTo(middle + 4.5, bottom - 0.5);
	brush.shadowColor = 'rgb(0 0 0 / 28%)';
	brush.shadowBlur = 3;
	brush.fillStyle = inverse ? ink : paper;
	brush.fill();
	brush.shadowColor = 'transparent';
	brush.beginPath();
	brush.roundRect(left, top, right - left, bottom - top, 5.5);
	brush.strokeStyle = role ? ink : rim;
	brush.lineWidth = role ? 1.5 : 1;
	if (role === 'draft') brush.setLineDash(DASHES);
	brush.stroke();
	brush.setLineDash([]);
	const center = (top + bottom) / 2;
	const inner = stackWidth(tallies.length, GLYPH) + (label ? 4 + textWidth : 0);
	const start = middle - inner / 2;
	drawStack(brush, tallies, start, center, inverse ? otherTheme(theme) : theme, inverse ? ink : paper);
	return { x: start + stackWidth(tallies.length, GLYPH) + 4, y: center + 0.5, color: inverse ? paper : ink };
}

/** Symbol in the middle, chip to its right: as much room is left on the other side. */
function pointSize({ tallies, label }: Badge, textWidth: number): [number, number] {
	const chip = chipWidth(tallies, label, textWidth);
	return [POINT_GLYPH + 8 + 2 * chip, POINT_GLYPH + 10];
}

const chipWidth = (tallies: readonly Tally[], label: string, textWidth: number): number =>
	label ? textWidth + 8 + (tallies.length > 1 ? stackWidth(tallies.length - 1, GLYPH) + 3 : 0) : 0;

/** The leading shape stands on the very spot. */
function drawPoint(brush: Brush, badge: Badge, width: number, height: number, textWidth: number): Painted['text'] {
	const { theme, role, tallies, label } = badge;
	const { paper, ink } = PALETTES[theme];
	const x = width / 2;
	const y = height / 2;
	const [first, ...rest] = [...tallies].sort((a, b) => b.count - a.count);
	if (!first) throw new Error('a badge counts something');
	const chip = chipWidth(tallies, label, textWidth);
	const start = x + POINT_GLYPH / 2 + 3;
	if (chip > 0) {
		brush.beginPath();
		brush.roundRect(x + 3, y - 8, chip + POINT_GLYPH / 2, 16, 5);
		brush.fillStyle = paper;
		brush.shadowColor = 'rgb(0 0 0 / 25%)';
		brush.shadowBlur = 2.5;
		brush.fill();
		brush.shadowColor = 'transparent';
		if (rest.length > 0) drawStack(brush, rest, start, y, theme, paper);
	}
	if (role) {
		brush.beginPath();
		brush.arc(x, y, POINT_GLYPH / 2 + 3, 0, 2 * Math.PI);
		brush.fillStyle = paper;
		brush.fill();
		brush.lineWidth = role === 'selected' ? 2 : 1.2;
		brush.strokeStyle = ink;
		if (role === 'draft') brush.setLineDash(DASHES);
		brush.stroke();
		brush.setLineDash([]);
	}
	drawShape(brush, first, x, y, role ? GLYPH + 2 : POINT_GLYPH, theme, paper);
	return { x: start + (rest.length > 0 ? stackWidth(rest.length, GLYPH) + 3 : 0), y: y + 0.5, color: ink };
}

/** From back to front, so that the first family is whole. */
function drawStack(
	brush: Brush,
	tallies: readonly Tally[],
	left: number,
	y: number,
	theme: Theme,
	paper: string
): void {
	for (const [index, tally] of [...tallies.entries()].reverse()) {
		drawShape(brush, tally, left + GLYPH / 2 + index * STACK_STEP, y, GLYPH, theme, paper);
	}
}

function drawShape(brush: Brush, tally: Tally, x: number, y: number, size: number, theme: Theme, paper: string): void {
	const { path, color } = SYMBOLS[tally.family];
	const shape = new Path2D(path);
	const scale = size / 24;
	brush.save();
	brush.translate(x - size / 2, y - size / 2);
	brush.scale(scale, scale);
	brush.lineJoin = 'round';
	// A rim of paper keeps stacked shapes apart.
	brush.strokeStyle = paper;
	brush.lineWidth = 2.6 / scale;
	brush.stroke(shape);
	brush.fillStyle = tally.hollow ? paper : color[theme];
	brush.fill(shape);
	if (tally.hollow) {
		brush.clip(shape);
		brush.strokeStyle = color[theme];
		brush.lineWidth = 3.6 / scale;
		brush.stroke(shape);
	}
	brush.restore();
}

const otherTheme = (theme: Theme): Theme => (theme === 'dark' ? 'light' : 'dark');
