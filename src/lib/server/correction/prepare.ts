/** Checks an action that somebody asks for against the store, and adds what the server knows better. */
import {
	aspectOf,
	anchorsOf,
	articlesOf,
	choosePlace,
	findMention,
	findReport,
	keptOf,
	spanOf,
	wasOf,
	wasOfMention
} from '#core';
import type { Action, Gazetteer } from '#core';
import type { Corpus } from '#lib/wire.ts';
import type { Language } from '../language.ts';
import { MESSAGES } from '../messages.ts';
import { troubleWithDate } from '../reader/incoming.ts';
import type { Service } from '../service.ts';
import type { ReadArticle } from '../store/store.ts';

export type Prepared = { readonly corpus: Corpus; readonly action: Action };
export type Refusal = { readonly status: 400 | 404; readonly field?: string; readonly why: string };

/** The corpus of the action and the action as it is stored, or why it is none. */
export async function prepare(service: Service, action: Action, language: Language): Promise<Prepared | Refusal> {
	const say = MESSAGES[language];
	const trouble = troubleWithDates(action, { today: service.today(), language });
	if (trouble) return { status: 400, ...trouble };
	const articles = new Map<string, ReadArticle>();
	for (const id of articlesOf(action)) {
		const article = await service.store.article(id);
		if (!article) return { status: 404, field: 'articleId', why: say.unknown(id.slice(0, 100)) };
		articles.set(id, article);
	}
	const corpora = new Set([...articles.values()].map(({ stored }) => stored.corpus));
	const [corpus, other] = corpora;
	if (corpus === undefined) return { status: 400, field: 'kind', why: say.expects('POST /api/corrections/[id]/undo') };
	if (other !== undefined) return { status: 400, field: 'rest', why: say.twoCorpora() };
	for (const anchor of anchorsOf(action)) {
		const length = articles.get(anchor.articleId)?.stored.given.text.length ?? 0;
		if (anchor.start >= anchor.end || anchor.end > length)
			return { status: 400, field: 'start', why: say.expects(`0 ≤ start < end ≤ ${length}`) };
	}
	if (!('target' in action)) return { corpus, action };
	const reading = articles.get(action.target.articleId)?.reading;
	if (!reading) return { status: 404, field: 'articleId', why: say.unknown(action.target.articleId) };
	const placed = await fillPlace(service, action, language);
	return 'why' in placed ? placed : { corpus, action: { ...placed, ...wasFor(placed, reading) } };
}

type Targeted = Extract<Action, { target: unknown }>;

/** What the analysis said there: by this wider scopes find what says the same. Whatever the page sent is not believed. */
function wasFor(action: Targeted, reading: ReadArticle['reading']): Pick<Targeted, 'was'> {
	const { target } = action;
	if (action.kind === 'move' && target.of === 'mention') {
		const index = findMention(target, reading.places);
		const mention = index === undefined ? undefined : reading.places[index];
		return mention ? { was: wasOfMention(mention) } : {};
	}
	const report = findReport(target, reading.reports);
	return report ? { was: wasOf(aspectOf(action), report) } : {};
}

/** A row of the gazetteer is taken as the gazetteer has it; a point gets the country around it. */
async function fillPlace(service: Service, action: Targeted, language: Language): Promise<Targeted | Refusal> {
	if (action.kind !== 'move' || !action.place) return action;
	const gazetteer = await service.analyser.gazetteer();
	const { placeId } = action.place;
	if (placeId === undefined || placeId.startsWith('point:')) {
		const { placeId: _id, ...point } = action.place;
		const country = point.country ?? countryAt(point, gazetteer);
		return { ...action, place: { ...point, ...(country !== undefined && { country }) } };
	}
	const row = gazetteer.get(placeId);
	if (!row) {
		const stored = await service.store.place(placeId);
		if (stored) return { ...action, place: { ...action.place, ...keptOf(stored), placeId } };
		return { status: 400, field: 'place.placeId', why: MESSAGES[language].unknown(placeId.slice(0, 100)) };
	}
	return { ...action, place: choosePlace(row) };
}

const COUNTRY_KM = 100;

function countryAt({ lat, lng }: { lat: number | null; lng: number | null }, gazetteer: Gazetteer): string | undefined {
	if (lat === null || lng === null) return undefined;
	return gazetteer.near(lng, lat, COUNTRY_KM, 10).find(({ country }) => country !== undefined)?.country;
}

/** A date of an incident is any EDTF; a publication is none of the future. */
export function troubleWithDates(
	action: Action,
	{ today, language }: { today: number; language: Language }
): { field: string; why: string } | undefined {
	if (action.kind === 'redate' && action.date !== null && !spanOf(action.date))
		return { field: 'date', why: MESSAGES[language].noDate(action.date.slice(0, 40)) };
	if (action.kind !== 'article') return undefined;
	const trouble = troubleWithDate(action.fields.published || undefined, { today, language });
	return trouble && { field: 'fields.published', ...trouble };
}
