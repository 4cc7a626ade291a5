// @vitest-environment happy-dom
import { writeKml, type KmlContext } from '#lib/export/kml.ts';
import { escapeXml } from '#lib/export/xml.ts';
import { describe, expect, test } from 'vitest';
import { each, LABELS, MOSSOUL, recordWith, reportOf, whole } from './records.ts';

const context: KmlContext = {
	areas: false,
	placeOf: () => undefined,
	labels: LABELS,
	title: 'Chronocarte',
	typeName: (type) => `<${type}>`,
	incidentName: ({ id }) => `Incident ${id} & suite`
};

function parse(text: string): Document {
	const document = new DOMParser().parseFromString(text, 'application/xml');
	expect(document.querySelector('parsererror')).toBe(null);
	return document;
}

/** The order in which the schema wants the children of a placemark (OGC 07-147r2, kml:AbstractFeatureType). */
const ORDER = ['name', 'description', 'TimeSpan', 'ExtendedData', 'Point', 'Polygon', 'MultiGeometry'];

describe('writeKml', () => {
	test('is well formed and in the order of the schema, a folder for each type', async () => {
		const quote = 'Ils ont crié « A < B & C > "D" » <img src="https://x.example/a.png">';
		const records = [
			recordWith({ reports: [reportOf({ quote })] }),
			recordWith({ id: 'b', place: null, date: null }),
			recordWith({ id: 'c', eventType: 'Protests', date: '2019-11' })
		];
		const document = parse(await whole(writeKml(each(records), context)));
		expect(document.documentElement.getAttribute('xmlns')).toBe('http://www.opengis.net/kml/2.2');
		const folders = [...document.getElementsByTagName('Folder')];
		expect(folders.map((folder) => folder.getElementsByTagName('name')[0]?.textContent)).toEqual([
			'<Explosions/Remote violence>',
			'<Protests>'
		]);
		const marks = [...document.getElementsByTagName('Placemark')];
		expect(marks.map((mark) => mark.getElementsByTagName('name')[0]?.textContent)).toEqual([
			'Incident a1#30 & suite',
			'Incident b & suite',
			'Incident c & suite'
		]);
		for (const mark of marks) {
			const places = [...mark.children].map(({ tagName }) => ORDER.indexOf(tagName));
			expect(places).toEqual([...places].sort((a, b) => a - b));
			expect(places).not.toContain(-1);
		}
		const [first, second, third] = marks;
		expect(first?.getElementsByTagName('coordinates')[0]?.textContent).toBe('43.119,36.335');
		expect(second?.getElementsByTagName('Point')).toHaveLength(0);
		expect(second?.getElementsByTagName('TimeSpan')).toHaveLength(0);
		expect(third?.getElementsByTagName('begin')[0]?.textContent).toBe('2019-11-01');
		expect(third?.getElementsByTagName('end')[0]?.textContent).toBe('2019-11-30');
		const data = [...(first?.getElementsByTagName('Data') ?? [])].map((one) => one.getAttribute('name'));
		expect(data).toEqual(
			expect.arrayContaining(['date', 'datePrecision', 'radiusKm', 'sources', 'quoteStart', 'version'])
		);
	});

	test('markup of a quote stays words even where a description is shown as HTML', async () => {
		const record = recordWith({ reports: [reportOf({ quote: '<img src="https://x.example/a.png">' })] });
		const document = parse(await whole(writeKml(each([record]), context)));
		const description = document.getElementsByTagName('description')[0]?.textContent ?? '';
		expect(description).not.toContain('<');
	});

	test('areas are polygons, closed', async () => {
		const document = parse(
			await whole(writeKml(each([recordWith({ place: { ...MOSSOUL, radiusKm: 30 } })]), { ...context, areas: true }))
		);
		const ring = document.getElementsByTagName('coordinates')[0]?.textContent?.split(' ') ?? [];
		expect(ring.length).toBeGreaterThan(10);
		expect(ring.at(-1)).toBe(ring[0]);
	});

	test('nothing is a document too', async () => {
		expect(parse(await whole(writeKml(each([]), context))).getElementsByTagName('Folder')).toHaveLength(0);
	});
});

test.for([
	{ text: `a & b < c > "d" 'e'`, want: 'a &amp; b &lt; c &gt; &quot;d&quot; &apos;e&apos;' },
	{ text: 'a\u0000\u000Bb\uFFFE', want: 'ab' },
	{ text: 'é 😀\n', want: 'é 😀\n' },
	{ text: '\uD800', want: '\uFFFD' }
])('escapeXml $text', ({ text, want }) => {
	expect(escapeXml(text)).toBe(want);
});
