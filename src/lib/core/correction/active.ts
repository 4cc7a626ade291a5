import type { Correction } from './model.ts';

/**
 * The events of a log that stand, oldest first, without the undos. Events are ordered by their instant, then by id, so
 * that two logs that were exchanged say the same, whichever came first.
 */
export function standing(log: readonly Correction[]): Correction[] {
	const stands = standingIds(log);
	return inOrder(log).filter(({ id, action }) => action.kind !== 'undo' && stands.has(id));
}

/** The log from oldest to newest. */
export function inOrder(log: readonly Correction[]): Correction[] {
	const instants = new Map(log.map((one) => [one, Date.parse(one.at)]));
	const instant = (one: Correction): number => instants.get(one) ?? 0;
	return [...log].sort((a, b) => instant(a) - instant(b) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

/**
 * Ids of the events that stand, undos among them: an event stands when every undo of it was itself taken back. Undos that
 * take back each other in a circle (only a forged file has them) do not stand.
 */
export function standingIds(log: readonly Correction[]): ReadonlySet<string> {
	const undosOf = new Map<string, number>();
	for (const { action } of log) if (action.kind === 'undo') undosOf.set(action.of, (undosOf.get(action.of) ?? 0) + 1);
	const byId = new Map(log.map((one) => [one.id, one]));
	const gone = new Set<string>();
	const stands = new Set<string>();
	// What nobody took back stands; from there each answer decides the next event, without recursion: chains may be long.
	const open = log.filter(({ id }) => !undosOf.has(id));
	for (let one = open.pop(); one; one = open.pop()) {
		if (!gone.has(one.id)) stands.add(one.id);
		if (one.action.kind !== 'undo') continue;
		const target = byId.get(one.action.of);
		if (!target || gone.has(target.id)) continue;
		const left = (undosOf.get(target.id) ?? 0) - 1;
		undosOf.set(target.id, left);
		if (stands.has(one.id)) gone.add(target.id);
		if (gone.has(target.id) || left === 0) open.push(target);
	}
	// A correction whose undos only undo each other was not taken back.
	for (const { id, action } of log) if (action.kind !== 'undo' && !gone.has(id)) stands.add(id);
	return stands;
}
