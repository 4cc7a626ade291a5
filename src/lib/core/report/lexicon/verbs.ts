/** All trigger verbs; the rows of a verb are tried in this order. */
import { DISASTER_VERBS } from './verbs-disaster.ts';
import { SOCIETY_VERBS } from './verbs-society.ts';
import { VIOLENCE_VERBS } from './verbs-violence.ts';

export const VERB_SENSES = [...VIOLENCE_VERBS, ...SOCIETY_VERBS, ...DISASTER_VERBS];
