/** What visitors read, in English. */
import { themesEn } from './parts/themes.en.ts';
import { groundEn } from './parts/ground.en.ts';
import { sendEn } from './parts/send.en.ts';
import { compareEn } from './parts/compare.en.ts';
import { filterEn } from './parts/filter.en.ts';
import { exploreEn } from './parts/explore.en.ts';
import { gazetteerEn } from './parts/gazetteer.en.ts';
import type { Messages } from './fr.ts';
import { correct } from './parts/correct.en.ts';
import { keysEn } from './parts/keys.en.ts';
import { liveEn } from './parts/live.en.ts';
import { statesEn } from './parts/states.en.ts';
import { tableEn } from './parts/table.en.ts';
import { panels } from './parts/panels.en.ts';
import { readerEn } from './parts/reader.en.ts';
import { reasons } from './parts/reasons.en.ts';
import { sameEn } from './parts/same.en.ts';
import { share } from './parts/share.en.ts';
import { proEn, struckEn, termsEn } from './parts/terms.en.ts';
import { timingEn } from './parts/timing.en.ts';
import { plural } from './plural.ts';

const format = new Intl.NumberFormat('en-GB');
const count = (n: number) => format.format(n);
const many = (n: number, one: string, other: string) => `${count(n)} ${plural('en', n, one, other)}`;

