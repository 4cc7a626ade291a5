/** What the server keeps open between requests: the store and the analyser. */
import { dayNumber } from '#core';
import type { Language } from './language.ts';
import { analyserVersion } from './analyser.ts';
import { dataFile, projectRoot } from './config.ts';
import { follow } from './correction/record.ts';
import { syncExamples } from './ingest/examples.ts';
import { refresh, type Analyser } from './ingest/ingest.ts';
import { openOwnGazetteer, overlayFile, type OwnGazetteer } from './overlay/own.ts';
import type { Reject } from './reader/readArticles.ts';
import { openSqliteStore } from './store/sqlite.ts';
import type { Store } from './store/store.ts';

export type Service = {
	readonly store: Store;
	readonly analyser: Analyser;
	/** Day number of today on the clock of this machine. */
	readonly today: () => number;
	/** The instant of a correction; the clock of this machine unless given. */
	readonly now?: () => Date;
};

/** What the gazetteer's page needs besides: the bundled gazetteer with what the user added to it. */
export type GazetteerService = Service & { readonly own: OwnGazetteer };

/** Opens the store. Nothing is read yet, and the gazetteer is loaded when first asked for. */
export function openService(): GazetteerService {
	const own = openOwnGazetteer(overlayFile());
	const version = analyserVersion(projectRoot());
	return {
		store: openSqliteStore(dataFile()),
		analyser: {
			/** Another one as soon as the user's own places change: then articles are read again. */
			get version() {
				return version + own.version();
			},
			gazetteer: async () => own.gazetteer()
		},
		own,
		today
	};
}

let shared: GazetteerService | undefined;

/** The service of this process, opened when first asked for. */
export const getService = (): GazetteerService => (shared ??= openService());

/** Closes it, so that a test or the next start opens the store afresh. */
export async function closeService(): Promise<void> {
	await shared?.store.close();
	shared = undefined;
}

/** Brings the store up to date: bundled examples, readings of an older analyser, unlinked articles. */
export async function bringUpToDate(service: Service, language: Language): Promise<readonly Reject[]> {
	const { store, analyser } = service;
	const options = { today: service.today(), language };
	const { rejected } = await syncExamples(store, analyser, projectRoot(), options);
	await refresh(store, analyser);
	await follow(store, analyser, 'examples');
	await follow(store, analyser, 'mine');
	return rejected;
}

/** The local calendar day, as a day number. */
export function today(now: Date = new Date()): number {
	return dayNumber(now.getFullYear(), now.getMonth() + 1, now.getDate());
}
