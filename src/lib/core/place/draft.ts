import type { PlaceAlternative, PlaceForm, PlaceKind, PlaceMention, PlaceRole } from '../model.ts';
import type { Judged } from './evidence.ts';
import type { Place } from './gazetteer.ts';
import type { TokenRange } from './groups.ts';
import type { Area } from './offsets.ts';
import type { Resolved } from './resolve.ts';
import type { View } from './view.ts';

/** A mention on its way: stages fill it in, `finish` makes the result of it. */
export type Draft = TokenRange & {
	readonly form: PlaceForm;
	readonly kind: PlaceKind;
	readonly place: Place | undefined;
	/** Instead of the place's own label. */
	readonly name: string | undefined;
	country: string | undefined;
	readonly score: number;
	readonly alternatives: readonly PlaceAlternative[];
	readonly why: string[];
	/** For the trace: how its words were judged, and what they may mean. */
	readonly judged: Judged | undefined;
	readonly resolved: Resolved | undefined;
	role: PlaceRole | undefined;
	within: Draft | undefined;
	owner: Draft | undefined;
	/** Its owners beside the first. */
	others: readonly Draft[] | undefined;
	relation: string | undefined;
	/** The token where the words of the relation begin. */
	relationAt: number | undefined;
	/** Moved or widened by « à 20 km au nord de ». */
	area: Area | undefined;
};

/** What a draft cannot do without; the rest may follow. */
type Begun = Pick<Draft, 'first' | 'end' | 'form' | 'kind' | 'score' | 'why'> & {
	readonly [Field in keyof Draft]?: Draft[Field] | undefined;
};

/** A draft with all fields in one order, given or not: the engine reads objects of one shape several times faster. */
export function draftOf(begun: Begun): Draft {
	return {
		first: begun.first,
		end: begun.end,
		form: begun.form,
		kind: begun.kind,
		place: begun.place,
		name: begun.name,
		country: begun.country,
		score: begun.score,
		alternatives: begun.alternatives ?? [],
		why: begun.why,
		judged: begun.judged,
		resolved: begun.resolved,
		role: begun.role,
		within: begun.within,
		owner: begun.owner,
		others: begun.others,
		relation: undefined,
		relationAt: undefined,
		area: undefined
	};
}

/** A draft of words that mean a place without its name. */
export function describe(range: TokenRange, place: Place, form: 'described' | 'bare', why: string): Draft {
	const { kind, country } = place;
	const score = form === 'bare' ? 0.6 : 0.85;
	return draftOf({ ...range, form, kind, place, country, score, why: [why] });
}

/** The mentions of a document from their drafts: the owner and container become positions in the same list. */
export function mentionsOf(view: View, drafts: readonly Draft[]): PlaceMention[] {
	const tied = drafts.some(({ within, owner }) => within ?? owner);
	const positions = tied ? new Map(drafts.map((draft, index) => [draft, index])) : undefined;
	return drafts.map((draft) => {
		const { form, kind, place, country, score, alternatives, why, relation, area } = draft;
		const start = view.tokens[draft.first]?.start ?? 0;
		const end = endOffset(view, draft.end);
		const name = draft.name ?? place?.name;
		const within = draft.within && positions?.get(draft.within);
		const owner = draft.owner && positions?.get(draft.owner);
		// All fields in one order, given or not: the engine reads objects of one shape several times faster.
		return {
			start,
			end,
			text: view.text.slice(start, end),
			form,
			role: draft.role ?? 'literal',
			kind,
			lat: area?.lat ?? place?.lat ?? null,
			lng: area?.lng ?? place?.lng ?? null,
			score,
			alternatives,
			why,
			placeId: place?.id,
			name: name || undefined,
			country: country || undefined,
			radiusKm: area?.radiusKm ?? place?.radiusKm,
			within,
			owner,
			relation: relation || undefined
		};
	});
}

/** A name keeps no apostrophe that only quotes: « ‘Irak’ ». */
function endOffset(view: View, end: number): number {
	const token = view.tokens[end - 1];
	if (!token) return 0;
	return APOSTROPHES.includes(view.text[token.end - 1] ?? ' ') ? token.end - 1 : token.end;
}

const APOSTROPHES = "'’ʼ";
