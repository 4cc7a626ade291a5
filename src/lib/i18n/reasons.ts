/** Codes of the analysis in the visitor's language: « place-clause: Najaf » → « “Najaf” se trouve dans la même proposition ». */
import { spanOf, type LinkReason } from '#core';
import { dateInWords, numberInWords } from './dates.ts';
import type { Language, Messages } from './messages.ts';
import { countryName } from './regions.ts';

/** What a code says; a code that the catalogue does not know stays as it is, so that nothing is hidden. */
export function reasonInWords(code: string, t: Messages, language: Language): string {
	const { name, words } = parseReason(code);
	const say = (t.reasons.codes as Readonly<Record<string, ((words: string) => string) | undefined>>)[name];
	return say ? say(detailInWords(name, words, t, language)) : code;
}

/** The same of a link between two reports: its name, then what they share or differ in. */
export function linkReasonInWords({ name, words }: LinkReason, t: Messages, language: Language): string {
	const said = t.reasons.links[name] ?? name;
	return words ? t.reasons.detail(said, sharedInWords(name, words, t, language)) : said;
}

/** « army, IR → embassy »: « armée, Iran → ambassade ». What the core writes in codes, each part in words. */
function sharedInWords(name: string, words: string, t: Messages, language: Language): string {
	const each = (parts: string, split: string, say: (part: string) => string): string =>
		parts.split(split).map(say).join(split);
	switch (name) {
		case 'type':
			return each(words, ' · ', (part) => t.subTypes[part] ?? part);
		case 'date':
			return each(words, ' · ', (part) => edtfInWords(part, language));
		case 'targets':
		case 'actors':
		case 'parties':
		case 'weapon':
			return each(words, ' → ', (side) => each(side, ', ', (part) => termInWords(part, t, language)));
		default:
			return words;
	}
}

function edtfInWords(date: string, language: Language): string {
	const span = spanOf(date);
	return (span && dateInWords({ date, span }, language)) ?? date;
}

function termInWords(term: string, t: Messages, language: Language): string {
	const [, pro, state] = /^(pro-)?([A-Z]{2})$/.exec(term) ?? [];
	if (state === undefined) return t.terms[term] ?? term;
	const name = countryName(state, language);
	return pro ? t.closeTo(name) : name;
}

/** « margin: 2.3 » is the code « margin » with the words « 2.3 ». */
export function parseReason(code: string): { readonly name: string; readonly words: string } {
	const at = code.indexOf(': ');
	return at < 0 ? { name: code, words: '' } : { name: code.slice(0, at), words: code.slice(at + 2) };
}

const NUMBER = /^-?\d+(\.\d+)?$/;

function detailInWords(name: string, words: string, t: Messages, language: Language): string {
	if (name === 'reads') return t.reasons.reads[words] ?? words;
	if (name === 'sign') return t.reasons.signs[words] ?? words;
	if (name === 'night-between') return words && reasonInWords(words, t, language);
	if (name === 'type') return words.replace(/ → [^→]*$/, '');
	if (name.startsWith('role-')) return roleInWords(words, t);
	return NUMBER.test(words) ? numberInWords(Number(words), language) : words;
}

/** « accuse +2 »: the words that decided and what they weigh; the weight says little to a reader. */
function roleInWords(words: string, t: Messages): string {
	const plain = words.replace(/ [+-]?\d+(\.\d+)?$/, '').replace(/^says-whose /, '');
	return t.reasons.roles[plain] ?? (plain && `«\u00a0${plain}\u00a0»`);
}
