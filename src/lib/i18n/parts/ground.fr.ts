/** The choice of the base map, in French. */
export const groundFr = {
	label: 'Fond de carte',
	embedded: 'Fond embarqué',
	tiles: 'Tuiles',
	style: 'Fond en ligne',
	failed: {
		tiles: 'Tuiles indisponibles\u00a0: fond embarqué',
		style: 'Fond en ligne indisponible\u00a0: fond embarqué'
	}
};
