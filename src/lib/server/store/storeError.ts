/** damaged: no database, or a broken one · newer: made by a later version · unusable: no permission, no room, locked */
export type StoreTrouble = 'damaged' | 'newer' | 'unusable';

/** The store cannot be used, and why. Caught by name where a program talks to a person. */
export class StoreError extends Error {
	override readonly name = 'StoreError';
	readonly trouble: StoreTrouble;
	readonly file: string;
	readonly detail: string;

	constructor(trouble: StoreTrouble, file: string, detail: string, options?: ErrorOptions) {
		super(`${file}: ${detail}`, options);
		this.trouble = trouble;
		this.file = file;
		this.detail = detail;
	}
}

/** What SQLite or the file system threw, as a `StoreError`; undefined for our own mistakes. */
export function asStoreError(error: unknown, file: string): StoreError | undefined {
	if (error instanceof StoreError) return error;
	if (!(error instanceof Error) || !('code' in error)) return undefined;
	const isDamaged = /not a database|malformed|corrupt/i.test(error.message);
	if (error.code === 'ERR_SQLITE_ERROR')
		return new StoreError(isDamaged ? 'damaged' : 'unusable', file, error.message, { cause: error });
	const isOfTheSystem = 'syscall' in error;
	return isOfTheSystem ? new StoreError('unusable', file, error.message, { cause: error }) : undefined;
}
