/** What this process offers as base map, looked at once: what goes away later is missed by those who ask for it, not by the page. */
import { STYLE_URL, TILES_URL, type GroundStyle, type OfferedGround } from '#lib/ground/offer.ts';
import type { Language } from '../language.ts';
import { MESSAGES } from '../messages.ts';
import { BasemapError, basemapOf, basemapTrouble, type Basemap } from './setting.ts';
import { originOf } from './style/addresses.ts';
import { keepStyle, styleOf, type KeptStyle } from './style/keep.ts';

type Offer = { readonly basemap: Basemap | undefined; readonly kept: KeptStyle | undefined };
let offer: Offer = { basemap: undefined, kept: undefined };

/** So long the start waits for a style at an address; the first visitors after that see the embedded base map. */
const PATIENCE_MS = 4000;

/**
 * Before the first request. Throws a `BasemapError` where the owner's own file or the setting is wrong; an address that does not
 * answer, or not with a style, is told and tried again.
 */
export async function offerBasemap(language: Language): Promise<void> {
	const basemap = basemapOf();
	if (!basemap) return;
	const tell = (error: unknown): void => {
		const { unusable } = MESSAGES[language].basemap;
		console.error(error instanceof BasemapError ? `${basemapTrouble(error, language)}${unusable}` : error);
	};
	const kept = basemap.kind === 'style' ? keepStyle(() => styleOf(basemap), { ontrouble: tell }) : undefined;
	offer = { basemap, kept };
	const isOwners = (error: unknown) => error instanceof BasemapError && error.trouble === 'style' && 'file' in basemap;
	const first = kept?.first.catch((error: unknown) => {
		if (isOwners(error)) throw error;
		tell(error);
	});
	if (first) await Promise.race([first, new Promise((done) => setTimeout(done, PATIENCE_MS).unref())]);
	console.log(MESSAGES[language].basemap.given(basemap.given));
}

/** The style as it is known now. */
export const offeredStyle = (): GroundStyle | undefined => offer.kept?.current();

/** The archive on this machine. */
export const offeredArchive = (): string | undefined =>
	offer.basemap?.kind === 'tiles' && 'file' in offer.basemap ? offer.basemap.file : undefined;

/** What a page is told of it. */
export function offeredGround(): OfferedGround | undefined {
	const { basemap } = offer;
	if (!basemap) return undefined;
	if (basemap.kind === 'style') return { kind: 'style', url: STYLE_URL, origins: offeredStyle()?.origins ?? [] };
	if ('file' in basemap) return { kind: 'tiles', url: TILES_URL, origins: [] };
	return { kind: 'tiles', url: basemap.url, origins: [originOf(basemap.url)] };
}

/** The policy of a page that may draw the owner's base map: its servers may be asked for data, and no others. */
export const allowing = (policy: string, origins: readonly string[]): string =>
	origins.length === 0 ? policy : policy.replace(/connect-src [^;]*/, (rule) => `${rule} ${origins.join(' ')}`);
