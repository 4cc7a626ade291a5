import { dayNumber } from '#core';
import { canonicalJson } from '#lib/export/canonical.ts';
import type { ExportFormat } from '#lib/export/formats.ts';
import type { SharedIncident } from '#lib/export/record.ts';
import { citedRecords } from '#lib/server/export/cite.ts';
import { exportIncidents } from '#lib/server/export/respond.ts';
import { sha256 } from '#lib/server/export/seal.ts';
import { streamOf } from '#lib/server/export/stream.ts';
import type { Service } from '#lib/server/service.ts';
import { openSqliteStore } from '#lib/server/store/sqlite.ts';
import type { Overview } from '#lib/wire.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { GAZETTEER } from '../fixtures/gazetteer.ts';
import { incidentOf, PLACES, readArticleOf } from '../fixtures/stored.ts';

const TEXT = 'Mardi, une explosion a secoué Mossoul. Le reste du texte ne doit pas sortir.';
let folder = '';
let service: Service;

beforeEach(async () => {
	folder = mkdtempSync(join(tmpdir(), 'chronocarte-'));
	service = {
		store: openSqliteStore(join(folder, 'store.sqlite')),
		analyser: { version: 'test-1', gazetteer: async () => GAZETTEER },
		today: () => dayNumber(2026, 11, 22)
	};
	const article = readArticleOf(TEXT, 'mine');
	const report = article.reading.reports.map((one) => ({ ...one, sentence: { start: 0, end: 38 } }));
	await service.store.putArticles([{ ...article, reading: { ...article.reading, reports: report } }]);
	const reports = report.map(({ key }) => key);
	const incidents = [
		incidentOf('inc-1', 'mine', { reports, articleIds: [article.stored.id] }),
		incidentOf('inc-2', 'mine', { eventType: 'Protests', isPlaced: false }),
		incidentOf('inc-3', 'mine')
	];
	await service.store.replaceIncidents('mine', { revision: 1, by: 'a', incidents, places: PLACES });
});
afterEach(async () => {
	await service.store.close();
	rmSync(folder, { recursive: true });
});

const ask = (format: ExportFormat) =>
	exportIncidents(service, {
		format,
		choose: ({ incidents }) => incidents,
		areas: false,
		bom: false,
		title: 'Chronocarte',
		labels: { automatic: 'a', reviewed: 'r', contested: 'c' },
		typeName: (type) => type,
		incidentName: ({ id }) => id
	});

describe('exportIncidents', () => {
	test.for([
		{ format: 'geojson', type: 'application/geo+json' },
		{ format: 'csv', type: 'text/csv' },
		{ format: 'kml', type: 'application/vnd.google-earth.kml+xml' },
		{ format: 'jsonl', type: 'application/jsonl' }
	] as const)('$format has a dated name, every incident, a quote and no text', async ({ format, type }) => {
		const answer = await ask(format);
		expect(answer.headers.get('content-disposition')).toBe(`attachment; filename="chronocarte-2026-11-22.${format}"`);
		expect(answer.headers.get('content-type')).toBe(`${type}; charset=utf-8`);
		const text = await answer.text();
		for (const part of ['inc-1', 'inc-2', 'inc-3', 'Mardi, une explosion a secoué Mossoul.'])
			expect(text).toContain(part);
		expect(text).not.toContain('ne doit pas sortir');
	});

	test('KML opens each folder once', async () => {
		const text = await (await ask('kml')).text();
		expect(text.split('<Folder>')).toHaveLength(3);
	});

	test('the hash is that of the record, and the version names it and the analyser', async () => {
		const [line = ''] = (await (await ask('jsonl')).text()).split('\n');
		const { version, sha256: hash, ...record } = JSON.parse(line) as SharedIncident;
		expect(hash).toBe(sha256(canonicalJson(record)));
		expect(version).toBe(`${hash.slice(0, 12)}.test-1`);
	});

	test('an article is named by the hash of its text', async () => {
		const lines = (await (await ask('jsonl')).text()).trimEnd().split('\n');
		const hashes = lines.flatMap((line) =>
			(JSON.parse(line) as SharedIncident).reports.map(({ article }) => article.textSha256)
		);
		expect(hashes).toEqual([sha256(TEXT)]);
	});
});

describe('citedRecords', () => {
	test('of an incident is its record', async () => {
		const cited = await citedRecords(service, { incident: 'inc-1' });
		expect(cited?.incidents.map(({ id }) => id)).toEqual(['inc-1']);
		expect(cited?.sha256).toBe(cited?.incidents[0]?.sha256);
	});
	test('of a place is what was chosen there, under a hash of its own', async () => {
		const choose = ({ incidents }: Overview) => incidents.filter(({ id }) => id !== 'inc-2');
		const cited = await citedRecords(service, { place: 'geonames:99072', choose });
		expect(cited?.place).toMatchObject({ name: 'Mossoul' });
		expect(cited?.incidents).toHaveLength(2);
		expect(cited?.sha256).toBe(sha256(cited?.incidents.map((one) => `${one.id} ${one.sha256}\n`).join('') ?? ''));
	});
	test.for([{ incident: 'nothing' }, { place: 'nowhere', choose: () => [] }])(
		'of nothing is nothing',
		async (cited) => {
			expect(await citedRecords(service, cited)).toBe(undefined);
		}
	);
});

describe('streamOf', () => {
	test('stops asking when nobody reads any more', async () => {
		let asked = 0;
		let ended = false;
		async function* pieces() {
			try {
				for (;;) {
					asked++;
					yield 'x'.repeat(40_000);
				}
			} finally {
				ended = true;
			}
		}
		const reader = streamOf(pieces()).getReader();
		await reader.read();
		await reader.cancel();
		expect(asked).toBeLessThan(4);
		expect(ended).toBe(true);
	});
	test('an error in the middle is an error of the body', async () => {
		async function* pieces() {
			yield 'a';
			throw new Error('broken');
		}
		await expect(new Response(streamOf(pieces())).text()).rejects.toThrow('broken');
	});
});
