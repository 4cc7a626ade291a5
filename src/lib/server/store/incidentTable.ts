import type { Incident } from '#core';
import type { Corpus, IncidentSummary, PlaceSummary } from '#lib/wire.ts';
import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite';
import { currentId, leavingIncidents, rememberAliases } from './aliasTable.ts';
import { logChanges, summariesOf } from './changeTable.ts';
import { boxOf, boxesOfQuery } from './boxes.ts';
import type { IncidentQuery, LinkedIncident, Linking, Store } from './store.ts';
import { inTransaction } from './transaction.ts';

type Tables = Pick<
	Store,
	'replaceIncidents' | 'patchIncidents' | 'incidents' | 'incident' | 'incidentsAt' | 'place' | 'places'
>;

/** Incidents and the places that they name. */
export function incidentTable(database: DatabaseSync): Tables {
	return {
		async replaceIncidents(corpus, linking) {
			return inTransaction(database, () => {
				if (stateOf(database, corpus).revision !== linking.revision) return false;
				const leaving = leavingIncidents(database, 'corpus = ?', corpus);
				const before = summariesOf(database, 'corpus = ?', corpus);
				clear(database, 'select id from incidents where corpus = ?', corpus);
				write(database, corpus, linking);
				rememberAliases(database, leaving);
				logChanges(database, corpus, before, linking.incidents);
				return true;
			});
		},

		async patchIncidents(corpus, linking) {
			return inTransaction(database, () => {
				const { revision, linked, by } = stateOf(database, corpus);
				if (revision !== linking.revision || linked !== linking.since || by !== linking.by) return false;
				const ids = [...linking.gone, ...linking.incidents.map(({ incident }) => incident.id)];
				const leaving = leavingIncidents(
					database,
					'id in (select value from json_each(?))',
					JSON.stringify(linking.gone)
				);
				const before = summariesOf(database, 'id in (select value from json_each(?))', JSON.stringify(ids));
				clear(database, 'select value from json_each(?)', JSON.stringify(ids));
				write(database, corpus, linking);
				rememberAliases(database, leaving);
				logChanges(database, corpus, before, linking.incidents);
				return true;
			});
		},

		async incidents(query = {}) {
			const { where, values } = incidentFilter(query);
			const count = database.prepare(`select count(*) as total from incidents ${where}`).get(...values);
			const page = database
				.prepare(`select summary from incidents ${where} order by span_start desc, id limit ? offset ?`)
				.all(...values, query.limit ?? -1, query.offset ?? 0);
			return { total: Number(count?.['total']), items: page.map((row) => fromJson<IncidentSummary>(row['summary'])) };
		},

		async incident(id) {
			const row = database.prepare('select corpus, incident from incidents where id = ?').get(currentId(database, id));
			return row && { ...fromJson<Incident>(row['incident']), corpus: row['corpus'] as Corpus };
		},

		async incidentsAt(placeId) {
			const rows = database
				.prepare('select incident_id, direct from incident_places where place_id = ? order by incident_id')
				.all(placeId);
			const ids = (direct: number) =>
				rows.filter((row) => row['direct'] === direct).map((row) => String(row['incident_id']));
			return { here: ids(1), inside: ids(0) };
		},

		async place(id) {
			const row = database.prepare('select place from places where id = ?').get(id);
			return row && fromJson<PlaceSummary>(row['place']);
		},

		async places() {
			return database
				.prepare('select place from places order by id')
				.all()
				.map((row) => fromJson<PlaceSummary>(row['place']));
		}
	};
}

function stateOf(database: DatabaseSync, corpus: Corpus) {
	const row = database.prepare('select revision, linked, linked_by from corpora where corpus = ?').get(corpus);
	return { revision: row?.['revision'], linked: row?.['linked'], by: row?.['linked_by'] };
}

/** Removes the incidents whose ids this query gives. */
function clear(database: DatabaseSync, ids: string, value: string): void {
	const inIds = `in (${ids})`;
	database.prepare(`update reports set incident_id = null where incident_id ${inIds}`).run(value);
	database.prepare(`delete from incident_boxes where row in (select row from incidents where id ${inIds})`).run(value);
	database.prepare(`delete from incidents where id ${inIds}`).run(value);
}

function write(database: DatabaseSync, corpus: Corpus, { incidents, places, by }: Linking): void {
	const insertPlace = database.prepare('insert or replace into places values (?, ?)');
	for (const place of places) insertPlace.run(place.id, JSON.stringify(place));
	insertAll(database, corpus, incidents);
	database.exec('delete from places where id not in (select place_id from incident_places)');
	database.prepare('update corpora set linked = revision, linked_by = ? where corpus = ?').run(by, corpus);
}

function insertAll(database: DatabaseSync, corpus: Corpus, incidents: readonly LinkedIncident[]): void {
	const insert = database.prepare(
		`insert into incidents (id, corpus, event_type, status, span_start, span_end, incident, summary)
		values (?, ?, ?, ?, ?, ?, ?, ?) returning row`
	);
	const insertBox = database.prepare('insert into incident_boxes values (?, ?, ?, ?, ?)');
	const insertPlace = database.prepare('insert or ignore into incident_places values (?, ?, ?)');
	const setIncident = database.prepare('update reports set incident_id = ? where key = ?');
	for (const { incident, summary, directPlaceIds } of incidents) {
		const { id, eventType, status, span } = incident;
		const row = insert.get(
			id,
			corpus,
			eventType,
			status,
			span?.start ?? null,
			span?.end ?? null,
			JSON.stringify(incident),
			JSON.stringify(summary)
		)?.['row'];
		const box = incident.place && boxOf(incident.place);
		if (box) insertBox.run(row ?? null, box.west, box.east, box.south, box.north);
		for (const placeId of directPlaceIds) insertPlace.run(placeId, id, 1);
		for (const placeId of summary.placeIds) insertPlace.run(placeId, id, 0);
		for (const key of incident.reports) setIncident.run(id, key);
	}
}

function incidentFilter(query: IncidentQuery): { where: string; values: SQLInputValue[] } {
	const conditions: string[] = [];
	const values: SQLInputValue[] = [];
	const add = (condition: string, ...its: SQLInputValue[]): void => {
		conditions.push(condition);
		values.push(...its);
	};
	if (query.corpus) add('corpus = ?', query.corpus);
	if (query.span) add('span_start < ? and span_end > ?', query.span.end, query.span.start);
	if (query.eventTypes) add(`event_type in (${marks(query.eventTypes)})`, ...query.eventTypes);
	if (query.statuses) add(`status in (${marks(query.statuses)})`, ...query.statuses);
	if (query.placeId) add('id in (select incident_id from incident_places where place_id = ?)', query.placeId);
	if (query.bbox) {
		const boxes = boxesOfQuery(query.bbox);
		const inside = boxes.map(() => '(west <= ? and east >= ? and south <= ? and north >= ?)').join(' or ');
		const edges = boxes.flatMap((box) => [box.east, box.west, box.north, box.south]);
		add(`row in (select row from incident_boxes where ${inside})`, ...edges);
	}
	return { where: conditions.length ? `where ${conditions.join(' and ')}` : '', values };
}

const marks = (list: readonly unknown[]): string => list.map(() => '?').join(', ');

const fromJson = <T>(value: SQLOutputValue | undefined): T => JSON.parse(String(value)) as T;
