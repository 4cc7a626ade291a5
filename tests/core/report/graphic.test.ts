import { isGraphicText } from '#core';
import { expect, test } from 'vitest';

test.for([
	'Deux otages ont été décapités dans le désert.',
	'Le groupe a décapité un soldat.',
	'Les corps calcinés de trois passagers ont été retrouvés.',
	'Le cadavre mutilé d’un homme gisait sur la route.',
	'Des corps démembrés ont été découverts dans une fosse.',
	'La déflagration a laissé des corps déchiquetés.',
	'Il a été torturé pendant trois jours.',
	'Les détenus ont subi des actes de torture.',
	'L’exécution filmée d’un journaliste a été diffusée.',
	'Il a été brûlé vif devant la foule.',
	'Des villageois ont été égorgés durant la nuit.',
	'Un homme a eu la main tranchée.',
	'Le veilleur gisait dans une mare de sang.'
])('hurts: %s', (text) => {
	expect(isGraphicText(text)).toBe(true);
});

test.for([
	'Une carcasse de voiture calcinée barrait la route.',
	'L’immeuble éventré menace de s’effondrer.',
	'L’armée dit avoir décapité l’organisation.',
	'Le commandement du mouvement est décapité.',
	'Le pays a signé la Convention contre la torture.',
	'Inutile de se torturer l’esprit.',
	'La torture fiscale agace les patrons.',
	'Les soldats ont creusé une tranchée.',
	'Le document lui a été arraché des mains.',
	'Le démembrement de l’empire a duré dix ans.',
	'Des moutons ont été égorgés pour la fête.',
	'Une toiture arrachée par le vent a blessé un passant.',
	'Trois personnes ont été tuées et douze blessées.',
	'Sa réponse lapidaire a surpris.',
	'Le mobilier urbain a été mutilé.',
	''
])('does not: %s', (text) => {
	expect(isGraphicText(text)).toBe(false);
});
