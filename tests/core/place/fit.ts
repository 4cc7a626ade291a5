/**
 * Fits the weights of the recognition on WiNER's training texts (CC BY 4.0) and nothing else:
 *
 *   npm run fit [-- FILE] [-- --write]     FILE is ../shared/bench/data/winer.train.jsonl
 *
 * Logistic regression, L2, full batch. Prints precision, recall and log-loss before and after, and every weight that
 * moves; `--write` replaces the two tables in `src/lib/core/place/weights.ts`.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { prepare } from '#core';
import { loadGazetteer } from '#lib/server/gazetteer.ts';
import { judge, type Judged, type Tables } from '../../../src/lib/core/place/evidence.ts';
import { findPersons } from '../../../src/lib/core/place/persons.ts';
import { scan } from '../../../src/lib/core/place/scan.ts';
import { View } from '../../../src/lib/core/place/view.ts';
import { NAME_WEIGHTS, UNKNOWN_WEIGHTS, type Weights } from '../../../src/lib/core/place/weights.ts';

type Span = { start: number; end: number; surface: string; label: string };
type Example = { unknown: boolean; signs: readonly string[]; place: boolean; chance: number };

const ROUNDS = 4;
const STEPS = 600;
const RATE = 0.5;
const L2 = 1;

/** What grammar says of signs that the training texts hardly have; the fit starts from here and is held to it. */
const PRIORS: Readonly<Record<string, number>> = {
	media: -2.5,
	title: -3,
	homograph: -1.5,
	office: -3,
	firstName: -1.5,
	surname: -2,
	'of:media': -1.5,
	person: -3,
	lowerElsewhere: -1.5,
	pair: 0.5,
	containerInParens: 2,
	'of:cue': 1.5,
	dateline: 1,
	reached: 1.5,
	road: 1.5
};

const [file = '../shared/bench/data/winer.train.jsonl'] = process.argv.slice(2).filter((arg) => !arg.startsWith('--'));
if (!existsSync(file)) {
	console.error(`${file} is not there: nothing to fit the weights on`);
	process.exit(1);
}
const gazetteer = loadGazetteer();
const texts = readFileSync(file, 'utf8')
	.split('\n')
	.filter(Boolean)
	.map((line) => JSON.parse(line) as { id: string; text: string; spans: Span[] });
const prepared = texts.map(({ id, text, spans }) => {
	const view = new View(prepare({ id, text }), gazetteer);
	const found = scan(view);
	return { view, found, persons: findPersons(view, found.groups), spans };
});

let tables: Tables = { names: NAME_WEIGHTS, unknown: UNKNOWN_WEIGHTS };
report('before', examplesOf(tables));
for (let round = 0; round < ROUNDS; round++) {
	// The signs of a document depend on what is thought of its other names.
	const examples = examplesOf(tables);
	tables = {
		names: withUnseen(NAME_WEIGHTS, fit(examples.filter(({ unknown }) => !unknown))),
		unknown: withUnseen(UNKNOWN_WEIGHTS, fit(examples.filter(({ unknown }) => unknown)))
	};
}
report('after', examplesOf(tables));
tellMoves('names', NAME_WEIGHTS, tables.names);
tellMoves('unknown', UNKNOWN_WEIGHTS, tables.unknown);
if (process.argv.includes('--write')) write(tables);

function examplesOf(weights: Tables): Example[] {
	return prepared.flatMap(({ view, found, persons, spans }) => {
		const locations = spans.filter(
			({ label, surface }) => /^loc/i.test(label) && !/^[\d\s().+-]+$|https?:|www\.|@/.test(surface)
		);
		const others = spans.filter(({ label }) => !/^loc/i.test(label));
		return judge(view, found, persons, weights).flatMap((hit): Example[] => {
			const range = rangeOf(view, hit);
			const place = locations.some((span) => span.start < range.end && range.start < span.end);
			// A place inside the name of an organisation counts neither way, and streets are free.
			if (
				!place &&
				(hit.kind === 'facility' ||
					others.some((span) => span.start <= range.start && range.end <= span.end && !/^pers/i.test(span.label)))
			)
				return [];
			return [{ unknown: hit.source === 'unknown', signs: hit.signs, place, chance: hit.chance }];
		});
	});
}

