import type { DraftReading } from '#lib/projection/draft.ts';
import { Live, type Reader } from '#lib/state/live.svelte.ts';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Answer, Question } from '../../src/workers/messages.ts';

/** A worker that answers when it is told to. */
class Slow implements Reader {
	onmessage: Reader['onmessage'] = null;
	onerror: Reader['onerror'] = null;
	readonly asked: Question[] = [];
	ended = false;
	postMessage = (question: Question) => void this.asked.push(question);
	terminate = () => void (this.ended = true);
	say = (data: Answer) => this.onmessage?.({ data } as MessageEvent<Answer>);
	read = () => this.asked.flatMap((one) => (one.kind === 'read' ? [one.article.text] : []));
	/** Answers the last request. */
	answer(): void {
		const last = this.asked.at(-1);
		if (last?.kind !== 'read') throw new Error('nothing was asked');
		this.say({ kind: 'read', request: last.request, reading: readingOf(last.article.text) });
	}
}
const readingOf = (text: string) => ({ text }) as DraftReading;

let workers: Slow[] = [];
function start(): { live: Live; worker: () => Slow } {
	workers = [];
	const live = new Live(
		() => {
			const worker = new Slow();
			workers.push(worker);
			return worker;
		},
		{ gazetteer: '/places', wait: 200, patience: 4000 }
	);
	const worker = () => workers.at(-1) ?? new Slow();
	return { live, worker };
}
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const pass = (ms: number) => vi.advanceTimersByTime(ms);

describe('reading while typing', () => {
	test('the gazetteer comes first, the text after a pause', () => {
		const { live, worker } = start();
		expect(worker().asked).toEqual([{ kind: 'open', gazetteer: '/places' }]);
		live.ask({ text: 'a' });
		pass(200);
		expect(worker().read()).toEqual([]);
		expect([live.state, live.behind]).toEqual(['opening', true]);
		worker().say({ kind: 'opened' });
		expect(worker().read()).toEqual(['a']);
		worker().answer();
		expect([live.state, live.behind, live.reading?.text]).toEqual(['open', false, 'a']);
	});
	test('each key waits anew', () => {
		const { live, worker } = start();
		worker().say({ kind: 'opened' });
		for (const text of ['a', 'ab', 'abc']) {
			live.ask({ text });
			pass(150);
		}
		expect(worker().read()).toEqual([]);
		pass(50);
		expect(worker().read()).toEqual(['abc']);
	});
	test('one text at a time, and of those that wait only the last', () => {
		const { live, worker } = start();
		worker().say({ kind: 'opened' });
		for (const text of ['a', 'ab', 'abc']) {
			live.ask({ text });
			pass(200);
		}
		expect(worker().read()).toEqual(['a']);
		worker().answer();
		expect(live.reading).toBeUndefined(); // it answers an older text
		expect(live.behind).toBe(true);
		expect(worker().read()).toEqual(['a', 'abc']);
		worker().answer();
		expect([live.reading?.text, live.behind]).toEqual(['abc', false]);
	});
	test('an emptied text shows nothing, also when its answer comes late', () => {
		const { live, worker } = start();
		worker().say({ kind: 'opened' });
		live.ask({ text: 'a' });
		pass(200);
		live.ask({ text: '  ' });
		expect([live.reading, live.behind]).toEqual([undefined, false]);
		worker().answer();
		expect(live.reading).toBeUndefined();
	});
});

describe('a worker that fails', () => {
	test('lags behind: it is ended, the next one reads the latest text', () => {
		const { live, worker } = start();
		const first = worker();
		first.say({ kind: 'opened' });
		live.ask({ text: 'endless' });
		pass(200);
		pass(60_000);
		expect(first.ended).toBe(false); // nothing waits behind it
		live.ask({ text: 'short' });
		pass(200);
		pass(3999);
		expect(first.ended).toBe(false);
		pass(1);
		expect(first.ended).toBe(true);
		worker().say({ kind: 'opened' });
		expect(worker().read()).toEqual(['short']);
		worker().answer();
		expect([live.reading?.text, workers.length]).toEqual(['short', 2]);
	});
	test('answers in time: it is not ended later', () => {
		const { live, worker } = start();
		worker().say({ kind: 'opened' });
		for (const text of ['a', 'ab']) {
			live.ask({ text });
			pass(200);
		}
		worker().answer();
		worker().answer();
		pass(60_000);
		expect(workers.length).toBe(1);
	});
	test('breaks on one text: that is said, and the next is read', () => {
		const { live, worker } = start();
		worker().say({ kind: 'opened' });
		live.ask({ text: 'a' });
		pass(200);
		worker().say({ kind: 'unreadable', request: 1, why: 'oops' });
		expect([live.unreadable, live.behind]).toEqual([true, false]);
		live.ask({ text: 'b' });
		pass(200);
		worker().answer();
		expect([live.unreadable, live.reading?.text]).toEqual([false, 'b']);
	});
	test.for(['closed', 'error'])('has no gazetteer (%s): it fails, and may be tried again', (how) => {
		const { live, worker } = start();
		live.ask({ text: 'a' });
		pass(200);
		if (how === 'closed') worker().say({ kind: 'closed', why: '404' });
		else worker().onerror?.(new Event('error') as ErrorEvent);
		expect([live.state, live.behind, worker().ended]).toEqual(['failed', false, true]);
		live.ask({ text: 'ab' });
		expect(live.behind).toBe(false);
		live.open();
		live.ask({ text: 'ab' });
		worker().say({ kind: 'opened' });
		pass(200);
		worker().answer();
		expect([live.state, live.reading?.text]).toEqual(['open', 'ab']);
	});
	test('is ended with the pane', () => {
		const { live, worker } = start();
		worker().say({ kind: 'opened' });
		live.ask({ text: 'a' });
		live.close();
		pass(1000);
		expect([worker().ended, worker().read()]).toEqual([true, []]);
	});
});
