/** What is to be drawn, as consequences of the page's choices and of where the map looks. */
import type { TimeSpan } from '#core';
import type { Explored } from '#lib/explore/explorer.ts';
import type { Draft, Pointed } from '#lib/state/dashboard.svelte.ts';
import { setOf } from '#lib/state/filters.ts';
import { siteOfAim } from './aim.ts';
import { createOutlines } from './area.ts';
import type { Basemap } from './basemap.ts';
import { gatherSites, type Group } from './cluster.ts';
import { commonPlace } from './common.ts';
import type { FocusRole } from './features.ts';
import type { Box } from './geometry.ts';
import { numericCodes, type LabelTable } from './labels.ts';
import { layOut, plant, type Slot } from './layout.ts';
import { isActive, liveGroups, liveSites } from './live.ts';
import { isWithin, siteReaches } from './reach.ts';
import { createShapes, kmPerPixel, type CountryOutlines, type HungSite } from './shapes.ts';
import { byKey, collectSites, type Places, type Site } from '#lib/explore/sites.ts';
import { siteOfPlace } from './view.ts';

/** Reactive field by field. */
export type SceneInput = {
	/** All of time; the window's counts come from it. */
	readonly explorer: Explored;
	readonly places: Places;
	/** The window. */
	readonly period: TimeSpan;
	readonly selectedPlaceId?: string | undefined;
	readonly selectedIncidentId?: string | undefined;
	readonly hoveredIncidentId?: string | undefined;
	readonly pointed?: Pointed | undefined;
	readonly draft?: Draft | undefined;
};

/** What lies under the pointer, in pixels of the map. */
export type UnderPointer = {
	readonly x: number;
	readonly y: number;
	readonly group?: Group | undefined;
	readonly sites: readonly Site[];
};

/** Smaller than this on the screen, in pixels, an area is covered by its badge. */
const LEAST_PIXELS = 1.5;
/** The parts of a cluster show only when they are larger. */
const LEAST_IN_CLUSTER = 8;
/** More areas than that only cover one another; the smallest go first. */
const MOST_AREAS = 300;

export class Scene {
	readonly #input: SceneInput;
	basemap = $state.raw<Basemap>();
	labels = $state.raw<LabelTable>();
	/** Badges are gathered anew at each half zoom level. */
	zoomStep = $state(4);
	/** What the map shows and a good deal around it; undefined is everything. */
	reach = $state.raw<Box>();
	underPointer = $state.raw<UnderPointer>();

	readonly shapes = $derived.by(() => createShapes(countryOutlines(this.basemap, this.labels)));
	readonly outlineOf = $derived.by(() => createOutlines(this.shapes));

	// ── All of time: changes with the filters and the zoom, never with the window ──
	readonly all: readonly HungSite[] = $derived.by(() =>
		this.#input.explorer.sites.map((site) => this.shapes.hang(site))
	);
	readonly #tree = $derived.by(() => plant(this.all, this.#input.places));
	readonly slots: readonly Slot[] = $derived.by(() => layOut(this.all, this.#tree, this.zoomStep));
	/** The zoom at which the parts of a place are drawn apart. */
	opensAt = (placeId: string): number => {
		const { places, opensAt } = this.#tree;
		return opensAt[places.indexOf(placeId)] ?? Infinity;
	};
	readonly #nearSlots = $derived.by(() => this.slots.filter(({ group }) => isWithin(this.reach, group.anchor)));
	/** Sites whose area is large enough to be seen, the largest first. */
	readonly #nearAreas: readonly number[] = $derived.by(() => {
		const inCluster = setOf(this.slots.flatMap(({ sites }) => (sites.length > 1 ? [...sites] : [])));
		const isSeen = (index: number): boolean => {
			const site = this.all[index];
			if (!site || site.isPoint || !siteReaches(this.reach, site)) return false;
			const pixels = site.radiusKm / kmPerPixel(site.lat, this.zoomStep);
			return pixels > (inCluster.has(index) ? LEAST_IN_CLUSTER : LEAST_PIXELS);
		};
		const radius = (index: number): number => this.all[index]?.radiusKm ?? 0;
		return [...this.all.keys()].filter(isSeen).sort((a, b) => radius(b) - radius(a));
	});