function rangeOf(view: View, { first, end }: Judged): { start: number; end: number } {
	return { start: view.tokens[first]?.start ?? 0, end: view.tokens[end - 1]?.end ?? 0 };
}

function fit(examples: readonly Example[]): Record<string, number> {
	const names = [...new Set(examples.flatMap(({ signs }) => signs))].sort();
	const numbers = new Map(names.map((name, index) => [name, index]));
	const rows = examples.map(({ signs, place }) => ({ on: signs.map((name) => numbers.get(name) ?? 0), place }));
	const priors = Float64Array.from(names, (name) => PRIORS[name] ?? 0);
	const weights = priors.slice();
	const squares = new Float64Array(names.length).fill(1e-6);
	for (let step = 0; step < STEPS; step++) {
		const gradient = new Float64Array(names.length);
		for (const { on, place } of rows) {
			let sum = 0;
			for (const index of on) sum += weights[index] ?? 0;
			const error = 1 / (1 + Math.exp(-sum)) - (place ? 1 : 0);
			for (const index of on) gradient[index] = (gradient[index] ?? 0) + error;
		}
		for (const [index, weight] of weights.entries()) {
			const slope = (gradient[index] ?? 0) + L2 * (weight - (priors[index] ?? 0));
			squares[index] = (squares[index] ?? 0) + slope * slope;
			weights[index] = weight - (RATE * slope) / Math.sqrt(squares[index] ?? 1);
		}
	}
	return Object.fromEntries(names.map((name, index) => [name, Math.round((weights[index] ?? 0) * 100) / 100]));
}

function report(when: string, examples: readonly Example[]): void {
	for (const unknown of [false, true]) {
		const some = examples.filter((example) => example.unknown === unknown);
		const right = some.filter(({ chance, place }) => chance >= 0.5 && place).length;
		const said = some.filter(({ chance }) => chance >= 0.5).length;
		const wanted = some.filter(({ place }) => place).length;
		const loss = some.reduce(
			(sum, { chance, place }) => sum - Math.log(Math.max(1e-9, place ? chance : 1 - chance)),
			0
		);
		console.log(
			`${when} ${unknown ? 'unknown' : 'known  '} hits ${some.length} places ${wanted} P ${(right / said).toFixed(3)} R ${(right / wanted).toFixed(3)} log-loss ${(loss / some.length).toFixed(3)}`
		);
	}
}

/** A sign that the training texts do not have keeps its weight. */
function withUnseen(before: Weights, fitted: Weights): Weights {
	const all = { ...before, ...fitted };
	return Object.fromEntries(
		Object.keys(all)
			.sort()
			.map((name) => [name, all[name] ?? 0])
	);
}

/** Every weight that differs by more than a rounding: « names at 1.88 → 1.91 ». */
function tellMoves(table: string, before: Weights, after: Weights): void {
	for (const name of [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()) {
		const [from, to] = [before[name], after[name]];
		if (Math.abs((from ?? 0) - (to ?? 0)) > 0.02)
			console.log(`${table.padEnd(8)}${name.padEnd(20)}${String(from ?? '–').padStart(6)} → ${to ?? '–'}`);
	}
}

function write({ names, unknown }: Tables): void {
	const target = fileURLToPath(new URL('../../../src/lib/core/place/weights.ts', import.meta.url));
	let source = readFileSync(target, 'utf8');
	for (const [name, table] of [
		['NAME_WEIGHTS', names],
		['UNKNOWN_WEIGHTS', unknown]
	] as const)
		source = source.replace(
			new RegExp(`export const ${name}: Weights = \\{[^}]*\\};`),
			`export const ${name}: Weights = ${JSON.stringify(table, undefined, '\t')};`
		);
	writeFileSync(target, source);
}
