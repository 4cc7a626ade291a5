/** When a report happened: the nearest expression of its clause that can date an event, then of its sentence. */
import type { Sentence, TimeExpression, TimeSpan } from '../model.ts';
import { edtfOf } from '../time/span.ts';
import { rolesAt } from './governors.ts';
import { GRAMMAR } from './lexicon/grammar.ts';
import { ROLE } from './lexicon/roles.ts';
import { isReferred } from './ownership.ts';
import { isOfCourt } from './recall.ts';
import { type TimeSetting, timeSettingOf } from './settings.ts';
import type { Trigger } from './trigger.ts';
import { WORDS } from './lexicon/small.ts';
import { distance, has, is, isPunctuation, isRelative, type View } from './view.ts';

/** A date chosen for a trigger. */
export type When = {
	/** Missing where only the publication dates it. */
	readonly expression: TimeExpression | undefined;
	readonly edtf: string | undefined;
	readonly span: TimeSpan | undefined;
	readonly cost: number;
	readonly why: string;
};

const LIMIT = 5.5;
const OTHER_TRIGGER = 3;
/** What stands in the trigger's own noun group is its own. */
const OWNED = 0.8;

export function whenOf(view: View, trigger: Trigger, sentence: Sentence, others: readonly Trigger[]): When | undefined {
	const { end } = sentence;
	const from = view.firstTime[trigger.sentence] ?? 0;
	let chosen: TimeExpression | undefined;
	let at = -1;
	let least = LIMIT;
	for (let index = from; index < view.times.length; index++) {
		const expression = view.times[index];
		if (!expression || expression.start >= end) break;
		if (!expression.datesEvents) continue;
		const setting = timeSettingOf(view, index, expression, others);
		if (isReference(view, expression, setting.end, trigger))
			return beforeReference(
				view.times.slice(from).filter((one) => one.start < end && one.datesEvents),
				expression
			);
		if (isOfCourt(view, trigger, setting.first)) continue;
		const cost = costOf(view, trigger, sentence, others, expression, setting);
		if (cost >= least) continue;
		least = cost;
		chosen = expression;
		at = setting.first;
	}
	if (!chosen) return undefined;
	const { edtf, span, text } = chosen;
	return { expression: chosen, edtf, span, cost: least, why: `${whyOf(view, trigger, sentence, at)}: ${text}` };
}

/** How a chosen time stands to its trigger. */
function whyOf(view: View, trigger: Trigger, sentence: Sentence, first: number): string {
	if (opens(trigger, sentence, first)) return 'date-opens';
	return distance(view, first, trigger.token) < 1.3 ? 'date-clause' : 'date-sentence';
}

const opens = ({ token }: Trigger, { firstToken }: Sentence, first: number): boolean =>
	first < token && first - firstToken <= 2;

function costOf(
	view: View,
	trigger: Trigger,
	sentence: Sentence,
	others: readonly Trigger[],
	expression: TimeExpression,
	{ first, owner }: TimeSetting
): number {
	const { token } = trigger;
	const isBefore = first < token;
	let cost = distance(view, first, token);
	// « les assauts dont les consulats avaient fait l'objet en novembre »: its own relative clause.
	if (!isBefore && isRelative(view, trigger.end) && cost > 2) cost -= 1.5;
	const isFirst = opens(trigger, sentence, first);
	if (isFirst) cost = Math.min(cost, 1.2) + 0.2;
	else if (isBefore) cost += 0.3;
	if (owner === trigger) cost = Math.min(cost, OWNED);
	else if (owner && !owner.back)
		cost += owner.effect || owner.kind.family === trigger.kind.family ? 0.7 : OTHER_TRIGGER;
	else if (!isFirst) cost += between(trigger, others, first);
	if (owner !== trigger) {
		// « Mardi, des manifestants en colère après les frappes »: the day is the demonstration's.
		if (isReferred(view, trigger, sentence.firstToken) && others.some((other) => other !== trigger && !other.effect))
			cost += LIMIT;
		if (isSaid(view, trigger, sentence, first)) cost += 4;
	}
	// « depuis octobre » opens a span that the incident does not fill.
	if (is(view, first - 1, WORDS.sinceOrUntil) || is(view, first, WORDS.sinceOrUntil)) cost += 3;
	if (expression.precision === 'year' || expression.precision === 'range') cost += 0.3;
	return cost;
}

/** Other incidents told between a trigger and a time. */
function between(trigger: Trigger, others: readonly Trigger[], first: number): number {
	let cost = 0;
	const { token } = trigger;
	for (const other of others) {
		if (other === trigger || other.effect) continue;
		const isBefore = first < token;
		const stands = isBefore ? other.token > first && other.token < token : other.token > token && other.token < first;
		// « soupçonnés d'avoir cambriolé … ont été interpellés mardi »: the other's day.
		if (stands && trigger.group?.perfect) cost += LIMIT;
		if (stands && !(isBefore && other.kind.family === trigger.kind.family)) cost += OTHER_TRIGGER;
	}
	return cost;
}

/** « a indiqué samedi », « a revendiqué vendredi »: when it was said, unless the trigger is that verb. */
function isSaid(view: View, trigger: Trigger, { firstToken }: Sentence, first: number): boolean {
	if (trigger.kind.family === 'statement') return false;
	for (let i = first - 1; i >= Math.max(firstToken, first - 2); i--) {
		if (i === trigger.token || i === trigger.group?.governor) continue;
		const roles = rolesAt(view, i);
		if (roles & (ROLE.say | ROLE.report)) return true;
	}
	return false;
}

/** « au lendemain d'un tir », « trois jours après l'attaque »: the expression dates the main clause, not the trigger after it. */
function isReference(view: View, expression: TimeExpression, end: number, { token }: Trigger): boolean {
	if (token < end || token > end + 6) return false;
	// « Quelques heures avant, deux roquettes … » dates what follows.
	if (isPunctuation(view, end)) return false;
	if (is(view, end, WORDS.afterOrBefore)) return expression.precision === undefined || expression.basis !== 'absolute';
	if (ENDS_IN_ORDER.test(expression.text)) return true;
	return has(view, end, GRAMMAR.of) && ENDS_IN_EVE.test(expression.text);
}

const ENDS_IN_ORDER = /\b(après|avant)$/i;
const ENDS_IN_EVE = /(lendemain|veille)$/i;

/** The day before the main clause's date for « au lendemain de », the day after for « à la veille de »; unknown otherwise. */
function beforeReference(expressions: readonly TimeExpression[], eve: TimeExpression): When | undefined {
	const step = /lendemain/i.test(eve.text) ? -1 : /veille/i.test(eve.text) ? 1 : 0;
	const main = expressions.find((one) => one !== eve && one.span);
	if (step === 0 || !main?.span) return undefined;
	// « un lundi de janvier », known to no day: the day before is one of its Sundays.
	const weekday = Number(/^XXXX-WXX-([1-7])/.exec(main.timex)?.[1] ?? 0);
	const moves = weekday > 0 || main.span.end - main.span.start === 1;
	const span = moves ? { start: main.span.start + step, end: main.span.end + step } : main.span;
	const expression = weekday > 0 ? { ...main, timex: `XXXX-WXX-${((weekday + step + 6) % 7) + 1}` } : main;
	return { expression, cost: 1, span, edtf: edtfOf(span), why: `date-before: ${eve.text} → ${main.text}` };
}
