import type { PageLoad } from './$types';

/** On the server the overview is at hand; the browser fetches it before the page listens. */
export const load: PageLoad = async ({ data, fetch }) => ({ ...data, overview: await data.overview.read(fetch) });
