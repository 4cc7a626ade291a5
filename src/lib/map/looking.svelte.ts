/** Where the map looks: it tells the scene what is in view, and brings what is chosen into it. */
import type { Map as MapLibre } from 'maplibre-gl';
import { untrack } from 'svelte';
import { boundsOf, paddingOf, shownBox, viewOf } from './create.ts';
import type { Box } from './geometry.ts';
import type { MapProps } from './props.ts';
import { aroundView, holds } from './reach.ts';
import type { Scene } from './scene.svelte.ts';
import type { HungSite } from './shapes.ts';
import { COARSE_ZOOM, inner, sameView, showsMiddle, siteBox, sitesBox } from './view.ts';

/** So near what was chosen is shown, unless the map is nearer already. */
const NEAR_ZOOM = 7;

export class Looking {
	readonly #scene: Scene;
	/** Nearer than the embedded base map shows anything true. */
	isCoarse = $state(false);
	/** What is selected is in view, or on the way there. */
	#selectionShown = false;

	constructor(scene: Scene) {
		this.#scene = scene;
	}

	/** The map has moved, or is being moved. */
	follow(map: MapLibre): void {
		const scene = this.#scene;
		scene.zoomStep = Math.round(map.getZoom() * 2) / 2;
		this.isCoarse = map.getZoom() > COARSE_ZOOM;
		const shown = shownBox(map);
		if (!holds(scene.reach, shown)) scene.reach = aroundView(shown);
	}

	/** A move has ended. */
	rest(map: MapLibre): void {
		this.#selectionShown = this.#showsSelected(map);
	}

	/** The reader takes room from the map: what was chosen and seen stays in view. */
	resize(map: MapLibre): void {
		this.follow(map);
		if (this.#selectionShown) this.showSelected(map);
	}

	/** Flies only when the target is off-screen. */
	showSelected(map: MapLibre): void {
		const box = sitesBox(this.#scene.selected, this.#scene.shapes);
		if (box && !this.#showsSelected(map)) fit(map, box, Math.max(map.getZoom(), NEAR_ZOOM));
		this.#selectionShown = box !== undefined;
	}

	showAll(map: MapLibre): void {
		const box = sitesBox(this.#scene.sites(), this.#scene.shapes);
		if (box) fit(map, box);
	}

	/** Sites of a draft come into view, unless the visitor has the map in hand. */
	showDraft(map: MapLibre): void {
		if (map.dragPan.isActive()) return;
		const shown = shownBox(map);
		const { draftSites, shapes } = this.#scene;
		const isShown = (site: HungSite) => showsMiddle(shown, siteBox(site, shapes));
		const box = draftSites.every(isShown) ? undefined : sitesBox(draftSites, shapes);
		if (box) fit(map, box, Math.max(map.getZoom(), NEAR_ZOOM));
	}

	#showsSelected(map: MapLibre): boolean {
		const box = sitesBox(this.#scene.selected, this.#scene.shapes);
		return box !== undefined && showsMiddle(inner(shownBox(map)), box);
	}
}

function fit(map: MapLibre, box: Box, maxZoom = 9): void {
	map.fitBounds(boundsOf(box), { padding: paddingOf(map.getContainer()), maxZoom, duration: 500 });
}

export type Followed = {
	readonly looking: Looking;
	readonly scene: Scene;
	/** Missing until its style is loaded. */
	readonly map: () => MapLibre | undefined;
	/** Read field by field. */
	readonly props: Pick<MapProps, 'view' | 'selectedPlaceId' | 'selectedIncidentId' | 'picking'>;
};

/** Moves the map after what is chosen elsewhere. Call it while the component is set up. */
export function lookAfter({ looking, scene, map: mapNow, props }: Followed): void {
	/** Changes only when the draft has other sites. */
	const draftKeys = $derived(scene.draftSites.map(({ key }) => key).join('\n'));
	$effect(() => {
		const [map, view] = [mapNow(), props.view];
		if (map && view && !sameView(view, viewOf(map))) map.jumpTo({ center: [view.lng, view.lat], zoom: view.zoom });
	});
	// Only for a new choice: scrubbing must not move the map.
	$effect(() => {
		const map = mapNow();
		if (map && (props.selectedPlaceId !== undefined || props.selectedIncidentId !== undefined))
			untrack(() => looking.showSelected(map));
	});
	// A pin that was set elsewhere comes into view; the visitor's own hand never moves it out of it.
	$effect(() => {
		const [map, picking] = [mapNow(), props.picking];
		if (map && picking && !map.getBounds().contains([picking.lng, picking.lat])) {
			map.easeTo({ center: [picking.lng, picking.lat], duration: 500 });
		}
	});
	$effect(() => {
		const map = mapNow();
		if (map && draftKeys !== '') untrack(() => looking.showDraft(map));
	});
}
