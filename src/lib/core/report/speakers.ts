/** Who says what a sentence tells: « a déclaré la police », « dans une déclaration du ministre, X », « a-t-il souligné ». */
import { CUE } from './lexicon/cues.ts';
import { GRAMMAR } from './lexicon/grammar.ts';
import { ROLE } from './lexicon/roles.ts';
import { type Group, groupAt, wordsOf } from './groups.ts';
import { subjectOf } from './subjects.ts';
import { verbGroupAt } from './verb-group.ts';
import { WORDS } from './lexicon/small.ts';
import { cuesAt, foldedAt, has, is, isMarked, type View, wordAt } from './view.ts';
import { MARK } from './words.ts';

/** How many sentences back « a-t-il dit » still finds who speaks. */
const BACK = 3;

/** The one who speaks in a sentence, by name where the text gives one; undefined where it speaks for itself. */
export function speakerOf(view: View, index: number): string | undefined {
	for (let back = 0; back <= BACK; back++) {
		const sentence = view.sentences[index - back];
		if (!sentence) return undefined;
		const { firstToken, endToken } = sentence;
		const named = inStatement(view, firstToken, endToken) ?? asSubject(view, firstToken, endToken);
		if (named !== undefined) return named;
		if (!isSaid(view, firstToken, endToken)) return undefined;
	}
	return undefined;
}

/** « une déclaration du secrétaire d'État, Mike Pompeo » */
function inStatement(view: View, first: number, end: number): string | undefined {
	for (let i = first; i < end - 1; i++) {
		if (!is(view, i, WORDS.statement) || !has(view, i + 1, GRAMMAR.of)) continue;
		const group = groupAt(view, i + 2, end);
		if (group && speaks(view, group)) return nameOf(view, group, end);
	}
	return undefined;
}

/** « L'ambassade a confirmé », « a indiqué la police ». */
function asSubject(view: View, first: number, end: number): string | undefined {
	for (let i = first; i < end; i++) {
		const said = sayingAt(view, i, first);
		if (!said) continue;
		const after = isInverted(view, i) ? undefined : groupAt(view, i + 1, end);
		const before = subjectOf(view, said.first, first);
		// « …, a indiqué la police »: what stands before is what was said.
		const subject = foldedAt(view, said.first - 1) === ',' || !before ? after : before;
		if (subject && speaks(view, subject)) return nameOf(view, subject, end);
	}
	return undefined;
}

function isSaid(view: View, first: number, end: number): boolean {
	for (let i = first; i < end; i++) if (sayingAt(view, i, first)) return true;
	return false;
}

/** The finite group of a verb of saying that ends here. */
function sayingAt(view: View, i: number, first: number) {
	if (!isMarked(view, i, MARK.role)) return undefined;
	for (const verb of wordAt(view, i)?.verbs ?? []) {
		if (!(verb.roles & ROLE.say)) continue;
		const group = verbGroupAt(view, i, verb, first);
		if (group && group.voice === 'active' && (group.tense === 'past' || group.tense === 'present')) return group;
	}
	return undefined;
}

/** People, institutions and what has a name speak; « il » and « tout » name nobody. */
function speaks(view: View, group: Group): boolean {
	if (has(view, group.head, GRAMMAR.subjectPronoun)) return false;
	return (cuesAt(view, group.head) & SPEAKERS) !== 0 || /\p{Lu}/u.test(wordsOf(view, group).text);
}

const SPEAKERS =
	CUE.human | CUE.official | CUE.forces | CUE.police | CUE.armed | CUE.politics | CUE.diplomat | CUE.group;

/** « a-t-il dit » */
const isInverted = (view: View, i: number): boolean => has(view, i - 1, GRAMMAR.subjectPronoun);

/** « secrétaire d'État américain, Mike Pompeo » is Mike Pompeo. */
function nameOf(view: View, group: Group, end: number): string {
	const title = (i: number): boolean => i < end && view.tokens[i]?.shape === 'title';
	let at = group.end;
	while (at < Math.min(end, group.end + 6) && foldedAt(view, at) !== ',') at++;
	if (foldedAt(view, at) === ',' && title(at + 1) && title(at + 2)) {
		let last = at + 2;
		while (title(last + 1)) last++;
		return view.text.slice(view.tokens[at + 1]?.start ?? 0, view.tokens[last]?.end ?? 0);
	}
	return wordsOf(view, group).text;
}
