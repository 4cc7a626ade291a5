/** How large the things are that a finger has to hit. */
import type { Page } from '@playwright/test';
import { expect } from './app.ts';

/** Pixels in each direction, as in WCAG 2.5.5. */
const FINGER = 44;

/**
 * Nothing that can be pressed is smaller than a finger, by where a press lands and not by how it looks. Words in running text
 * are as high as their line, as the rule allows; what is scrolled half out of view is measured where it can be seen whole.
 */
export async function expectTouchable(page: Page): Promise<void> {
	await expect
		.configure({ soft: true })
		.poll(() => page.evaluate(smallTargets, FINGER))
		.toEqual([]);
}

function smallTargets(finger: number): string[] {
	const PRESSED = 'a[href], button, input, select, textarea, summary, [role="slider"], [role="option"]';
	const found: string[] = [];
	for (const element of document.querySelectorAll<HTMLElement>(PRESSED)) {
		// A box to tick is as large as its label.
		const host = element.matches('[type="checkbox"], [type="radio"]') ? (element.closest('label') ?? element) : element;
		const { left, top, width, height } = host.getBoundingClientRect();
		const [x, y] = [left + width / 2, top + height / 2];
		const lands = (dx: number, dy: number) => host.contains(document.elementFromPoint(x + dx, y + dy));
		if (host.matches(':disabled') || isInText(host) || width < 2 || !lands(0, 0) || isCut(host, y)) continue;
		const reach = (dx: number, dy: number) => {
			let steps = 0;
			while (steps < finger && lands(dx * (steps + 1), dy * (steps + 1))) steps++;
			return steps;
		};
		const [wide, high] = [reach(-1, 0) + reach(1, 0) + 1, reach(0, -1) + reach(0, 1) + 1];
		// A pixel may be lost to rounding.
		if (wide >= finger - 1 && high >= finger - 1) continue;
		found.push(`${host.tagName} « ${host.ariaLabel ?? host.textContent.trim().slice(0, 40)} »: ${wide} × ${high}`);
	}
	return found;

	function isInText(host: HTMLElement): boolean {
		return getComputedStyle(host).display === 'inline' || host.closest('.text') !== null;
	}
	/** Too near the edge of what scrolls to be seen whole. */
	function isCut(host: HTMLElement, y: number): boolean {
		for (let around = host.parentElement; around; around = around.parentElement) {
			const { overflowY } = getComputedStyle(around);
			if (overflowY === 'visible') continue;
			const { top, bottom } = around.getBoundingClientRect();
			if (y - finger < top || y + finger > Math.min(bottom, innerHeight)) return true;
		}
		return false;
	}
}
