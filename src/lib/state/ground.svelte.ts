/** Which base map lies under the incidents: the one that ships with the page, or the tiles that its owner gave. */

export type GroundName = 'embedded' | 'tiles';
type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem'>;

const KEY = 'chronocarte.ground';

export class Ground {
	/** Address of the owner's tiles; undefined where none were given. */
	readonly offered: string | undefined;
	/** The owner's tiles unless the visitor says otherwise. */
	chosen = $state<GroundName>('embedded');
	/** The tiles could not be had. */
	failed = $state(false);
	/** Whose the tiles are that lie on the map; undefined while none do. */
	credit = $state<string>();

	constructor(offered?: string) {
		this.offered = offered;
		if (offered !== undefined) this.chosen = 'tiles';
	}

	/** What the map is to lay. */
	get tiles(): string | undefined {
		return this.chosen === 'tiles' ? this.offered : undefined;
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

	/** Adds the owner of the tiles to those of the base map. */
	credited(attribution: string): string {
		return this.credit ? `${this.credit} · ${attribution}` : attribution;
	}
}
