import { foldName } from '../text/fold.ts';
import type { Place } from './gazetteer.ts';
import { checksum, FORMAT, KINDS, SEARCH_ONLY, type ColumnType, type Extra, type Header } from './packed.ts';

/** A place on its way into the index: one parent instead of all, and spellings that only the search knows. */
export type PlaceRow = Omit<Place, 'parents'> & {
	readonly parent?: string;
	/** Further spellings to find it by, never shown: « caire » for « Le Caire ». */
	readonly search?: readonly string[];
	/** Ids of what a region of several countries is made of. */
	readonly members?: readonly string[];
};

type Part = { readonly name: string; readonly type: ColumnType; readonly bytes: Uint8Array };

/** Packs places, best known first, into one block of bytes. `encode` is UTF-8. Same rows, same bytes. */
export function packPlaces(rows: readonly PlaceRow[], encode: (text: string) => Uint8Array): Uint8Array {
	const positions = new Map(rows.map(({ id }, index) => [id, index]));
	const countries = dictionary(rows.map(({ country }) => country ?? ''));
	const codes = dictionary(rows.map(({ featureClass, featureCode }) => `${featureClass}.${featureCode}`));
	const sources = dictionary(rows.map(({ source }) => source));
	const own = rows.map(namesOf);
	const languages = dictionary(own.flatMap((names) => names.map(({ tag }) => tag)));
	const pool = sortedPool(own.flatMap((names) => names.map(({ name }) => name)));
	const texts = new Map(pool.map(({ name }, index) => [name, index]));
	const numbered = rows.map(({ id }) => /^geonames:(\d+)$/.exec(id)?.[1]);
	const others = rows.filter((_, index) => numbered[index] === undefined).map(({ id }) => id);
	let other = 0;

	const parts: Part[] = [
		column(
			'id',
			'i32',
			Int32Array.from(numbered, (digits) => (digits === undefined ? -1 - other++ : Number(digits)))
		),
		{ name: 'otherId', type: 'text', bytes: encode(others.join('\n')) },
		column(
			'kind',
			'u8',
			Uint8Array.from(rows, ({ kind }) => KINDS.indexOf(kind))
		),
		column(
			'code',
			'u8',
			Uint8Array.from(rows, (row) => codes.at(`${row.featureClass}.${row.featureCode}`))
		),
		column(
			'country',
			'u16',
			Uint16Array.from(rows, ({ country }) => countries.at(country ?? ''))
		),
		column(
			'source',
			'u16',
			Uint16Array.from(rows, ({ source }) => sources.at(source))
		),
		column(
			'parent',
			'i32',
			Int32Array.from(rows, ({ parent }) => (parent ? (positions.get(parent) ?? -1) : -1))
		),
		column(
			'lat',
			'i32',
			Int32Array.from(rows, ({ lat }) => degrees(lat))
		),
		column(
			'lng',
			'i32',
			Int32Array.from(rows, ({ lng }) => degrees(lng))
		),
		column(
			'radius',
			'f32',
			Float32Array.from(rows, ({ radiusKm }) => radiusKm)
		),
		column(
			'population',
			'u32',
			Uint32Array.from(rows, ({ population }) => population)
		),
		column(
			'nameCount',
			'u16',
			Uint16Array.from(own, ({ length }) => length)
		),
		column(
			'nameText',
			'u32',
			Uint32Array.from(own.flat(), ({ name }) => texts.get(name) ?? 0)
		),
		column(
			'nameLanguage',
			'u8',
			Uint8Array.from(own.flat(), ({ tag }) => languages.at(tag))
		),
		{ name: 'names', type: 'text', bytes: encode(pool.map(({ name }) => name).join('\n')) },
		column(
			'newKey',
			'u8',
			Uint8Array.from(pool, ({ key }, index) => (pool[index - 1]?.key === key ? 0 : 1))
		),
		{ name: 'keys', type: 'text', bytes: encode([...new Set(pool.map(({ key }) => key))].join('\n')) }
	];
	const body = join(parts.map(({ bytes }) => bytes));
	const header: Header = {
		format: FORMAT,
		places: rows.length,
		checksum: checksum(body),
		bodyBytes: body.byteLength,
		columns: parts.map(({ name, type, bytes }) => ({ name, type, bytes: bytes.byteLength })),
		countries: countries.values,
		codes: codes.values,
		sources: sources.values,
		languages: languages.values,
		extras: Object.fromEntries(rows.flatMap((row, index) => extraOf(row, index)))
	};
	const head = encode(JSON.stringify(header));
	const size = new Uint8Array(4);
	new DataView(size.buffer).setUint32(0, head.byteLength, true);
	return join([size, head, body]);
}

/** Degrees are kept to a metre. A place without a position holds a value that no degree has. */
const degrees = (value: number | null): number => (value === null ? 0x7fffffff : Math.round(value * 1e5));

function namesOf(row: PlaceRow): { name: string; tag: string }[] {
	const label = row.names.find(({ name }) => name === row.name) ?? { language: 'fr', script: 'Latn' };
	const all = [
		{ name: row.name, tag: `${label.language}-${label.script}` },
		...row.names.map(({ name, language, script }) => ({ name, tag: `${language}-${script}` })),
		...(row.search ?? []).map((name) => ({ name, tag: SEARCH_ONLY }))
	].map(({ name, tag }) => ({ name: name.replace(/\s+/g, ' '), tag }));
	const seen = new Set<string>();
	return all.filter(({ name, tag }) => {
		const key = tag === SEARCH_ONLY ? name : `${name}\n${tag}`;
		if (seen.has(key)) return false;
		seen.add(key).add(name);
		return true;
	});
}

function sortedPool(names: readonly string[]): { name: string; key: string }[] {
	const keyed = [...new Set(names)].map((name) => ({ name, key: foldName(name) }));
	return keyed.sort((a, b) => compare(a.key, b.key) || compare(a.name, b.name));
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function dictionary(values: readonly string[]): { values: string[]; at: (value: string) => number } {
	const sorted = [...new Set(values)].sort(compare);
	const positions = new Map(sorted.map((value, index) => [value, index]));
	return { values: sorted, at: (value) => positions.get(value) ?? 0 };
}

function column(name: string, type: ColumnType, values: ArrayBufferView): Part {
	return { name, type, bytes: new Uint8Array(values.buffer, values.byteOffset, values.byteLength) };
}

function extraOf(row: PlaceRow, index: number): [string, Extra][] {
	const { outline, valid, owner, facility, approximate, members } = row;
	const extra: Extra = {
		...(outline ? { outline } : {}),
		...(valid ? { valid } : {}),
		...(owner ? { owner } : {}),
		...(facility ? { facility } : {}),
		...(approximate ? { approximate: true } : {}),
		...(members ? { members } : {})
	};
	return Object.keys(extra).length > 0 ? [[String(index), extra]] : [];
}

function join(parts: readonly Uint8Array[]): Uint8Array {
	const whole = new Uint8Array(parts.reduce((sum, { byteLength }) => sum + byteLength, 0));
	let at = 0;
	for (const part of parts) {
		whole.set(part, at);
		at += part.byteLength;
	}
	return whole;
}
