import { dataFile } from '#lib/server/config.ts';
import { basemapTrouble, type BasemapError } from '#lib/server/basemap/setting.ts';
import type { Language } from '#lib/server/language.ts';
import { MESSAGES } from '#lib/server/messages.ts';
import { asStoreError, type StoreError } from '#lib/server/store/storeError.ts';

/** Ends a program that cannot go on: one line where the store or a setting is to blame, else the error with its stack. */
export function complain(error: unknown, language: Language): void {
	if (isBasemapError(error)) {
		console.error(basemapTrouble(error, language));
		process.exitCode = 1;
		return;
	}
	const trouble = isStoreError(error) ? error : asStoreError(error, dataFile());
	console.error(trouble ? MESSAGES[language][trouble.trouble](trouble.file, trouble.detail) : error);
	process.exitCode = 1;
}

const isBasemapError = (error: unknown): error is BasemapError =>
	error instanceof Error && error.name === 'BasemapError';

/** By name: the bundled server has a class of its own. */
const isStoreError = (error: unknown): error is StoreError => error instanceof Error && error.name === 'StoreError';
