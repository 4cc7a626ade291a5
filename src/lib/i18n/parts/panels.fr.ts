/** The panels of a place and of an incident, in French. */
export const panels = {
	names: 'Autres noms'
};
