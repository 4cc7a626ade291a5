/** The log as a file: JSONL, one correction a line. */
import { Correction, inOrder } from '#core';
import type { Corpus } from '#lib/wire.ts';
import type { Language } from '../language.ts';
import { firstIssue, MESSAGES } from '../messages.ts';
import { parseJson } from '../reader/json.ts';
import type { Service } from '../service.ts';
import type { Store } from '../store/store.ts';
import { troubleWithDates } from './prepare.ts';
import { follow } from './record.ts';

export type Imported = { readonly added: number; readonly known: number };
export type BadLine = { readonly line: number; readonly field?: string; readonly why: string };

/** A clock may be a day ahead; an event of next year would silence all that come before it. */
const AHEAD_MS = 24 * 60 * 60 * 1000;

/** All corrections, of a corpus or of both, oldest first, each on a line. */
export async function exportLog(store: Store, corpus?: Corpus): Promise<string> {
	// Through the schema, so that the same log is the same file whoever wrote it.
	return inOrder(await store.corrections(corpus))
		.map((one) => `${JSON.stringify(Correction.parse(one))}\n`)
		.join('');
}

/**
 * Takes over a log, all or nothing. Events that are there already are passed over; those about articles that are not here wait
 * for them. Undone events come with their undos, so that both stores then say the same.
 */
export async function importLog(
	service: Service,
	text: string,
	language: Language,
	now: Date
): Promise<Imported | BadLine> {
	const events: Correction[] = [];
	for (const [index, line] of text.split('\n').entries()) {
		if (line.trim() === '') continue;
		const read = readLine(line, { today: service.today(), language, now });
		if ('why' in read) return { line: index + 1, ...read };
		events.push(read);
	}
	const added = await service.store.addCorrections(events);
	for (const corpus of ['examples', 'mine'] as const) await follow(service.store, service.analyser, corpus);
	return { added: added.length, known: events.length - added.length };
}

function readLine(
	line: string,
	{ now, ...options }: { today: number; language: Language; now: Date }
): Correction | { field?: string; why: string } {
	const say = MESSAGES[options.language];
	const parsed = parseJson(line);
	if ('why' in parsed) return { why: say.badJson(parsed.why) };
	const checked = Correction.safeParse(parsed.json);
	if (!checked.success) return firstIssue(checked.error, options.language);
	const { at, action } = checked.data;
	if (Date.parse(at) > now.getTime() + AHEAD_MS) return { field: 'at', why: say.future(at, now.toISOString()) };
	const trouble = troubleWithDates(action, options);
	return trouble ? { ...trouble, field: `action.${trouble.field}` } : checked.data;
}
