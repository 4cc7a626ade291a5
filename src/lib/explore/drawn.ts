/** How the map draws one incident, in words that a table can say: what is drawn and what is said must never differ. */
import type { TimeSpan } from '#core';
import type { IncidentSummary } from '#lib/wire.ts';
import { collectSites, type Places } from './sites.ts';

/** point: a symbol on a facility · outline: the shape of a country or province · disc: so many kilometres around · none: no place is known */
export type Form = 'point' | 'outline' | 'disc' | 'none';

export type Drawn = {
	readonly form: Form;
	/** Kilometres; of a disc. */
	readonly radiusKm?: number;
	/** The date is too coarse for the window. */
	readonly faded: boolean;
	/** Threatened, planned or denied. */
	readonly hollow: boolean;
};

export function drawnAs(incident: IncidentSummary, places: Places, window: TimeSpan): Drawn {
	const [site] = collectSites([incident], places, window);
	const hollow = incident.status !== 'happened';
	if (!site) return { form: 'none', faded: false, hollow };
	const { faded } = site;
	if (site.isPoint) return { form: 'point', faded, hollow };
	if (site.outline || site.kind === 'country') return { form: 'outline', faded, hollow };
	return { form: 'disc', radiusKm: site.radiusKm, faded, hollow };
}
