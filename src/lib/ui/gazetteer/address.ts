/** The address of the gazetteer's page: what is searched, which place is shown, which list stands beside it. */
export type GazetteerQuery = {
	readonly q?: string | undefined;
	readonly id?: string | undefined;
	readonly list?: 'own' | undefined;
};

export function gazetteerHref({ q, id, list }: GazetteerQuery): string {
	const parameters = new URLSearchParams({ ...(q && { q }), ...(id && { id }), ...(list && { list }) });
	return parameters.size > 0 ? `/gazetteer?${parameters}` : '/gazetteer';
}
