/** What the visitor points at and chooses on the map. */
import type { Map as MapLibre, MapMouseEvent } from 'maplibre-gl';
import type { Places } from '#lib/explore/sites.ts';
import type { Group } from './cluster.ts';
import { boundsOf, paddingOf } from './create.ts';
import type { Ink } from './ink.ts';
import { openingOf } from './opening.ts';
import { pickNext, targetsOfAreas, targetsOfGroup, type Picked } from './pick.ts';
import { tidyPosition } from './pin.ts';
import type { MapProps } from './props.ts';
import type { Scene } from './scene.svelte.ts';
import { sitesBox } from './view.ts';

export type Pointer = {
	readonly scene: Scene;
	/** Missing until the map is drawn. */
	readonly ink: () => Ink | undefined;
	/** Read anew at each event. */
	readonly props: Pick<MapProps, 'places' | 'picking' | 'onselectplace' | 'onselectincident'>;
};

/** Listens as long as the map is there. */
export function followPointer(map: MapLibre, { scene, ink: inkNow, props }: Pointer): void {
	let lastPick: Picked | undefined;
	map.on('mousemove', (event) => (scene.underPointer = pointAt(event)));
	map.on('mouseout', () => (scene.underPointer = undefined));
	map.on('movestart', () => (scene.underPointer = undefined));
	map.on('click', select);

	function pointAt({ point: { x, y } }: MapMouseEvent): Scene['underPointer'] {
		const ink = inkNow();
		if (props.picking || !ink) return undefined;
		const group = ink.badgeAt(x, y);
		const areas = ink.areasAt(x, y).sort((a, b) => a.radiusKm - b.radiusKm);
		map.getCanvas().classList.toggle('pointing', group !== undefined || areas.length > 0);
		if (group) return { x, y, group, sites: group.members };
		// A card that follows the pointer all over a country would be in the way.
		const area = areas.find(({ isHuge }) => !isHuge);
		return area && { x, y, sites: [area] };
	}

	function select({ point: { x, y }, lngLat }: MapMouseEvent): void {
		const [ink, { picking, places }] = [inkNow(), props];
		if (picking) {
			picking.onmove(...tidyPosition(lngLat.lng, lngLat.lat));
			return;
		}
		const group = ink?.badgeAt(x, y);
		// A finger leaves no pointer behind that could close the card.
		if (matchMedia('(hover: none)').matches) scene.underPointer = undefined;
		if (group && opensUp(map, group, scene, places)) return;
		const among = group ? targetsOfGroup(group, places) : targetsOfAreas(ink?.areasAt(x, y) ?? []);
		lastPick = pickNext(among, lastPick);
		if (lastPick?.target.type === 'place') props.onselectplace(lastPick.target.placeId);
		else if (lastPick) props.onselectincident(lastPick.target.incidentId);
	}
}

/** Zooms into a group that no single place stands for, as long as that takes it apart. */
function opensUp(map: MapLibre, group: Group, scene: Scene, places: Places): boolean {
	const box = sitesBox(group.members, scene.shapes);
	const opening = box && openingOf(group, { places, zoom: map.getZoom(), opensAt: scene.opensAt });
	if (!box || !opening) return false;
	const camera = map.cameraForBounds(boundsOf(box), { padding: paddingOf(map.getContainer()), maxZoom: 12 });
	const isEnough = (camera?.zoom ?? 0) >= opening.zoom;
	map.easeTo({
		zoom: Math.max(camera?.zoom ?? 0, opening.zoom),
		center: isEnough && camera?.center ? camera.center : [group.anchor[0], group.anchor[1]],
		duration: 500
	});
	return true;
}
