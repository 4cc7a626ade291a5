import { dataFile } from '#lib/server/config.ts';
import { acceptedLanguage, terminalLanguage } from '#lib/server/language.ts';
import { today } from '#lib/server/service.ts';
import { isoDay } from '#core';
import { expect, test } from 'vitest';

test.for([
	{ env: {}, platform: 'linux', want: '/home/a/.local/share/chronocarte/chronocarte.sqlite' },
	{ env: { XDG_DATA_HOME: '/data' }, platform: 'linux', want: '/data/chronocarte/chronocarte.sqlite' },
	{ env: {}, platform: 'darwin', want: '/home/a/Library/Application Support/chronocarte/chronocarte.sqlite' },
	{ env: { CHRONOCARTE_DATA: '/mine', XDG_DATA_HOME: '/data' }, platform: 'linux', want: '/mine/chronocarte.sqlite' },
	{ env: { CHRONOCARTE_DATA: '/mine/a.db' }, platform: 'linux', want: '/mine/a.db' }
])('$env on $platform → $want', ({ env, platform, want }) => {
	expect(dataFile(env, platform, '/home/a')).toBe(want);
});

test.for([
	{ header: 'fr-FR,fr;q=0.9,en;q=0.8', want: 'fr' },
	{ header: 'en-GB,en;q=0.9,fr;q=0.8', want: 'en' },
	{ header: 'fr;q=0.2, en;q=0.7', want: 'en' },
	{ header: 'de,en;q=0.5', want: 'en' },
	{ header: 'en;q=0, fr;q=0.1', want: 'fr' },
	{ header: 'de', want: 'fr' },
	{ header: 'frr, enm', want: 'fr' },
	{ header: ',;q=,', want: 'fr' },
	{ header: null, want: 'fr' }
])('$header asks for $want', ({ header, want }) => {
	expect(acceptedLanguage(header)).toBe(want);
});

test.for([
	{ env: { LANG: 'en_GB.UTF-8' }, want: 'en' },
	{ env: { LANG: 'en_GB.UTF-8', LC_ALL: 'fr_FR.UTF-8' }, want: 'fr' },
	{ env: { LANG: 'C.UTF-8' }, want: 'fr' },
	{ env: {}, want: 'fr' }
])('a terminal with $env speaks $want', ({ env, want }) => {
	expect(terminalLanguage(env)).toBe(want);
});

test('today is the local day', () => {
	expect(isoDay(today(new Date(2026, 10, 22, 0, 5)))).toBe('2026-11-22');
	expect(isoDay(today(new Date(2026, 10, 22, 23, 55)))).toBe('2026-11-22');
});
