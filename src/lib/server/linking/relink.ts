import { findIncidents, type Gazetteer } from '#core';
import type { Corpus } from '#lib/wire.ts';
import type { Store } from '../store/store.ts';
import { project } from './project.ts';

/** Another process may add articles while we link; then we link again. */
const TRIES = 5;

/** Links the incidents of a corpus anew where its articles have changed since the last time. */
export async function relink(store: Store, gazetteer: () => Promise<Gazetteer>, corpus: Corpus): Promise<void> {
	for (let time = 0; time < TRIES; time++) {
		const { revision, linked } = await store.corpusState(corpus);
		if (linked === revision) return;
		const index = await gazetteer();
		const reports = await store.reports(corpus);
		const projected = project(corpus, findIncidents(reports, index), reports, index);
		if (await store.replaceIncidents(corpus, revision, projected.incidents, projected.places)) return;
	}
}
