/** Text in pieces as the body of an answer: written as fast as it is read, stopped when nobody reads. */
export function streamOf(pieces: AsyncGenerator<string>): ReadableStream<Uint8Array> {
	const encoder = new TextEncoder();
	return new ReadableStream({
		async pull(controller) {
			try {
				let gathered = '';
				while (gathered.length < PIECE) {
					const { done, value } = await pieces.next();
					if (done) {
						if (gathered) controller.enqueue(encoder.encode(gathered));
						controller.close();
						return;
					}
					gathered += value;
				}
				controller.enqueue(encoder.encode(gathered));
			} catch (error) {
				controller.error(error);
			}
		},
		async cancel() {
			await pieces.return(undefined);
		}
	});
}

/** Small pieces are gathered to about so many characters. */
const PIECE = 32_768;
