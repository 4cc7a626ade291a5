// Runs on any Node since 6: says in one line what is missing, before newer syntax is met.
'use strict';
const fs = require('fs');
const path = require('path');

const root = path.join(__dirname, '..', '..');
const isEnglish = /^en/i.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || '');
const say = (fr, en) => (isEnglish ? en : fr);

const missing = findMissing();
if (missing) {
	console.error(missing);
	process.exit(1);
}

function findMissing() {
	if (!fs.existsSync(path.join(root, 'node_modules', '@sveltejs', 'kit')))
		return say(
			'Chronocarte : les paquets manquent ; lancez d’abord « npm ci ».',
			'Chronocarte: packages are missing; run "npm ci" first.'
		);
	const stripsTypes = Boolean(process.features && process.features.typescript);
	if (stripsTypes && hasSqlite()) return undefined;
	return say(
		'Chronocarte : Node ' +
			process.version +
			' est trop ancien ou sans node:sqlite ; installez Node 22.18 ou plus récent, ou relancez « npm ci » sans --omit=optional (il apporte Node 26).',
		'Chronocarte: Node ' +
			process.version +
			' is too old or lacks node:sqlite; install Node 22.18 or newer, or run "npm ci" again without --omit=optional (it brings Node 26).'
	);
}

function hasSqlite() {
	try {
		return Boolean(require('node:sqlite').DatabaseSync);
	} catch (error) {
		return !error;
	}
}
