import { readFileSync, readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readArticle, readArticles, type Article } from '#core';
import { loadGazetteer } from '#lib/server/gazetteer.ts';

const FOLDER = 'data/articles';
const PUBLISHED = ['2020-09-16', '2020-09', undefined];
const articles = readdirSync(FOLDER)
	.filter((name) => name.endsWith('.txt') || name.endsWith('.md'))
	.map((id, at): Article => {
		const published = PUBLISHED[at % PUBLISHED.length];
		return { id, text: readFileSync(`${FOLDER}/${id}`, 'utf8'), ...(published !== undefined && { published }) };
	});

test('articles read together say what each says alone', () => {
	const gazetteer = loadGazetteer();
	expect(articles.length).toBeGreaterThan(20);
	expect(readArticles(articles, gazetteer)).toEqual(articles.map((article) => readArticle(article, gazetteer)));
	expect(readArticles([], gazetteer)).toEqual([]);
});

test('an error in one stands in its place and leaves the others alone', () => {
	const gazetteer = loadGazetteer();
	const broken: Article = {
		id: 'broken',
		get text(): string {
			throw new Error('unreadable');
		}
	};
	const [first, second] = articles as [Article, Article];
	const [before, failed, after] = readArticles([first, broken, second], gazetteer);
	expect(failed).toEqual(new Error('unreadable'));
	expect([before, after]).toEqual([first, second].map((article) => readArticle(article, gazetteer)));
});
