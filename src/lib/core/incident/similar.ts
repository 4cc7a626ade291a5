/** Are two reports one incident? A sum of named log-odds, and what rules it out whatever the sum. */
import type { LinkReason, ReportLink, ReportStatus } from '../model.ts';
import { EVIDENCE, weaponsApart } from './evidence.ts';
import type { Traits } from './traits.ts';
import { APART, typeWeight } from './types.ts';
import { datesApart } from './when.ts';
import { sitesApart } from './where.ts';

export const NEVER = -Infinity;

/** Log-odds that two reports tell of one incident; `NEVER` when something rules it out. */
export function similar(a: Traits, b: Traits): number {
	if (neverLinked(a, b)) return NEVER;
	let sum = 0;
	for (const { weigh } of EVIDENCE) sum += weigh(a, b);
	return sum;
}

/** The same with every reason that counts, for "why one incident?". */
export function explainPair(a: Traits, b: Traits): ReportLink {
	const reasons: LinkReason[] = [];
	const never = neverLinked(a, b);
	if (never) reasons.push({ name: never, weight: NEVER });
	for (const { name, weigh, words } of EVIDENCE) {
		const weight = weigh(a, b);
		if (Math.abs(weight) < 0.005) continue;
		const said = words?.(a, b);
		reasons.push({ name, weight, ...(said && { words: said }) });
	}
	return { a: a.report.key, b: b.report.key, score: never ? NEVER : sum(reasons), reasons };
}

/** What a person says outweighs any sum of evidence; finite, because JSON has no infinity. */
const BY_HAND_WEIGHT = 20;

/** Why two reports stand together that a person put together, or that stand with such: what speaks against it weighs nothing. */
export function explainByHand(a: Traits, b: Traits): ReportLink {
	const known = explainPair(a, b).reasons.map((one) => (one.weight === NEVER ? { ...one, weight: 0 } : one));
	const reasons = [{ name: 'by-hand', weight: BY_HAND_WEIGHT }, ...known];
	return { a: a.report.key, b: b.report.key, score: sum(reasons), reasons };
}

/** What rules out that two reports are one incident, by name. */
export function neverLinked(a: Traits, b: Traits): string | undefined {
	if (datesApart(a, b)) return 'other-day';
	if (typeWeight(a, b) === APART) return 'other-type';
	if (real(a.report.status) !== real(b.report.status)) return 'not-happened';
	if (Boolean(a.report.vague) !== Boolean(b.report.vague)) return 'many-at-once';
	if (sitesApart(a.spot, b.spot)) {
		const sites = a.hit.sites !== 0 && b.hit.sites !== 0 && (a.hit.sites & b.hit.sites) === 0;
		const sameDay = a.span && b.span && a.span.start < b.span.end && b.span.start < a.span.end;
		if (sites || !sameDay || weaponsApart(a, b)) return 'other-site';
	}
	return undefined;
}

/** A threat or a plan is never the thing itself. */
const real = (status: ReportStatus): boolean => status === 'happened' || status === 'denied';

const sum = (reasons: readonly LinkReason[]): number => reasons.reduce((total, { weight }) => total + weight, 0);
