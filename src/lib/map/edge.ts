/** Where something lies that the map does not show: a spot on the map's edge, and the way there. */

export type Pixel = { readonly x: number; readonly y: number };
/** The part of the map that nothing covers, in pixels of the map. */
export type Frame = { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };

/** Clockwise from the north, in steps of an eighth of a turn. */
export const COMPASS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;
export type Heading = (typeof COMPASS)[number];

export type Edge = Pixel & {
	/** Clockwise from the north, in degrees: how an arrow that points up is to be turned. */
	readonly angle: number;
	readonly heading: Heading;
};

/** Undefined when the target is in the frame; else where the line from its middle to the target leaves the frame. */
export function edgeOf(target: Pixel, frame: Frame): Edge | undefined {
	const { left, top, right, bottom } = frame;
	if (target.x >= left && target.x <= right && target.y >= top && target.y <= bottom) return undefined;
	const [middleX, middleY] = [(left + right) / 2, (top + bottom) / 2];
	const [dx, dy] = [target.x - middleX, target.y - middleY];
	const reach = (away: number, half: number): number => (away === 0 ? Infinity : Math.abs(half / away));
	const share = Math.min(reach(dx, (right - left) / 2), reach(dy, (bottom - top) / 2), 1);
	const angle = ((Math.atan2(dx, -dy) * 180) / Math.PI + 360) % 360;
	const heading = COMPASS[Math.round(angle / 45) % COMPASS.length] ?? 'n';
	return { x: middleX + dx * share, y: middleY + dy * share, angle, heading };
}
