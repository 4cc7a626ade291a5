import { Adding, Item, publishedTrouble, type Keeper } from '#lib/state/adding.svelte.ts';
import { describe, expect, test } from 'vitest';

const file = (name: string, text: string) => new File([text], name);
const say = (body: unknown, status = 201) => new Response(JSON.stringify(body), { status });
const taken = (id: string) => say({ id, outcome: 'added', incidentIds: [] });
/** A server with these answers, one after another; `undefined` is no answer. */
function server(...answers: (Response | undefined)[]) {
	const sent: Record<string, unknown>[] = [];
	const fetcher: typeof fetch = (_, init) => {
		sent.push(JSON.parse(String(init?.body)) as Record<string, unknown>);
		const answer = answers[sent.length - 1];
		return answer ? Promise.resolve(answer) : Promise.reject(new TypeError('no network'));
	};
	return { sent, fetcher };
}
function storage(start?: string): Keeper & { kept: string | null } {
	return {
		kept: start ?? null,
		getItem() {
			return this.kept;
		},
		setItem(_, value) {
			this.kept = value;
		},
		removeItem() {
			this.kept = null;
		}
	};
}

describe('one article', () => {
	test('what a file gave beside the form goes along; an emptied field is gone', () => {
		const item = new Item({ text: 'un', title: 'T', outlet: 'O', agency: 'AFP', published: 2020 });
		item.outlet = ' ';
		item.url = ' https://exemple.fr ';
		expect(item.toDraft()).toEqual({
			text: 'un',
			title: 'T',
			agency: 'AFP',
			published: 2020,
			url: 'https://exemple.fr'
		});
	});
	test('a typed date counts once it is one', () => {
		const item = new Item({ text: 'un' });
		const read = ['2', '2020', '2020-', '2020-13', '2020-09-26'].map((typed) => {
			item.published = typed;
			return item.article.published;
		});
		expect(read).toEqual([undefined, '2020', undefined, undefined, '2020-09-26']);
	});
});

test.for([
	{ words: '', want: undefined },
	{ words: ' 2020-09-26 ', want: undefined },
	{ words: '2020-09', want: undefined },
	{ words: '2020~', want: undefined },
	{ words: '26/09/2020', want: 'bad' },
	{ words: '2020-02-30', want: 'bad' },
	{ words: '2020-09-01/2020-09-03', want: 'bad' },
	{ words: 'hier', want: 'bad' },
	{ words: '2031', want: 'future' }
])('published « $words » → $want', ({ words, want }) => {
	expect(publishedTrouble(words, 20_000)).toBe(want);
});

describe('what is dropped', () => {
	test('takes the place of an empty form and stands beside a begun one', async () => {
		const adding = new Adding();
		await adding.takeFiles([file('a.txt', 'un'), file('b.jsonl', '{"text":"deux"}\n{"text":"trois"}')]);
		expect(adding.isOpen).toBe(true);
		expect(adding.items.map(({ text, origin }) => [text, origin?.file, origin?.line])).toEqual([
			['un', 'a.txt', undefined],
			['deux', 'b.jsonl', 1],
			['trois', 'b.jsonl', 2]
		]);
		adding.takeText('quatre');
		expect([adding.items.length, adding.item.text]).toEqual([4, 'quatre']);
	});
	test('what cannot be read is named, and what was typed stays', async () => {
		const adding = new Adding();
		adding.item.text = 'déjà là';
		await adding.takeFiles([file('a.pdf', 'x'), file('b.txt', '')]);
		expect(adding.problems).toEqual([
			{ file: 'a.pdf', reason: 'extension' },
			{ file: 'b.txt', reason: 'empty' }
		]);
		expect(adding.items.map(({ text }) => text)).toEqual(['déjà là']);
	});
	test('one can be taken away, down to an empty form', async () => {
		const adding = new Adding();
		await adding.takeFiles([file('a.txt', 'un'), file('b.txt', 'deux'), file('c.txt', 'trois')]);
		adding.chosen = 1;
		const [first, second, third] = adding.items;
		if (!first || !second || !third) throw new Error('files are missing');
		adding.remove(first);
		expect(adding.item).toBe(second);
		adding.remove(second);
		expect(adding.item).toBe(third);
		adding.remove(third);
		expect([adding.items.length, adding.item.isEmpty]).toEqual([1, true]);
	});
});

