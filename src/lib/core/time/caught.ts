import type { Clock, Meaning, Quantity } from './meaning.ts';
import type { Value } from './pattern.ts';

/** What a pattern caught so far, by class name; the first of a name counts. */
export class Caught {
	readonly #names: string[] = [];
	readonly #values: Value[] = [];

	push(name: string, value: Value): void {
		this.#names.push(name);
		this.#values.push(value);
	}

	pop(): void {
		this.#names.pop();
		this.#values.pop();
	}

	has(name: string): boolean {
		return this.#names.includes(name);
	}

	number(name: string): number | undefined {
		const value = this.#get(name);
		return typeof value === 'number' ? value : undefined;
	}

	text(name: string): string | undefined {
		const value = this.#get(name);
		return typeof value === 'string' ? value : undefined;
	}

	quantity(name: string): Quantity | undefined {
		const value = this.#get(name);
		return typeof value === 'object' && 'from' in value ? value : undefined;
	}

	clock(name: string): Clock | undefined {
		const value = this.#get(name);
		return typeof value === 'object' && 'minutes' in value ? value : undefined;
	}

	meaning(name: string): Meaning | undefined {
		const value = this.#get(name);
		return typeof value === 'object' && 'kind' in value ? value : undefined;
	}

	#get(name: string): Value | undefined {
		const at = this.#names.indexOf(name);
		return at < 0 ? undefined : this.#values[at];
	}
}
