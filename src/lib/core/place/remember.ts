const MAX_REMEMBERED = 20_000;

/** Keeps an answer; a long run over many articles must not keep every place it ever met. */
export function remember<K, V>(answers: Map<K, V>, question: K, answer: V): void {
	if (answers.size >= MAX_REMEMBERED) answers.clear();
	answers.set(question, answer);
}
