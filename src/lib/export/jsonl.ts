import type { SharedIncident } from './record.ts';

/** One incident a line, with its reports: the whole record. */
export async function* writeJsonLines(incidents: AsyncIterable<SharedIncident>): AsyncGenerator<string> {
	for await (const incident of incidents) yield `${JSON.stringify(incident)}\n`;
}
