import type { Incident, Reading, ReportPlace, Toll } from '#core';

const HEAD = ['date', 'type', 'lieu', 'auteurs', 'cibles', 'morts', 'blessés', 'articles'];
/** No column gets narrower than this, however narrow the terminal. */
const LEAST_WIDTH = 6;

/** A table of incidents for a terminal of `width` columns, oldest first, the undated last. */
export function incidentTable(readings: readonly Reading[], incidents: readonly Incident[], width: number): string {
	const articleByReport = new Map(
		readings.flatMap(({ reports }) => reports.map(({ key, articleId }) => [key, articleId]))
	);
	const rows = [...incidents].sort(byDate).map((one) => {
		const articles = new Set(one.reports.map((key) => articleByReport.get(key) ?? '?'));
		return [
			one.date ?? 'sans date',
			one.subEventType + statusMark(one),
			one.place ? placeWords(one.place) : 'sans lieu',
			one.actors.join(', '),
			one.targets.join(', '),
			tollWords(one.fatalities),
			tollWords(one.injuries),
			[...articles].join(', ')
		];
	});
	const undated = incidents.filter(({ date }) => date === undefined).length;
	const unplaced = incidents.filter(({ place }) => place === undefined).length;
	const reports = readings.reduce((sum, { reports }) => sum + reports.length, 0);
	const count = `${readings.length} articles · ${reports} mentions d'incidents · ${incidents.length} incidents · ${undated} sans date · ${unplaced} sans lieu`;
	return [...(rows.length > 0 ? table([HEAD, ...rows], width) : []), '', count].join('\n');
}

function byDate(a: Incident, b: Incident): number {
	return (a.span?.start ?? Infinity) - (b.span?.start ?? Infinity) || (a.id < b.id ? -1 : 1);
}

function statusMark({ status, vague }: Incident): string {
	return (status === 'happened' ? '' : ` (${status})`) + (vague ? ' (vague)' : '');
}

const placeWords = ({ name, relation, country }: ReportPlace): string =>
	`${relation ? `${relation} ` : ''}${name}${country ? ` [${country}]` : ''}`;

const tollWords = (toll: Toll | undefined): string =>
	toll === undefined ? '' : toll.min === toll.max ? String(toll.min) : `${toll.min}–${toll.max}`;

/** Pads columns; when they do not fit, the widest give way first. */
export function table(rows: readonly (readonly string[])[], width: number): string[] {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)));
	let over = widths.reduce((sum, one) => sum + one + 2, -2) - width;
	while (over > 0) {
		const widest = Math.max(...widths);
		if (widest <= LEAST_WIDTH) break;
		widths[widths.indexOf(widest)] = widest - 1;
		over--;
	}
	return rows.map((row) =>
		row
			.map((cell, column) => cut(cell, widths[column] ?? 0))
			.join('  ')
			.trimEnd()
	);
}

const cut = (cell: string, width: number): string =>
	cell.length <= width ? cell.padEnd(width) : `${cell.slice(0, width - 1)}…`;
