/** What is to be drawn, as consequences of the page's choices and of where the map looks. */
import type { TimeSpan } from '#core';
import type { Draft, Pointed } from '#lib/state/dashboard.svelte.ts';
import type { IncidentSummary } from '#lib/wire.ts';
import { siteOfAim } from './aim.ts';
import type { Basemap } from './basemap.ts';
import { gatherSites, type Group } from './cluster.ts';
import { commonPlace } from './common.ts';
import type { FocusRole } from './features.ts';
import { numericCodes, type LabelTable } from './labels.ts';
import { createShapes, type CountryOutlines } from './shapes.ts';
import { byKey, collectSites, siteKey, type Places, type Site } from './sites.ts';
import { siteOfPlace } from './view.ts';

export type SceneInput = {
	readonly incidents: readonly IncidentSummary[];
	readonly places: Places;
	readonly period: TimeSpan | undefined;
	readonly selectedPlaceId: string | undefined;
	readonly selectedIncidentId: string | undefined;
	readonly hoveredIncidentId: string | undefined;
	readonly pointed: Pointed | undefined;
	readonly draft: Draft | undefined;
};

/** What lies under the pointer, in pixels of the map. */
export type UnderPointer = {
	readonly x: number;
	readonly y: number;
	readonly group?: Group | undefined;
	readonly sites: readonly Site[];
};

export class Scene {
	readonly #input: () => SceneInput;
	basemap = $state.raw<Basemap>();
	labels = $state.raw<LabelTable>();
	/** Badges are gathered anew at each half zoom level. */
	zoomStep = $state(4);
	underPointer = $state.raw<UnderPointer>();

	readonly shapes = $derived.by(() => createShapes(countryOutlines(this.basemap, this.labels)));
	readonly sites = $derived.by(() => {
		const { incidents, places, period } = this.#input();
		return collectSites(incidents, places, period).map((site) => this.shapes.hang(site));
	});
	readonly sitesByKey = $derived.by(() => byKey(this.sites));
	readonly groups = $derived.by(() => gatherSites(this.sites, this.zoomStep));
	readonly groupsByKey = $derived.by(() => byKey(this.groups));
	readonly selected = $derived.by(() => {
		const { selectedIncidentId, selectedPlaceId } = this.#input();
		return this.#sitesOf(selectedIncidentId, selectedPlaceId);
	});
	readonly hovered = $derived.by(() => [
		...this.#sitesOf(this.#input().hoveredIncidentId),
		...(this.underPointer?.sites ?? [])
	]);
	/** The place that a mark of a text points at. */
	readonly aim = $derived.by(() => {
		const { pointed, places, draft } = this.#input();
		return pointed?.place && siteOfAim(pointed.place, draft ? { ...places, ...draft.places } : places);
	});
	/** What an article that is still being written would put on the map, in and out of the window. */
	readonly draftSites = $derived.by(() => {
		const { draft, places } = this.#input();
		if (!draft) return [];
		return collectSites(draft.incidents, { ...places, ...draft.places }).map((site) => this.shapes.hang(site));
	});
	readonly draftGroups = $derived.by(() => gatherSites(this.draftSites, this.zoomStep));
	readonly #selectedKeys = $derived.by(() => byKey(this.selected));
	readonly #hoveredKeys = $derived.by(() => byKey(this.hovered));

	constructor(input: () => SceneInput) {
		this.#input = input;
	}

	/** How a group is emphasised; a selected place also lights the badge that stands for all in it. */
	roleOf(group: Group): FocusRole | undefined {
		const { places, selectedPlaceId } = this.#input();
		if (group.members.some(({ key }) => this.#selectedKeys.has(key))) return 'selected';
		if (selectedPlaceId !== undefined && group.members.length > 1) {
			if (commonPlace(group.members, places) === selectedPlaceId) return 'selected';
		}
		return group.members.some(({ key }) => this.#hoveredKeys.has(key)) ? 'hovered' : undefined;
	}

	/** Where an incident happened, else a place with all that happened directly at it. */
	#sitesOf(incidentId: string | undefined, placeId?: string): Site[] {
		const { incidents, places } = this.#input();
		const incident = incidentId === undefined ? undefined : incidents.find(({ id }) => id === incidentId);
		const own = incident && this.sitesByKey.get(siteKey(incident, places) ?? '');
		if (own) return [own];
		if (placeId === undefined) return [];
		const here = this.sites.filter((site) => site.placeId === placeId);
		const place = siteOfPlace(placeId, places);
		return here.length > 0 ? here : place ? [place] : [];
	}
}

function countryOutlines(basemap: Basemap | undefined, labels: LabelTable | undefined): CountryOutlines {
	const codes = labels && numericCodes(labels);
	return (country) => basemap?.outlineOf(codes?.get(country) ?? '');
}
