import { expect, test } from 'vitest';
import { read, told } from './reading.ts';

const times = { lundi: '2024-03-04', dimanche: '2024-03-03', samedi: '2024-03-02', janvier: '2024-01' };
const count = (text: string) => told(text, { times }).length;

test.for([
	{ text: 'Une bombe a explosé lundi à Bagdad. L’attaque a fait trois morts.', want: 1 },
	{
		text: 'Un incendie a ravagé une usine à Lyon. Le feu a pris dans un entrepôt. Cet incendie est d’origine accidentelle.',
		want: 1
	},
	{ text: 'Une attaque a visé la base samedi. Une autre attaque a visé la base lundi.', want: 2 },
	{ text: 'Une bombe a explosé à Bagdad. Une bombe a explosé à Najaf.', want: 2 },
	{ text: 'Des manifestants ont incendié le consulat à Najaf et attaqué le consulat à Kerbala.', want: 2 },
	{ text: 'Trois personnes sont mortes dans l’explosion de la bombe. Les blessés ont été soignés.', want: 1 },
	{ text: 'Le général Morvan a été assassiné à Bagdad. Morvan a été tué par un tir de drone.', want: 1 },
	{ text: 'Un engin explosif a visé un convoi samedi à Bagdad. Des roquettes ont visé l’ambassade dimanche.', want: 2 },
	{ text: 'Des frappes aériennes ont eu lieu lundi. Les frappes ont visé un dépôt d’armes.', want: 1 },
	{ text: 'Un séisme a secoué la région lundi. Des dizaines de maisons se sont effondrées.', want: 1 },
	{ text: 'Les syndicats appellent à une grève nationale.', want: 1 },
	{ text: 'La France a expulsé quatre diplomates. Moscou a convoqué l’ambassadeur de France.', want: 2 },
	{
		text: 'Le général Morvan, tué en janvier à Bagdad, avait commandé la base. Des roquettes ont visé la base lundi.',
		want: 2
	},
	{ text: 'L’explosion de la bombe était un sabotage, selon la police.', want: 1 },
	{ text: 'Le ministre a reçu son homologue. Leur entretien a duré une heure. Ils ont discuté de la paix.', want: 1 }
])('$want in « $text »', ({ text, want }) => {
	expect(count(text)).toBe(want);
});

test('the more telling mention types the report, the first one is its trigger', () => {
	const [report, ...others] = read('Le général Morvan a été assassiné à Bagdad. Morvan a été tué par un tir de drone.');
	expect(others).toEqual([]);
	expect(report).toMatchObject({ text: 'assassiné', subEventType: 'Air/drone strike' });
});

test('a summary gives way to its detail', () => {
	const text =
		'Des attaques ont visé des intérêts étrangers en Irak. Samedi, un engin explosif a visé un véhicule à Bagdad.';
	const reports = read(text, { times: { Samedi: '2024-03-02' } });
	expect(reports).toHaveLength(1);
	expect(reports[0]).toMatchObject({ date: '2024-03-02', subEventType: 'Remote explosive/landmine/IED' });
	expect(reports[0]?.vague).toBeUndefined();
});

test('many attacks at once are vague', () => {
	const [report] = read('Ces derniers mois, il y a eu de nombreuses attaques contre la Zone verte.', {
		times: { 'Ces derniers mois': '2024-01-01/2024-03-05' }
	});
	expect(report).toMatchObject({ vague: true, place: { text: 'Zone verte' } });
});

test('a demand in the same sentence as a meeting is the meeting', () => {
	const [report, ...others] = read(
		'Le ministre a appelé samedi à la retenue lors d’un entretien avec son homologue à Téhéran.',
		{ times }
	);
	expect(others).toEqual([]);
	expect(report).toMatchObject({ subEventType: 'Meeting', place: { text: 'Téhéran' }, date: '2024-03-02' });
});

test('captions, adverts and repeated titles tell nothing; a title and its text are one', () => {
	const title = 'Un incendie détruit un entrepôt à Lyon';
	const text = `${title}\n\nPublicité\n${title}\nUn pompier pendant l’incendie, à Lyon. © Agence\n\nUn incendie a détruit lundi un entrepôt à Lyon.`;
	const reports = read(text, { times });
	expect(reports).toHaveLength(1);
	expect(reports[0]).toMatchObject({ date: '2024-03-04', place: { text: 'Lyon' } });
});

test('every range is what stands in the text, and the key is stable', () => {
	const text = 'Une bombe a explosé lundi à Bagdad. L’attaque a fait trois morts.';
	const reports = read(text, { times });
	expect(reports).toEqual(read(text, { times }));
	for (const report of reports) {
		expect(text.slice(report.start, report.end)).toBe(report.text);
		expect(report.key).toBe(`test#${report.start}`);
		for (const { start, end } of report.mentions) expect(text.slice(start, end).trim()).not.toBe('');
	}
});

test.for([
	['one sentence full of triggers', 'tué '.repeat(4000)],
	['thousands of sentences on one incident', 'Une bombe a explosé à Bagdad. '.repeat(2500)],
	['no words at all', '…«»! '.repeat(500)],
	['nothing', '']
] as const)('%s is read in good time', ([, text]) => {
	// Of the processor: a crowded machine makes no text slow.
	const started = process.cpuUsage();
	read(text);
	const { user, system } = process.cpuUsage(started);
	expect((user + system) / 1000).toBeLessThan(3000);
});

test('what protesters demand is told of an attack, but they did not do it', () => {
	const [attack] = read(
		'Vingt passants ont péri dans l’attaque d’un marché occupé par la contestation à Bagdad. Les protestataires exigent que les tireurs soient jugés.'
	);
	expect(attack).toMatchObject({ subEventType: 'Attack', actors: [] });
});
