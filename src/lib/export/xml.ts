/** What XML 1.0 cannot hold at all. */
// eslint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;
const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&apos;'
};

/** Words as the text of an element or the value of an attribute. */
export const escapeXml = (words: string): string =>
	words
		.toWellFormed()
		.replace(NOT_XML, '')
		.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