export const en: Messages = {
	share,
	explore: exploreEn,
	same: sameEn,
	terms: termsEn,
	closeTo: proEn,
	struck: struckEn,
	filter: filterEn,
	compare: compareEn,
	send: sendEn,
	ground: groundEn,
	themes: themesEn,
	timing: timingEn,
	product: 'Chronocarte',
	correct,
	panels,
	reasons,
	reader: readerEn,
	title: 'Chronocarte · incidents in the news, in space and time',
	search: {
		label: 'Search for a place, an incident or an article',
		short: 'Search',
		places: 'Places',
		incidents: 'Incidents',
		articles: 'Articles',
		nothing: (text) => `Nothing for “${text}”`,
		found: (n) => many(n, 'result', 'results')
	},
	bar: {
		filters: 'Filters',
		filtersLabel: 'Filter the incidents',
		definitions: 'Definitions',
		share: 'Share',
		shareLabel: 'Copy the link of this view',
		copied: 'Link copied',
		copyFailed: 'Could not copy: take the address of the page',
		language: 'Français',
		languageLabel: 'Passer en français',
		light: 'Switch to the light theme',
		dark: 'Switch to the dark theme',
		add: 'Add',
		addLabel: 'Add an article',
		menu: 'More actions'
	},
	corpus: {
		label: 'Articles shown',
		examples: (n) => `Examples (${count(n)})`,
		mine: (n) => `My articles (${count(n)})`,
		badge: 'example'
	},
	families: { attack: 'Attacks', crowd: 'Crowds', diplomacy: 'Diplomacy', other: 'Other' },
	types: {
		Battles: 'Battles',
		'Explosions/Remote violence': 'Explosions and remote violence',
		'Violence against civilians': 'Violence against civilians',
		Protests: 'Protests',
		Riots: 'Riots',
		'Strategic developments': 'Strategic developments',
		Diplomacy: 'Diplomacy',
		Disaster: 'Accidents and disasters'
	},
	statusLabel: 'Status',
	typeLabel: 'Type',
	statuses: { happened: 'Happened', threatened: 'Threatened', planned: 'Planned', denied: 'Denied' },
	subTypes: {
		'Armed clash': 'Armed clash',
		'Government regains territory': 'Government regains territory',
		'Non-state actor overtakes territory': 'Armed group takes territory',
		'Chemical weapon': 'Chemical weapon',
		'Air/drone strike': 'Air or drone strike',
		'Suicide bomb': 'Suicide bombing',
		'Shelling/artillery/missile attack': 'Rocket, shell or missile attack',
		'Remote explosive/landmine/IED': 'Explosive device',
		Grenade: 'Grenade',
		'Sexual violence': 'Sexual violence',
		Attack: 'Attack',
		'Abduction/forced disappearance': 'Abduction',
		'Peaceful protest': 'Protest',
		'Protest with intervention': 'Protest dispersed',
		'Excessive force against protesters': 'Protest met with force',
		'Violent demonstration': 'Violent demonstration',
		'Mob violence': 'Mob violence',
		Agreement: 'Agreement',
		Arrests: 'Arrests',
		'Change to group/activity': 'Change to group or activity',
		'Disrupted weapons use': 'Weapon intercepted or defused',
		'Headquarters or base established': 'Base established',
		'Looting/property destruction': 'Looting or property destruction',
		'Non-violent transfer of territory': 'Non-violent transfer of territory',
		Other: 'Other development',
		Meeting: 'Meeting',
		Statement: 'Statement',
		Sanction: 'Sanction',
		'Expulsion or recall': 'Expulsion or recall',
		Accident: 'Accident',
		Fire: 'Fire',
		'Natural hazard': 'Natural hazard',
		Epidemic: 'Epidemic',
		Pollution: 'Pollution'
	},
	placeKinds: {
		country: 'country',
		admin1: 'region or province',
		admin2: 'county or district',
		city: 'city',
		district: 'neighbourhood',
		facility: 'site',
		region: 'area',
		water: 'water'
	},
	precision: {
		point: 'exact location',
		area: (km) => `radius ${km}\u00a0km`,
		approximate: 'approximate outline'
	},
	counts: {
		shown: (n, total) => `${count(n)} of ${count(total)}`,
		shownLong: (n, total) => `${many(n, 'incident', 'incidents')} of ${count(total)} in the window`,
		undated: (n) => `${count(n)} undated`,
		unplaced: (n) => `${count(n)} unplaced`,
		undatedLabel: (n) => `See ${many(n, 'undated incident', 'undated incidents')}`,
		unplacedLabel: (n) => `See ${many(n, 'incident', 'incidents')} without a place`,
		articles: (n) => many(n, 'article', 'articles'),
		incidents: (n) => many(n, 'incident', 'incidents')
	},
	list: {
		label: 'Incidents',
		newest: 'Newest first',
		oldest: 'Oldest first',
		order: 'Order of the list',
		undated: 'Undated',
		undatedHelp: 'The time window cannot place them. Filters apply.',
		unplaced: 'Without a place',
		unplacedHelp: 'The map cannot show them. The window and the filters apply.',
		noDate: 'Date unknown',
		noPlace: 'Place unknown',
		unknownPublication: 'Publication unknown',
		several: 'several events',
		back: 'Back',
		backToList: 'All incidents',
		backTo: (name) => `Back to ${name}`
	},
	toll: {
		dead: (low, high) => (low === high ? `${count(low)} dead` : `${count(low)} to ${count(high)} dead`),
		injured: (low, high) => (low === high ? `${count(low)} injured` : `${count(low)} to ${count(high)} injured`),
		noDead: 'no deaths',
		noInjured: 'no injuries',
		none: 'no deaths or injuries',
		by: (who) => `according to ${who}`
	},
	place: {
		here: (n) => `Exactly here (${count(n)})`,
		inside: (n) => `with places inside (${count(n)})`,
		scope: 'Extent',
		breadcrumb: 'Inside',
		nothing: 'Nothing here in this window.'
	},
	incident: {
		when: 'When',
		where: 'Where',
		who: 'Who',
		targets: 'Target',
		weapons: 'Means',
		toll: 'Toll',
		coverage: 'What the articles say',
		why: 'Why here, why then, why one incident?',
		goToDate: 'Go to its date',
		more: (n) => `${count(n)} more`,
		missing: 'This incident does not exist, or no longer.',
		gone: 'Incident not found'
	},
	dates: {
		deduced: 'deduced',
		deducedHelp: 'The date comes from the publication or the story, not from a written date.',
		aWeekday: (weekday, span) => `a ${weekday} in ${span}`,
		weekdayBetween: (weekday, from, to) => `a ${weekday} between ${from} and ${to}`,
		week: (day) => `week of ${day}`,
		around: (date) => `around ${date}`,
		seasons: ['spring', 'summer', 'autumn', 'winter'],
		published: (date) => `published: ${date}`,
		to: (from, to) => `${from} to ${to}`
	},
	article: {
		unknownOutlet: 'Source unknown · add',
		sources: 'Sources',
		reader: 'Article',
		close: 'Close the article',
		marks: 'Marks in the text',
		incidentsTold: 'Incidents told',
		untitled: 'Untitled',
		missing: 'This article does not exist, or no longer.'
	},
	marks: {
		what: 'what',
		where: 'where',
		when: 'when',
		who: 'who',
		cited: 'place named, not where it happened',
		goWhat: 'See the incident',
		goWhere: 'See the place',
		goWhen: 'Go to this date'
	},
	time: {
		label: 'Time',
		histogram: (unit) => `Incidents per ${unit}`,
		units: { day: 'day', week: 'week', month: 'month', quarter: 'quarter', year: 'year' },
		start: 'Start of the window',
		end: 'End of the window',
		body: 'Time window',
		firstDay: 'First day',
		lastDay: 'Last day',
		play: 'Play',
		pause: 'Pause',
		previous: 'Previous incident',
		next: 'Next incident',
		from: 'From',
		to: 'to',
		width: 'Width',
		widths: {
			day: '1 day',
			week: '7 days',
			month: '1 month',
			quarter: '3 months',
			year: '1 year',
			all: 'All',
			own: 'other'
		},
		widthDays: (n) => many(n, 'day', 'days'),
		step: 'Step',
		steps: { day: 'by day', week: 'by week', month: 'by month', quarter: 'by quarter', year: 'by year' },
		mode: 'Mode',
		modes: { window: 'Window', cumulative: 'Cumulative', incidents: 'One by one' },
		speed: 'Speed',
		speeds: { '1': '1 day/s', '7': '1 week/s', '30': '1 month/s', '91': '3 months/s', '365': '1 year/s' },
		all: 'All',
		showing: (span) => `Showing ${span}`,
		reset: 'Reset',
		onMap: 'Map view',
		onMapHelp: 'Count only what the map shows',
		settings: 'Time settings',
		bar: (date, n) => `${date}: ${n}`,
		approximately: (n) => `about ${n}`
	},
	empty: {
		title: 'Nothing here.',
		nearest: (date) => `The nearest: ${date}`,
		go: 'go there',
		filtered: 'The filters hide everything.',
		onlyUndated: 'No incident has a date.',
		showAll: 'Show all',
		mine: 'You have no articles yet.',
		mineHelp: 'Paste a text or drop .txt, .md or .jsonl files anywhere on the page.',
		undated: 'No undated incident.',
		unplaced: 'No incident without a place.'
	},
	add: {
		title: 'Add an article',
		text: 'Text of the article',
		textHelp: 'Paste the text as it is. It stays on this machine.',
		heading: 'Title',
		outlet: 'Outlet',
		published: 'Published',
		publishedHelp: '2020-09-26, 2020-09 or 2020',
		url: 'Address',
		optional: 'optional',
		submit: 'Analyse',
		cancel: 'Cancel',
		files: 'Choose files…',
		drop: 'Drop your files here',
		dropHelp: '.txt, .md or .jsonl',
		progress: (done, total) => `${count(done)} of ${count(total)}`,
		rejected: (n) => `${count(n)} rejected`,
		done: (n) => `${many(n, 'article added', 'articles added')}`,
		unchanged: (n) => `${many(n, 'article already known', 'articles already known')}`,
		problem: (where, why) => `${where}: ${why}`,
		problems: 'What could not be read',
		line: (n) => `line ${count(n)}`,
		pasted: 'pasted text',
		close: 'Close',
		reasons: {
			empty: 'is empty',
			tooLarge: 'is larger than 2 MB',
			binary: 'is no text',
			encoding: 'is no valid UTF-8',
			extension: 'is neither .txt, .md nor .jsonl',
			json: 'is no JSON',
			frontMatter: 'has an unreadable header',
			server: (why) => `refused by the server: ${why}`,
			network: 'the server does not answer'
		}
	},
	states: {
		loading: 'Loading…',
		loadingMap: 'The map is loading…',
		failed: 'This could not be loaded.',
		retry: 'Try again',
		mapFailed: 'The map could not be loaded. The list remains usable.',
		error: 'Something went wrong',
		notFound: 'This page does not exist',
		home: 'Back to the map'
	},
	sheet: { label: 'Sheet', smaller: 'Shrink the sheet', larger: 'Enlarge the sheet' },
	keys: keysEn,
	live: liveEn,
	gazetteer: gazetteerEn,
	help: statesEn,
	table: tableEn,
	map: { label: 'Map' }
};
