import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
	findIncidents,
	incidentIds,
	readArticle,
	type ArticleReport,
	type PlaceMention,
	type TimeExpression
} from '#core';
import { loadGazetteer } from '#lib/server/gazetteer.ts';

const FOLDER = import.meta.dirname;
const cases = readdirSync(FOLDER).filter((name) => existsSync(join(FOLDER, name, 'article.txt')));

/** What a reader of an article would say it says; scores and reasons may change without it. */
function digest(text: string): object {
	const gazetteer = loadGazetteer();
	const reading = readArticle({ id: 'golden', text }, gazetteer);
	const incidentByReport = incidentIds(findIncidents(reading.reports, gazetteer));
	const incidents = [...new Set(incidentByReport.values())];
	return {
		published: reading.publication.edtf ?? null,
		places: reading.places.map(placeWords),
		times: reading.times.map(timeWords),
		reports: reading.reports.map((report) => ({
			...reportWords(report, text),
			incident: incidents.indexOf(incidentByReport.get(report.key) ?? '') + 1
		}))
	};
}

const placeWords = ({ text, role, kind, name }: PlaceMention): string => `${text} · ${role} ${kind} · ${name ?? '?'}`;
const timeWords = ({ text, type, edtf, precision }: TimeExpression): string =>
	[text, type, edtf ?? '?', precision ?? '?'].join(' · ');

function reportWords(report: ArticleReport, text: string): object {
	const { eventType, subEventType, status, place, date, actors, targets, weapons, fatalities, injuries } = report;
	return {
		trigger: report.text,
		again: report.mentions.map(({ start, end }) => text.slice(start, end)),
		type: `${eventType}: ${subEventType}`,
		status: report.vague ? `${status}, vague` : status,
		place: place ? [place.relation, place.name].filter(Boolean).join(' ') : null,
		date: date ?? null,
		actors,
		targets,
		weapons,
		...(fatalities && { dead: `${fatalities.min}–${fatalities.max}` }),
		...(injuries && { injured: `${injuries.min}–${injuries.max}` })
	};
}

test('there are golden cases', () => {
	expect(cases.length).toBeGreaterThanOrEqual(6);
});

test.for(cases)('%s', async (name) => {
	const text = readFileSync(join(FOLDER, name, 'article.txt'), 'utf8').trimEnd();
	const said = `${JSON.stringify(digest(text), undefined, '\t')}\n`;
	await expect(said).toMatchFileSnapshot(join(FOLDER, name, 'expected.json'));
});
