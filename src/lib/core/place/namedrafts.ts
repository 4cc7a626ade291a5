import type { PlaceKind } from '../model.ts';
import { wantedKind } from './candidates.ts';
import { draftOf, type Draft } from './draft.ts';
import type { Judged } from './evidence.ts';
import type { Place } from './gazetteer.ts';
import { leftOf } from './left.ts';
import { AREAL } from './lexicon-context.ts';
import type { Resolved } from './resolve.ts';
import type { DemonymHit } from './scan.ts';
import type { View } from './view.ts';

/** « place Tahrir » without a town near it: better no place than the wrong one. */
const SITE_CONFIDENCE = 0.6;

/** A name with the place it was resolved to. */
export function draftOfName(view: View, name: Judged, resolved: Resolved | undefined): Draft {
	const { first, end, chance, kind } = name;
	const confidence = resolved?.confidence ?? 0;
	const place = confidence >= SITE_CONFIDENCE || !isSite(resolved?.place) ? resolved?.place : undefined;
	const score = Math.round(chance * (resolved?.place ? confidence : 1) * 1000) / 1000;
	return draftOf({
		first,
		end,
		form: 'named',
		kind: kind ?? place?.kind ?? guessedKind(view, name),
		place,
		name: place?.name ?? view.slice(first, end),
		country: place?.country,
		score,
		alternatives: resolved?.alternatives ?? [],
		why: codesOf(name, resolved),
		judged: name,
		resolved
	});
}

function codesOf({ signs }: Judged, resolved: Resolved | undefined): string[] {
	const codes: string[] = [];
	for (const sign of signs) if (sign !== 'bias') codes.push(`sign: ${sign}`);
	if (resolved) codes.push(...resolved.why);
	return codes;
}

const isSite = (place: Place | undefined): boolean => place?.kind === 'facility' || place?.kind === 'district';

/** What a name that no row knows may be: « en Xanie » and « la Xanie » are regions. */
function guessedKind(view: View, name: Judged): PlaceKind {
	const { word, article } = leftOf(view, name.first);
	return wantedKind(view, name) ?? (AREAL.has(word) || article ? 'region' : 'city');
}

/** « irakien », « londonienne »: speaks of a country without being there. */
export function draftOfDemonym(view: View, { first, end, demonym }: DemonymHit): Draft {
	const { country, place: folded } = demonym;
	const place = folded
		? view.find(folded).find((one) => one.country === country)
		: view.gazetteer.get(`country:${country}`);
	const kind = place?.kind ?? 'country';
	return draftOf({
		first,
		end,
		form: 'named',
		kind,
		place,
		country,
		role: 'demonym',
		score: 0.95,
		why: ['demonym']
	});
}
