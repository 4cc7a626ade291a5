import { globSync, readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';

const FILES = [...globSync('src/lib/i18n/**/*.ts'), 'src/lib/map/messages.ts'];

/** All words between quotes and backticks, also those of branches that a call may not take. */
function stringsIn(file: string, code: string): string[] {
	const strings: string[] = [];
	const visit = (node: ts.Node): void => {
		if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node))
			strings.push(node.text);
		ts.forEachChild(node, visit);
	};
	visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
	return strings;
}

/** Where a line could break before a « : », or what a typewriter wrote. English has none of these signs. */
const WRONG = / [:;?!»]|« |\u00a0[;?!]|\u202f[:»]|\p{L}'\p{L}|\.\.\./u;
const wrongIn = (file: string, code: string): string[] => stringsIn(file, code).filter((words) => WRONG.test(words));

test.for(FILES.map((file) => ({ file })))('no line of $file begins with a sign', ({ file }) => {
	const words = wrongIn(file, readFileSync(file, 'utf8'));
	expect(file.includes('en.ts') ? words.filter((one) => !one.includes("'")) : words).toEqual([]);
});

test.for([
	{ code: "const a = 'Refusé : non';", wrong: ['Refusé : non'] },
	{ code: 'const a = (b: boolean) => (b ? `x` : `Vraiment ? ${b}`);', wrong: ['Vraiment ? '] },
	{ code: 'const a = `«\\u00a0${b} »`;', wrong: [' »'] },
	{ code: "const a = '« oui\\u00a0»';", wrong: ['« oui\u00a0»'] },
	{ code: "const a = 'Vraiment\\u00a0?';", wrong: ['Vraiment\u00a0?'] },
	{ code: 'const a = "l\'eau";', wrong: ["l'eau"] },
	{
		code: "const a = 'un… deux\\u00a0: «\\u00a0trois\\u00a0» ; quatre'; // « cinq »",
		wrong: ['un… deux\u00a0: «\u00a0trois\u00a0» ; quatre']
	},
	{ code: "const a = 'L’eau\\u00a0: «\\u00a0oui\\u00a0»\\u202f; vraiment\\u202f?'; // « non » !", wrong: [] }
])('$code', ({ code, wrong }) => {
	expect(wrongIn('a.ts', code)).toEqual(wrong);
});
