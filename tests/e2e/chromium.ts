import { accessSync, constants } from 'node:fs';

const SYSTEM = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/opt/google/chrome/chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'/Applications/Chromium.app/Contents/MacOS/Chromium',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/** The browser that the journeys run in: `CHROME_PATH`, a system Chromium, else the one that npm brings on Linux x64. */
export async function chromiumPath(): Promise<string> {
	const asked = process.env['CHROME_PATH'];
	if (asked) return asked;
	const found = SYSTEM.find(isExecutable);
	if (found) return found;
	try {
		const { default: chromium } = await import('@sparticuz/chromium');
		return await chromium.executablePath();
	} catch (error) {
		throw new Error('No Chromium found: install one or set CHROME_PATH', { cause: error });
	}
}

function isExecutable(path: string): boolean {
	try {
		accessSync(path, constants.X_OK);
		return true;
	} catch {
		return false;
	}
}
