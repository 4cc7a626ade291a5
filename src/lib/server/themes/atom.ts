/** A theme as an Atom feed (RFC 4287): absolute addresses, ids that stay, the newest change first. */
import { escapeXml } from '#lib/export/xml.ts';
import { sha256 } from '../export/seal.ts';
import type { LoggedChange, StoredTheme } from '../store/store.ts';

export type FeedWords = {
	readonly language: string;
	/** Where the page is seen from outside: « https://example.org ». */
	readonly origin: string;
	readonly title: (change: LoggedChange) => string;
	readonly summary: (change: LoggedChange) => string;
};

/** The feed's text. An id is that of the change in its theme, whatever address the feed is read from. */
export function writeAtom(theme: StoredTheme, changes: readonly LoggedChange[], words: FeedWords): string {
	const { origin } = words;
	const self = `${origin}/api/themes/${encodeURIComponent(theme.id)}/feed.atom`;
	const updated = changes[0]?.at ?? theme.madeAt;
	const entries = changes.map((change) => {
		const href = `${origin}/?corpus=${change.corpus}&incident=${encodeURIComponent(change.incidentId)}`;
		return `	<entry>
		<id>${urnOf(`${theme.id} ${change.row}`)}</id>
		<title>${escapeXml(words.title(change))}</title>
		<updated>${change.at}</updated>
		<link rel="alternate" type="text/html" href="${escapeXml(href)}"/>
		<category term="${change.kind}"/>
		<summary>${escapeXml(words.summary(change))}</summary>
	</entry>
`;
	});
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${words.language}">
	<id>${urnOf(theme.id)}</id>
	<title>${escapeXml(theme.name)}</title>
	<updated>${updated}</updated>
	<author><name>Chronocarte</name></author>
	<generator>Chronocarte</generator>
	<link rel="self" type="application/atom+xml" href="${escapeXml(self)}"/>
	<link rel="alternate" type="text/html" href="${escapeXml(`${origin}/${theme.query}`)}"/>
${entries.join('')}</feed>
`;
}

/** A UUID (version 8) of whatever names the thing. */
function urnOf(name: string): string {
	const hex = sha256(name);
	return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