describe('saving', () => {
	test('all are sent; the refused stay, with file, line, field and reason', async () => {
		const adding = new Adding();
		await adding.takeFiles([file('a.jsonl', '{"text":"un"}\n{"text":"deux","published":"demain"}\n{"text":"trois"}')]);
		const refusal = { error: 'published: pas une date', field: 'published', reason: 'pas une date' };
		const { sent, fetcher } = server(taken('1'), say(refusal, 400), undefined);
		const added = await adding.save(fetcher, 'fr', 'texte collé');
		expect(sent.map(({ text }) => text)).toEqual(['un', 'deux', 'trois']);
		expect(added.map(({ id }) => id)).toEqual(['1']);
		expect(adding.problems).toEqual([
			{ file: 'a.jsonl', line: 2, field: 'published', said: 'pas une date' },
			{ file: 'a.jsonl', line: 3, reason: 'network' }
		]);
		expect(adding.items.map(({ text, problem }) => [text, problem?.line])).toEqual([
			['deux', 2],
			['trois', 3]
		]);
		expect([adding.progress, adding.sending]).toEqual([{ done: 3, total: 3, refused: 2 }, false]);
	});
	test('what is written while it is being sent stays', async () => {
		const adding = new Adding();
		adding.takeText('Une bombe a explosé.');
		const { fetcher } = server(taken('a1'));
		const saving = adding.save(fetcher, 'fr', '');
		adding.item.text += ' Deux personnes sont blessées.';
		expect(await saving).toHaveLength(1);
		expect(adding.items.map(({ text }) => text)).toEqual(['Une bombe a explosé. Deux personnes sont blessées.']);
	});
	test('what is saved leaves an empty form, an empty form sends nothing', async () => {
		const adding = new Adding();
		const { sent, fetcher } = server(taken('1'));
		expect(await adding.save(fetcher, 'fr', '')).toEqual([]);
		adding.item.text = 'un';
		await adding.save(fetcher, 'fr', '');
		expect([sent.length, adding.item.isEmpty, adding.problems]).toEqual([1, true, []]);
	});
	test('can be stopped between two', async () => {
		const adding = new Adding();
		await adding.takeFiles([file('a.txt', 'un'), file('b.txt', 'deux')]);
		const { sent, fetcher } = server(taken('1'), taken('2'));
		await adding.save((...request) => (adding.stop(), fetcher(...request)), 'fr', '');
		expect([sent.length, adding.items.map(({ text }) => text)]).toEqual([1, ['deux']]);
	});
	test('a text that nobody named is named by its title', async () => {
		const adding = new Adding();
		adding.item.text = 'un';
		await adding.save(server(undefined).fetcher, 'fr', 'texte collé');
		adding.item.title = 'Le titre';
		expect(adding.problems[0]?.file).toBe('texte collé');
		await adding.save(server(undefined).fetcher, 'fr', 'texte collé');
		expect(adding.problems[0]?.file).toBe('Le titre');
	});
});

describe('a draft outlives a reload', () => {
	test('with its fields, until it is saved or cleared', () => {
		const [adding, keeper] = [new Adding(), storage()];
		adding.item.text = 'un';
		adding.item.outlet = 'Le Matin';
		adding.keep(keeper);
		const later = new Adding();
		later.restore(keeper);
		expect([later.item.text, later.item.outlet, later.isOpen]).toEqual(['un', 'Le Matin', false]);
		later.clear();
		later.keep(keeper);
		expect(keeper.kept).toBeNull();
	});
	test('files and very long texts are not kept', async () => {
		const [adding, keeper] = [new Adding(), storage()];
		await adding.takeFiles([file('a.txt', 'un')]);
		adding.keep(keeper);
		expect(keeper.kept).toBeNull();
		adding.takeText('x'.repeat(300_000));
		adding.keep(keeper);
		expect(keeper.kept).toBeNull();
	});
	test.for(['', 'nonsense', '[]', '3', 'null', '{"text":3}'])('%j in the storage harms nothing', (kept) => {
		const adding = new Adding();
		adding.restore(storage(kept));
		expect(adding.items.map(({ text }) => text)).toEqual(['']);
	});
	test('it never replaces what is there', () => {
		const adding = new Adding();
		adding.item.text = 'nouveau';
		adding.restore(storage('{"text":"vieux"}'));
		expect(adding.item.text).toBe('nouveau');
	});
});
