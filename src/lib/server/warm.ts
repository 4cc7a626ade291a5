/** Works out behind the back of the visitors what the first search for a misspelt place would wait a second for. */
import { openedGazetteer } from './gazetteer.ts';

/** Names at a time, about five milliseconds: no request waits longer. */
const NAMES = 1500;
const PAUSE_MS = 25;
/** The start has other things to do, and a gazetteer that nobody opened yet need not be warm. */
const START_MS = 3000;

/** Begins a while after the start; never keeps the process alive. */
export function warmUp(): void {
	const again = (pause: number): void => void setTimeout(step, pause).unref();
	const step = (): void => {
		const gazetteer = openedGazetteer();
		if (!gazetteer) again(START_MS);
		else if (gazetteer.warm?.(NAMES)) again(PAUSE_MS);
	};
	again(START_MS);
}
