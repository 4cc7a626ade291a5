/** One reason for or against a place that a name may mean; its weights add up to the candidate's score. */
export type Feature = {
	readonly name: FeatureName;
	readonly weight: number;
	/** The kind asked for, the container's or town's name, the share of a country, or kilometres. */
	readonly note?: string | number;
};

export type FeatureName =
	| 'prior' // how well known it is
	| 'cue' // « ville de », « province de » ask for its kind
	| 'no-cue' // … or for another
	| 'areal' // « en », « au »
	| 'town' // « à »
	| 'container' // the text names what it lies in
	| 'not-in-brackets' // the text names, in brackets, what it does not lie in
	| 'same-as-before' // the document meant it before
	| 'focus' // the document is about its country
	| 'near-settled' // a settled place is near
	| 'twin'; // a region behind the town of its name

/** A feature as a code of `PlaceMention.why`; nothing for what goes without saying. */
export function codeOf({ name, weight, note }: Feature): string | undefined {
	switch (name) {
		case 'prior':
			return `${name}: ${weight.toFixed(1)}`;
		case 'cue':
			return `${name}: ${note}`;
		case 'focus':
			return `${name}: ${Number(note).toFixed(2)}`;
		case 'near-settled':
			return `${name}: ${Math.round(Number(note))}`;
		case 'container':
		case 'not-in-brackets':
		case 'same-as-before':
			return name;
		case 'no-cue':
		case 'areal':
		case 'town':
		case 'twin':
			return undefined;
		default:
			throw new Error(`unknown feature: ${name satisfies never}`);
	}
}
