/** Sends what is due: JSON, signed, tried again later and later, and never followed elsewhere. */
import { createHmac } from 'node:crypto';
import { lookup, type LookupAddress } from 'node:dns';
import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Service } from '../service.ts';
import type { Delivery, Webhook } from '../store/store.ts';
import { isPublicAddress, troubleWithWebhook } from './address.ts';

const TIMEOUT_MS = 10_000;
/** Half a minute, then twice as long each time: the last try is about two hours after the first. */
const FIRST_PAUSE_MS = 30_000;
const MOST_TRIES = 9;

/** « sha256=… » over the instant, a dot and the body, so that an old request cannot be sent again as new. */
export const signatureOf = (secret: string, instant: string, body: string): string =>
	`sha256=${createHmac('sha256', secret).update(`${instant}.${body}`).digest('hex')}`;

/** When a delivery is tried again; undefined when it is given up. */
export const retryAt = (tries: number, now: Date): string | undefined =>
	tries + 1 >= MOST_TRIES ? undefined : new Date(now.getTime() + FIRST_PAUSE_MS * 2 ** tries).toISOString();

export const allowsPrivate = (env: Readonly<Record<string, string | undefined>> = process.env): boolean =>
	env['CHRONOCARTE_WEBHOOK_PRIVATE'] === '1';

/** Sends everything that is due, one after the other. */
export async function sendDue(service: Service, isPrivateAllowed = allowsPrivate()): Promise<void> {
	const { store } = service;
	const now = () => service.now?.() ?? new Date();
	for (const delivery of await store.deliveriesDue(now().toISOString())) {
		const webhook = (await store.theme(delivery.themeId))?.webhook;
		if (!webhook?.isOn) {
			await store.noteDelivery(delivery.id, { at: now().toISOString(), trouble: 'off' });
			continue;
		}
		const trouble = await post(webhook, delivery, now().toISOString(), isPrivateAllowed);
		const dueAt = trouble === undefined ? undefined : retryAt(delivery.tries, now());
		const at = now().toISOString();
		await store.noteDelivery(delivery.id, { at, ...(trouble !== undefined && { trouble }), ...(dueAt && { dueAt }) });
	}
}

/** What went wrong, in a few words; undefined when it has arrived. */
async function post(
	{ url, secret }: Webhook,
	{ id, body }: Delivery,
	instant: string,
	isPrivateAllowed: boolean
): Promise<string | undefined> {
	const trouble = troubleWithWebhook(url, isPrivateAllowed);
	if (trouble) return trouble;
	const send = new URL(url).protocol === 'https:' ? httpsRequest : httpRequest;
	return new Promise((resolve) => {
		const asked = send(
			url,
			{
				method: 'POST',
				timeout: TIMEOUT_MS,
				signal: AbortSignal.timeout(TIMEOUT_MS),
				// The name is looked up once, for the check and for the connection.
				lookup: (name, options, answer) => {
					lookup(name, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
						const [first] = addresses ?? [];
						if (error || !first) return answer(error ?? new Error('no address'), []);
						if (!isPrivateAllowed && !addresses.every(({ address }) => isPublicAddress(address)))
							return answer(new Error('private'), []);
						if (options.all) answer(null, addresses);
						else answer(null, first.address, first.family);
					});
				},
				headers: {
					'content-type': 'application/json; charset=utf-8',
					'content-length': Buffer.byteLength(body),
					'user-agent': 'Chronocarte',
					'x-chronocarte-delivery': id,
					'x-chronocarte-timestamp': instant,
					'x-chronocarte-signature': signatureOf(secret, instant, body)
				}
			},
			(response) => {
				response.resume();
				const { statusCode = 0 } = response;
				resolve(statusCode >= 200 && statusCode < 300 ? undefined : `HTTP ${statusCode}`);
			}
		);
		asked.once('error', (error) => resolve(error.message.slice(0, 200)));
		asked.end(body);
	});
}
