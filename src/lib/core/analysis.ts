/**
 * What `analyse` writes about one article: a Reading and its incidents as plain JSON.
 * A public interface that other programs pipe through; unknown is `null`, never a guess.
 */
import type { ArticleReport, Incident, PlaceMention, Reading, ReportPlace, TimeExpression, Toll } from './model.ts';

/** One line of the output of `analyse`. */
export type Analysis = ReturnType<typeof toAnalysis>;

/** Says under which incident each report stands: the incident's id by report key. */
export function incidentIds(incidents: readonly Incident[]): ReadonlyMap<string, string> {
	return new Map(incidents.flatMap(({ id, reports }) => reports.map((key) => [key, id] as const)));
}

/** Turns what was read in one article into the JSON of the contract; dates are EDTF, offsets half-open UTF-16. */
export function toAnalysis(reading: Reading, incidentByReport: ReadonlyMap<string, string>) {
	return {
		...readingJson(reading),
		reports: reading.reports.map((one) => reportJson(one, incidentByReport.get(one.key)))
	};
}

/** All of an analysis but its reports: what is known before the articles are linked. */
export function readingJson({ id, language, publication, places, times }: Reading) {
	return {
		id,
		language,
		published: publication.edtf ?? null,
		publishedBasis: publication.basis,
		places: places.map(mentionJson),
		times: times.map(expressionJson)
	};
}

function mentionJson(mention: PlaceMention) {
	const { start, end, text, form, role, kind, placeId, name, country, lat, lng, radiusKm, score, alternatives } =
		mention;
	return {
		start,
		end,
		text,
		form,
		role,
		kind,
		placeId: placeId ?? null,
		name: name ?? null,
		country: country ?? null,
		lat,
		lng,
		radiusKm: radiusKm ?? null,
		score,
		alternatives
	};
}

function expressionJson({ start, end, text, type, timex, edtf, precision, basis }: TimeExpression) {
	return {
		start,
		end,
		text,
		type,
		timex,
		edtf: edtf ?? null,
		precision: precision ?? null,
		basis: basis ?? null
	};
}

/** A report without what only explains it. */
export function reportJson(report: ArticleReport, incident: string | undefined) {
	const { start, end, text, mentions, eventType, subEventType, actors, targets, weapons, status, sentence } = report;
	return {
		start,
		end,
		text,
		mentions: mentions.map(rangeJson),
		eventType,
		subEventType,
		place: report.place ? placeJson(report.place) : null,
		date: report.date ?? null,
		datePrecision: report.datePrecision ?? null,
		dateText: report.dateText ? rangeJson(report.dateText) : null,
		actors,
		targets,
		weapons,
		fatalities: report.fatalities ? tollJson(report.fatalities) : null,
		injuries: report.injuries ? tollJson(report.injuries) : null,
		crowd: report.crowd ? tollJson(report.crowd) : null,
		attributions: report.attributions ?? [],
		status,
		sentence: rangeJson(sentence),
		score: report.score,
		incident: incident ?? null
	};
}

function placeJson({ placeId, name, kind, country, lat, lng, radiusKm, start, end, text }: ReportPlace) {
	return {
		placeId: placeId ?? null,
		name,
		kind,
		country: country ?? null,
		lat,
		lng,
		radiusKm,
		start: start ?? null,
		end: end ?? null,
		text: text ?? null
	};
}

const rangeJson = ({ start, end }: { start: number; end: number }) => ({ start, end });
const tollJson = ({ min, max, by }: Toll) => (by === undefined ? { min, max } : { min, max, by });
