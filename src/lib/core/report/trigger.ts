import type { Determiner } from './determiners.ts';
import type { Frame, FrameId } from './frames.ts';
import type { VerbGroup } from './verb-group.ts';
import type { Sense } from './words.ts';

/** A word that tells of an incident, with the grammar around it. */
export type Trigger = {
	/** The head word. */
	readonly token: number;
	/** Half-open token range of the words to show. */
	readonly first: number;
	readonly end: number;
	readonly frame: FrameId;
	/** Of its own frame, before the scene makes it more exact. */
	readonly kind: Frame;
	readonly sense: Sense;
	readonly sentence: number;
	/** Verbs only. */
	readonly group: VerbGroup | undefined;
	/** Nouns only. */
	readonly determiner: Determiner | undefined;
	readonly plural: boolean;
	/** « une autre attaque », « de nouveaux tirs ». */
	readonly another: boolean;
	/** « attaques répétées », « de nombreuses attaques ». */
	readonly repeated: boolean;
	/** Says what an incident did; joins one told nearby. */
	readonly effect: boolean;
	/** « … était un sabotage »: says what the incident beside it is. */
	readonly predicate: boolean;
	/** « cet incident »: only joins what was told. */
	readonly back: boolean;
	/** « un incident », « un drame »: what happened without its name. */
	readonly unnamed: boolean;
	/** « l'appel », « la demande »: points back to talk. */
	readonly ofTalk: boolean;
	/** « jugé pour avoir tué »: long before the day of the court. */
	readonly recalled: boolean;
};
