/** Reads an article while it is typed. The only thing that it asks the network for is the gazetteer. */
import type { Gazetteer } from '#core';
import { readDraft } from '#lib/projection/draft.ts';
import { fetchGazetteer } from './gazetteer.ts';
import type { Answer, Question } from './messages.ts';

let gazetteer: Gazetteer | undefined;

self.onmessage = ({ data }: MessageEvent<Question>) => {
	if (data.kind === 'open') void open(data.gazetteer);
	else read(data);
};

async function open(url: string): Promise<void> {
	try {
		gazetteer = await fetchGazetteer(url, fetch);
		answer({ kind: 'opened' });
	} catch (error) {
		answer({ kind: 'closed', why: String(error) });
	}
}

function read({ request, article }: Extract<Question, { kind: 'read' }>): void {
	if (!gazetteer) throw new Error('asked to read before the gazetteer is there');
	try {
		answer({ kind: 'read', request, reading: readDraft(article, gazetteer) });
	} catch (error) {
		answer({ kind: 'unreadable', request, why: String(error) });
	}
}

const answer = (said: Answer): void => self.postMessage(said);
