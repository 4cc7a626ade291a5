/** The choice of the base map, in French. */
export const groundFr = {
	label: 'Fond de carte',
	embedded: 'Fond embarqué',
	tiles: 'Tuiles',
	failed: 'Tuiles indisponibles\u00a0: fond embarqué'
};
