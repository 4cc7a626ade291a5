/** One question to the server about corrections, and what it minds. */

/** What the server minds: the field as a path (« action.date »), when it is one, and why in words. */
export type Refusal = { readonly field?: string; readonly why: string; readonly line?: number };

/** `body`: text goes as lines, anything else as JSON; without one it is a GET. */
type Question = { readonly path: string; readonly body?: unknown; readonly language: string };

/** Never rejects: a server that does not answer is a refusal with an empty `why`. */
export async function askServer<T extends object>(
	fetcher: typeof fetch,
	{ path, body, language }: Question
): Promise<T | { readonly refused: Refusal }> {
	const headers = { 'accept-language': language };
	const isText = typeof body === 'string';
	const request =
		body === undefined
			? { headers }
			: {
					method: 'POST',
					headers: { ...headers, 'content-type': isText ? 'application/x-ndjson' : 'application/json' },
					body: isText ? body : JSON.stringify(body)
				};
	const response = await fetcher(path, request).catch(() => undefined);
	if (!response) return { refused: { why: '' } };
	const answer: unknown = await response.json().catch(() => undefined);
	if (response.ok && typeof answer === 'object' && answer !== null) return answer as T;
	return { refused: refusalOf(answer, response.status) };
}

/** The API's `Problem`, or the status where an answer says nothing. An empty `why` is a server that does not answer. */
function refusalOf(answer: unknown, status: number): Refusal {
	const { error, field, reason, line } = (answer ?? {}) as Record<'error' | 'field' | 'reason' | 'line', unknown>;
	const why = typeof reason === 'string' ? reason : typeof error === 'string' ? error : String(status);
	return { why, ...(typeof field === 'string' && { field }), ...(typeof line === 'number' && { line }) };
}
