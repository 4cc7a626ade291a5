/** `npm run corrections -- export|import FILE`: the log of corrections as JSONL; `-` is standard output or input. */
import { readFileSync, writeFileSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { exportLog, importLog } from '#lib/server/correction/transfer.ts';
import { terminalLanguage } from '#lib/server/language.ts';
import { MESSAGES } from '#lib/server/messages.ts';
import { openService } from '#lib/server/service.ts';
import { complain } from './complain.ts';

const language = terminalLanguage(process.env);
const [command, file] = process.argv.slice(2);

if ((command !== 'export' && command !== 'import') || file === undefined) {
	console.error('npm run corrections -- export corrections.jsonl\nnpm run corrections -- import corrections.jsonl');
	process.exit(2);
}
try {
	process.exitCode = await run(command, file);
} catch (error) {
	complain(error, language);
}

async function run(command: 'export' | 'import', file: string): Promise<number> {
	const service = openService();
	try {
		if (command === 'export') {
			const log = await exportLog(service.store);
			// What people wrote is nobody else's business.
			if (file === '-') process.stdout.write(log);
			else writeFileSync(file, log, { mode: 0o600 });
			return 0;
		}
		const log = await read(file);
		if (log === undefined) return 1;
		const result = await importLog(service, log, language, new Date());
		if (!('why' in result)) {
			console.log(MESSAGES[language].imported(result.added, result.known));
			return 0;
		}
		const { line, field, why } = result;
		console.error(`${file}: ${MESSAGES[language].inLine(line, field === undefined ? why : `${field}: ${why}`)}`);
		return 1;
	} finally {
		await service.store.close();
	}
}

async function read(file: string): Promise<string | undefined> {
	try {
		return file === '-' ? await text(process.stdin) : readFileSync(file, 'utf8');
	} catch (error) {
		console.error(`${file}: ${MESSAGES[language].unreadable(error instanceof Error ? error.message : String(error))}`);
		return undefined;
	}
}
