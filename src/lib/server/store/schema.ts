/** The tables, one step for each `user_version`. A step once released is never edited. */
export const MIGRATIONS: readonly string[] = [
	`
	create table articles (
		row integer primary key,
		id text not null unique,
		corpus text not null,
		hash text not null,
		origin text not null,
		given text not null,
		summary text not null,
		reading text not null,
		analyser text not null,
		published_start integer,
		added_at text not null default (strftime('%Y-%m-%dT%H:%M:%SZ', 'now'))
	);
	create index articles_by_corpus on articles (corpus);
	create index articles_by_analyser on articles (analyser);
	create virtual table article_words using fts5 (
		title, body, content = '', contentless_delete = 1, tokenize = 'unicode61 remove_diacritics 2'
	);

	create table reports (
		key text primary key,
		article_id text not null references articles (id) on delete cascade,
		report text not null,
		incident_id text
	) without rowid;
	create index reports_by_article on reports (article_id);

	create table incidents (
		row integer primary key,
		id text not null unique,
		corpus text not null,
		event_type text not null,
		status text not null,
		span_start integer,
		span_end integer,
		incident text not null,
		summary text not null
	);
	create index incidents_by_corpus on incidents (corpus);
	create index incidents_by_span on incidents (span_start, span_end);
	create virtual table incident_boxes using rtree (row, west, east, south, north);

	create table places (id text primary key, place text not null) without rowid;
	create table incident_places (
		place_id text not null,
		incident_id text not null references incidents (id) on delete cascade,
		direct integer not null,
		primary key (place_id, incident_id)
	) without rowid;
	create index places_by_incident on incident_places (incident_id);

	create table corpora (corpus text primary key, revision integer not null, linked integer not null) without rowid;
	insert into corpora values ('examples', 0, 0), ('mine', 0, 0);
	create table rejects (row integer primary key, file text not null, line integer, field text, why text not null);
	create index rejects_by_file on rejects (file);
	`,
	// What the user said about an article, kept apart from what came with it.
	`alter table articles add column edits text`,
	// Which articles changed since the last linking, and which process did it: so that one article is linked by itself.
	`
	alter table articles add column revision integer not null default 0;
	alter table corpora add column linked_by text not null default '';
	create index reports_by_incident on reports (incident_id);
	`,
	// What people put right, as an append-only log, and the old addresses of incidents. What was said about articles so far
	// becomes events of the log: from now on `articles.edits` only repeats what stands there.
	`
	create table corrections (
		row integer primary key,
		id text not null unique,
		corpus text not null,
		at text not null,
		made_by text not null,
		action text not null
	);
	create index corrections_by_corpus on corrections (corpus);
	create table incident_aliases (id text primary key, report_key text not null) without rowid;
	insert into corrections (id, corpus, at, made_by, action)
		select 'edit-' || id, corpus, strftime('%Y-%m-%dT%H:%M:%fZ', 'now'), 'moi',
			json_object('kind', 'article', 'articleId', id, 'fields', json(edits))
		from articles where edits is not null and edits <> '{}' order by row;
	`,
	// Which article mentions which place, and by what near-copies of a text are found. Sketches come with the next reading.
	`
	alter table articles add column sketch text;
	create table mentions (
		place_id text not null,
		article_id text not null references articles (id) on delete cascade,
		first integer not null,
		past integer not null,
		role text not null,
		primary key (place_id, article_id, first)
	) without rowid;
	create index mentions_by_article on mentions (article_id);
	insert or ignore into mentions
	select mention.value ->> 'placeId', articles.id, mention.value ->> 'start', mention.value ->> 'end', mention.value ->> 'role'
	from articles, json_each(articles.reading, '$.places') as mention
	where mention.value ->> 'placeId' is not null;
	`,
	// The words of articles are folded as those of a search are: « œuvre » and « oeuvre » meet.
	`
	delete from article_words;
	insert into article_words (rowid, title, body)
	select row, ${folded("summary ->> '$.title'")}, ${folded("given ->> '$.text'")} from articles;
	`,
	// What became of incidents, as an append-only journal; saved filters, what they found of it, and what is to be sent.
	`
	create table changes (
		row integer primary key autoincrement,
		corpus text not null,
		at text not null default (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')),
		kind text not null,
		incident_id text not null,
		change text not null
	);
	create index changes_by_time on changes (corpus, at);
	create table themes (
		id text primary key,
		name text not null,
		query text not null,
		made_at text not null,
		synced integer not null,
		seen integer not null,
		members text not null,
		webhook text
	) without rowid;
	create table theme_changes (
		theme_id text not null references themes (id) on delete cascade,
		change_row integer not null,
		primary key (theme_id, change_row)
	) without rowid;
	create table deliveries (
		id text primary key,
		theme_id text not null references themes (id) on delete cascade,
		body text not null,
		tries integer not null default 0,
		due_at text,
		trouble text
	) without rowid;
	`,
	// When something was last tried to be sent. What has arrived is no longer kept.
	`
	alter table deliveries add column tried_at text;
	delete from deliveries where due_at is null and trouble is null;
	`
];

/** What `fold` of the core does besides what the tokeniser does by itself. */
function folded(text: string): string {
	const pairs = { œ: 'oe', Œ: 'oe', æ: 'ae', Æ: 'ae', ß: 'ss', ı: 'i', ø: 'o', Ø: 'o', ł: 'l', Ł: 'l', đ: 'd', Đ: 'd' };
	return Object.entries(pairs).reduce((sql, [from, to]) => `replace(${sql}, '${from}', '${to}')`, text);
}
