/** Prints « N passed, N failed » from the reports that vitest and Playwright left, and fails when one is missing or empty. */
import { existsSync, readFileSync } from 'node:fs';

type Spec = { readonly title: string; readonly ok: boolean; readonly tests: readonly { readonly status: string }[] };
type Suite = { readonly specs?: readonly Spec[]; readonly suites?: readonly Suite[] };

const read = (file: string): unknown => {
	if (!existsSync(file)) {
		console.error(`${file} is missing: its tests did not run`);
		return undefined;
	}
	return JSON.parse(readFileSync(file, 'utf8'));
};

const specs = (suite: Suite): Spec[] => [...(suite.specs ?? []), ...(suite.suites ?? []).flatMap(specs)];

const unit = read('test-results/vitest.json') as { numPassedTests: number; numFailedTests: number } | undefined;
const journeys = read('test-results/playwright.json') as Suite | undefined;
const walked = journeys ? specs(journeys) : [];
const passed = (unit?.numPassedTests ?? 0) + walked.filter(({ ok }) => ok).length;
const failed =
	(unit?.numFailedTests ?? 0) + walked.filter(({ ok }) => !ok).length + (unit ? 0 : 1) + (walked.length > 0 ? 0 : 1);
const flaky = walked.filter(({ tests }) => tests.some(({ status }) => status === 'flaky'));
for (const { title } of flaky) console.log(`passed only on the second walk: ${title}`);
console.log(`${passed} passed, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
