/** Corrections in words: what was done, to what, from what. */
import { spanOf, type Action, type ChosenPlace, type PlaceMention } from '#core';
import { dateInWords, spanInWords } from '#lib/i18n/dates.ts';
import type { Language, Messages } from '#lib/i18n/messages.ts';
import { placeName, subTypeName } from '#lib/i18n/names.ts';
import { countryName } from '#lib/i18n/regions.ts';
import type { ReadReport } from '#lib/state/anchors.ts';
import type { Dashboard } from '#lib/state/dashboard.svelte.ts';
import type { Candidate } from '#lib/state/placeSearch.ts';
import type { Corrected, ReportView } from '#lib/wire.ts';
import type { Aspect } from './target.ts';

/** « ville · gouvernorat de Najaf, Irak »: what tells places of one name apart. */
export function candidateNote({ place, parents }: Candidate, t: Messages, language: Language): string {
	const country = place.country === undefined ? undefined : countryName(place.country, language);
	const inside = [...new Set([...parents, ...(country === undefined ? [] : [country])])].filter(
		(name) => name !== place.name
	);
	return [t.placeKinds[place.kind], inside.join(', ')].filter((part) => part !== '').join(' · ');
}

/** « Koufa · ville · Irak » */
export function chosenInWords(place: ChosenPlace, t: Messages, language: Language): string {
	const country = place.country === undefined ? [] : [countryName(place.country, language)];
	const where = place.placeId === undefined && place.lat !== null && place.lng !== null ? [coordinates(place)] : [];
	return [place.name, ...(place.placeId === undefined ? [] : [t.placeKinds[place.kind]]), ...where, ...country].join(
		' · '
	);
}

const coordinates = ({ lat, lng }: ChosenPlace): string => `${lat?.toFixed(3)}, ${lng?.toFixed(3)}`;

/** EDTF in words; what cannot be read stays as it is. */
export function edtfInWords(edtf: string, language: Language): string {
	const span = spanOf(edtf);
	return (span && (dateInWords({ date: edtf, span }, language) ?? spanInWords(span, language))) ?? edtf;
}

/** What an action did: « déplacé vers Koufa ». */
export function actionInWords(action: Action, t: Messages, language: Language): string {
	const { did } = t.correct;
	switch (action.kind) {
		case 'move':
			return action.place ? did.move(action.place.name) : did.moveNowhere;
		case 'redate':
			return action.date === null ? did.redateNone : did.redate(edtfInWords(action.date, language));
		case 'retype': {
			const name = subTypeName(action.subEventType, t);
			return did.retype(action.status === undefined ? name : `${name}, ${t.statuses[action.status].toLowerCase()}`);
		}
		case 'reject':
			return did.reject;
		case 'split':
			return did.split;
		case 'merge':
			return did.merge;
		case 'article': {
			const { published } = action.fields;
			if (published === undefined) return did.source;
			return published === null ? did.publishedNone : did.published(edtfInWords(published, language));
		}
		case 'review':
			return did[action.state] + (action.note ? `\u00a0: «\u00a0${action.note}\u00a0»` : '');
		case 'flag':
			return flagInWords(action, did.flags);
		case 'undo':
			return did.undo;
		default:
			throw new Error(`unknown action: ${JSON.stringify(action satisfies never)}`);
	}
}

function flagInWords(
	{ sensitive, graphic }: Extract<Action, { kind: 'flag' }>,
	words: Messages['correct']['did']['flags']
): string {
	const said = [
		sensitive === undefined ? undefined : sensitive ? words.sensitive : words.notSensitive,
		graphic === undefined ? undefined : graphic ? words.graphic : words.notGraphic
	];
	return said.filter((word) => word !== undefined).join(', ');
}

/** What the analysis had said where a person changed it, field by field; undefined where it had said nothing. */
export function saidBefore(
	{ corrected = [], before = {} }: Corrected,
	t: Messages,
	language: Language
): { field: NonNullable<Corrected['corrected']>[number]; said: string | undefined }[] {
	return corrected.map((field) => {
		switch (field) {
			case 'place':
				return { field, said: before.place?.name };
			case 'date':
				return { field, said: before.date === undefined ? undefined : edtfInWords(before.date, language) };
			case 'type':
				return { field, said: before.subEventType === undefined ? undefined : subTypeName(before.subEventType, t) };
			case 'status':
				return { field, said: before.status === undefined ? undefined : t.statuses[before.status].toLowerCase() };
			default:
				throw new Error(`unknown field: ${String(field satisfies never)}`);
		}
	});
}

/** The reports of an incident in the order of the panel, said by their articles. */
export const titleOf = ({ article }: ReportView, t: Messages): string => article.title || t.article.untitled;

/** What stands now of the part that is corrected; undefined when nothing does. */
export function readingInWords(
	aspect: Aspect,
	{ report, mention }: { readonly report: ReadReport | undefined; readonly mention: PlaceMention | undefined },
	t: Messages,
	language: Language
): string | undefined {
	if (aspect === 'place') {
		if (report?.place) return `${placeName(report.place)} · ${t.placeKinds[report.place.kind]}`;
		return !report && mention?.name ? `${mention.name} · ${t.placeKinds[mention.kind]}` : undefined;
	}
	if (!report) return undefined;
	if (aspect === 'date') {
		const words = dateInWords(report, language);
		return words ?? (report.dateWords === undefined ? undefined : `«\u00a0${report.dateWords}\u00a0»`);
	}
	return `${subTypeName(report.subEventType, t)} · ${t.statuses[report.status].toLowerCase()}`;
}

/** What the analysis had said where a correction was made; undefined where it is not known or says nothing. */
export function beforeInWords(action: Action, { places, language, t }: Pick<Dashboard, 'places' | 'language' | 't'>) {
	if (!('was' in action) || !action.was) return undefined;
	const { words, value } = action.was;
	switch (action.kind) {
		case 'move':
			return places[value]?.name ?? (words || undefined);
		case 'redate':
			return value === '' ? words || undefined : edtfInWords(value, language);
		case 'retype':
			return subTypeName(value, t);
		case 'reject':
			return words || undefined;
		default:
			throw new Error(`unknown action: ${JSON.stringify(action satisfies never)}`);
	}
}

/** How far it reaches, when it could reach further than its words. */
export function scopeInWords(action: Action, t: Messages): string | undefined {
	return 'scope' in action && action.scope !== 'mention' ? t.correct.history.scopes[action.scope] : undefined;
}

/** The article that an action is about, the first of several. */
export function articleOf(action: Action): string | undefined {
	if (action.kind === 'article') return action.articleId;
	if ('target' in action) return action.target.articleId;
	if ('targets' in action) return action.targets[0]?.articleId;
	return 'part' in action ? action.part[0]?.articleId : undefined;
}

/** « 22 nov. 2026, 14:05 », where the visitor is. */
export const instantInWords = (at: string, language: Language): string =>
	new Intl.DateTimeFormat(language === 'fr' ? 'fr-FR' : 'en-GB', { dateStyle: 'medium', timeStyle: 'short' }).format(
		new Date(at)
	);
