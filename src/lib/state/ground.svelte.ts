/** Which base map lies under the incidents: the one that ships with the page, or the one that its owner gave. */
import type { CreditPiece, OfferedGround } from '#lib/ground/offer.ts';

export type GroundName = 'embedded' | 'given';
type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

const KEY = 'chronocarte.ground';

export class Ground {
	/** Undefined where the owner gave none. */
	readonly offered: OfferedGround | undefined;
	/** The owner's unless the visitor says otherwise. */
	chosen = $state<GroundName>('embedded');
	/** The owner's could not be had. */
	failed = $state(false);
	/** Whose the owner's base map is; undefined while it is not on the map. */
	credit = $state.raw<readonly CreditPiece[]>();

	constructor(offered?: OfferedGround) {
		this.offered = offered;
		if (offered !== undefined) this.chosen = 'given';
	}

	/** What the map is to lay. */
	get laid(): OfferedGround | undefined {
		return this.chosen === 'given' ? this.offered : undefined;
	}

	/** Takes up what this browser chose before. */
	recall(storage: Storage | undefined): void {
		if (this.offered !== undefined && storage?.getItem(KEY) === 'embedded') this.chosen = 'embedded';
	}

	choose(name: GroundName, storage: Storage | undefined): void {
		this.chosen = name;
		this.failed = false;
		try {
			storage?.setItem(KEY, name);
		} catch {
			// Storage may be full or forbidden: the choice then lasts as long as the page.
		}
	}

	/** Back to what is always there; the visitor's wish is kept for the next time. */
	readonly fail = (): void => {
		this.chosen = 'embedded';
		this.failed = true;
	};

	/** Adds whose the owner's base map is to those who are always named, as plain words. */
	credited(attribution: string): string {
		const words = (this.credit ?? []).map(({ text }) => text).join('');
		return words === '' ? attribution : `${words} · ${attribution}`;
	}
}
