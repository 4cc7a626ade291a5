import type { PlaceMention, Sketch } from '#core';
import { mentionId } from '#lib/projection/place.ts';
import type { DatabaseSync, SQLInputValue, SQLOutputValue } from 'node:sqlite';
import type { CitingArticle, Store } from './store.ts';

type Tables = Pick<Store, 'mentionedPlaces' | 'citing' | 'sketches'>;

/** Which article mentions which place, and which texts are near-copies. */
export function mentionTable(database: DatabaseSync): Tables {
	return {
		async mentionedPlaces() {
			const rows = database.prepare('select distinct place_id from mentions').all();
			return rows.map((row) => String(row['place_id']));
		},

		async citing({ placeIds, corpus, limit = -1, offset = 0 }) {
			const chosen = `from mentions join articles on articles.id = article_id
				where place_id in (select value from json_each(?)) ${corpus ? 'and corpus = ?' : ''}`;
			const values: SQLInputValue[] = [JSON.stringify(placeIds), ...(corpus ? [corpus] : [])];
			const totals = database
				.prepare(`select role = 'literal' as literal, count(distinct article_id) as total ${chosen} group by literal`)
				.all(...values);
			const total = (literal: number) => Number(totals.find((row) => row['literal'] === literal)?.['total'] ?? 0);
			const rows = database
				.prepare(
					`select article_id, role = 'literal' as literal, json_group_array(json_array(first, past)) as ranges ${chosen}
					group by article_id, literal order by literal desc, published_start desc, articles.row desc limit ? offset ?`
				)
				.all(...values, limit, offset);
			return { literal: total(1), figurative: total(0), items: rows.map(citingOf) };
		},

		async sketches() {
			const rows = database.prepare('select id, sketch from articles where sketch is not null order by row').all();
			return new Map(rows.map((row) => [String(row['id']), JSON.parse(String(row['sketch'])) as Sketch]));
		}
	};
}

/** Replaces what is known of an article's mentions. */
export function putMentions(database: DatabaseSync, articleId: string, places: readonly PlaceMention[]): void {
	database.prepare('delete from mentions where article_id = ?').run(articleId);
	const insert = database.prepare('insert or ignore into mentions values (?, ?, ?, ?, ?)');
	for (const mention of places) {
		const placeId = mentionId(mention);
		if (placeId !== undefined) insert.run(placeId, articleId, mention.start, mention.end, mention.role);
	}
}

function citingOf(row: Record<string, SQLOutputValue>): CitingArticle {
	const ranges = JSON.parse(String(row['ranges'])) as [number, number][];
	return {
		articleId: String(row['article_id']),
		literal: row['literal'] === 1,
		mentions: ranges.map(([start, end]) => ({ start, end })).sort((a, b) => a.start - b.start || b.end - a.end)
	};
}