	// ── The window ──
	readonly counts = $derived.by(() => this.#input.explorer.count(this.#input.period));
	/** What is to lie on top comes last: small above huge, many above few. */
	readonly groups: readonly Group[] = $derived.by(() =>
		liveGroups(this.#nearSlots, this.all, this.counts).sort(
			(a, b) => Number(b.isHuge) - Number(a.isHuge) || a.count - b.count
		)
	);
	readonly areas: readonly HungSite[] = $derived.by(() => {
		const active = this.#nearAreas.filter((index) => isActive(index, this.counts));
		return liveSites(active.slice(0, MOST_AREAS), this.all, this.counts);
	});
	/** Everything in the window, wherever it is. */
	sites = (): HungSite[] => liveSites(this.all.keys(), this.all, this.counts);

	// ── What is looked at ──
	readonly selected = $derived.by(() => {
		const { selectedIncidentId, selectedPlaceId } = this.#input;
		return this.#sitesOf(selectedIncidentId, selectedPlaceId);
	});
	readonly hovered = $derived.by(() => [
		...this.#sitesOf(this.#input.hoveredIncidentId),
		...(this.underPointer?.sites ?? [])
	]);
	readonly focus = $derived.by(() => [
		...this.hovered.map((site) => ({ site, role: 'hovered' as const })),
		...this.selected.map((site) => ({ site, role: 'selected' as const }))
	]);
	/** The place that a mark of a text points at. */
	readonly aim = $derived.by(() => {
		const { pointed, places, draft } = this.#input;
		return pointed?.place && siteOfAim(pointed.place, draft ? { ...places, ...draft.places } : places);
	});
	/** What an article that is still being written would put on the map, in and out of the window. */
	readonly draftSites = $derived.by(() => {
		const { draft, places } = this.#input;
		if (!draft) return [];
		return collectSites(draft.incidents, { ...places, ...draft.places }).map((site) => this.shapes.hang(site));
	});
	readonly draft = $derived.by(() => {
		if (!this.#input.draft) return undefined;
		const areas = [...this.draftSites].sort((a, b) => b.radiusKm - a.radiusKm);
		return { areas, groups: gatherSites(this.draftSites, this.zoomStep) };
	});
	/** A selected place by itself with several incidents at its very spot: they are spread out around it. */
	readonly fanned = $derived.by(() => {
		const { selectedPlaceId, draft } = this.#input;
		if (selectedPlaceId === undefined || draft) return undefined;
		return this.groups.find(({ count, isHuge, members }) => {
			if (count < 2 || isHuge) return false;
			const [only, ...others] = members;
			return others.length === 0 && only?.placeId === selectedPlaceId;
		});
	});
	readonly #selectedKeys = $derived.by(() => byKey(this.selected));
	readonly #hoveredKeys = $derived.by(() => byKey(this.hovered));

	constructor(input: SceneInput) {
		this.#input = input;
	}

	/** How a group is emphasised; a selected place also lights the badge that stands for all in it. */
	roleOf = (group: Group): FocusRole | undefined => {
		const { places, selectedPlaceId } = this.#input;
		if (this.#selectedKeys.size === 0 && this.#hoveredKeys.size === 0 && selectedPlaceId === undefined)
			return undefined;
		const { members } = group;
		if (members.some(({ key }) => this.#selectedKeys.has(key))) return 'selected';
		if (selectedPlaceId !== undefined && members.length > 1) {
			if (commonPlace(members, places) === selectedPlaceId) return 'selected';
		}
		return members.some(({ key }) => this.#hoveredKeys.has(key)) ? 'hovered' : undefined;
	};

	/** Where an incident happened, else a place with all that happened directly at it. */
	#sitesOf(incidentId: string | undefined, placeId?: string): Site[] {
		const { explorer, places } = this.#input;
		const index = incidentId === undefined ? undefined : explorer.siteOf(incidentId);
		const own = index === undefined ? [] : liveSites([index], this.all, this.counts);
		if (own.length > 0) return own;
		if (placeId === undefined) return [];
		const indexes = [...this.all.keys()].filter((at) => this.all[at]?.placeId === placeId);
		const here = liveSites(indexes, this.all, this.counts);
		const place = siteOfPlace(placeId, places);
		return here.length > 0 ? here : place ? [place] : [];
	}
}

function countryOutlines(basemap: Basemap | undefined, labels: LabelTable | undefined): CountryOutlines {
	const codes = labels && numericCodes(labels);
	return (country) => basemap?.outlineOf(codes?.get(country) ?? '');
}
