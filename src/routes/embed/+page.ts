import type { PageLoad } from './$types';

/** The view as it is drawn, out of the columns that it was sent in. */
export const load: PageLoad = ({ data }) => ({ ...data, overview: data.overview.overview });
