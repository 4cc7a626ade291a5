/** Themes and what has changed, in French. */
import type { ChangeKind, Revised } from '#lib/projection/changes.ts';
import { plural } from '../plural.ts';

const format = new Intl.NumberFormat('fr');
const many = (n: number, one: string, other: string) => `${format.format(n)} ${plural('fr', n, one, other)}`;

export const themesFr = {
	open: 'Thèmes',
	openLabel: 'Thèmes et changements',
	unread: (n: number) => many(n, 'changement non lu', 'changements non lus'),
	title: 'Thèmes',
	close: 'Fermer',
	none: 'Un thème est un filtre enregistré qui dit ce qui change\u00a0: nouveaux incidents, révisions, retraits.',
	save: 'Enregistrer cette vue',
	name: 'Nom du thème',
	saveButton: 'Enregistrer',
	saved: (name: string) => `«\u00a0${name}\u00a0» enregistré`,
	holds: (n: number) => many(n, 'incident', 'incidents'),
	apply: (name: string) => `Ouvrir le thème ${name}`,
	news: 'Ce qui a changé',
	newsOf: (name: string) => `Ce qui a changé dans ${name}`,
	markSeen: 'Tout marquer comme lu',
	feed: 'Flux Atom',
	remove: 'Supprimer',
	removeLabel: (name: string) => `Supprimer le thème ${name}`,
	sure: 'Supprimer vraiment\u202f?',
	keep: 'Garder',
	failed: 'Cela n’a pas marché. Réessayez.',
	webhook: 'Webhook',
	webhookUrl: 'Adresse (https://…)',
	webhookOn: 'Envoyer les changements',
	webhookHelp: 'POST en JSON, signé par HMAC-SHA256 (en-tête x-chronocarte-signature), réessayé jusqu’à deux heures.',
	webhookSave: 'Enregistrer l’adresse',
	webhookSecret: 'Clé de signature, montrée une seule fois',
	webhookTrouble: (why: string, when: string) => `Dernier envoi manqué${when && `, ${when}`}\u00a0: ${why}`,
	webhookWaiting: (n: number) => `${many(n, 'envoi', 'envois')} en attente.`,
	webhookNext: (when: string) => `Nouvel essai\u00a0: ${when}.`,
	webhookGivenUp: 'Plus aucun essai prévu.',
	webhookRetry: 'Relancer',
	keeps: 'Le journal garde les 20\u202f000 derniers changements.',
	webhookRefused: {
		url: 'Ce n’est pas une adresse http(s) sans mot de passe.',
		private: 'Cette adresse est dans votre réseau. Pour l’autoriser, lancez avec CHRONOCARTE_WEBHOOK_PRIVATE=1.'
	} as Readonly<Record<string, string>>,
	since: 'Depuis',
	sinceChoices: {
		visit: 'ma dernière visite',
		day: '24 heures',
		week: '7 jours',
		month: '30 jours',
		all: 'le début',
		date: 'une date'
	},
	sinceDate: 'Depuis le',
	nothing: 'Rien n’a changé.',
	changes: (n: number) => many(n, 'changement', 'changements'),
	all: 'Tous les incidents',
	scope: 'Thème',
	kinds: {
		new: 'Nouveau',
		revised: 'Révisé',
		moved: 'Déplacé',
		merged: 'Fusionné',
		split: 'Scindé',
		withdrawn: 'Retiré'
	} satisfies Record<ChangeKind, string>,
	fields: {
		date: 'date',
		type: 'type',
		status: 'statut',
		toll: 'bilan',
		names: 'noms',
		reports: 'articles',
		review: 'relecture'
	} satisfies Record<Revised, string>,
	fromTo: (from: string, to: string) => `${from} → ${to}`,
	absorbed: (n: number) => `avec ${many(n, 'autre', 'autres')}`,
	splitFrom: (name: string) => `de\u00a0: ${name}`,
	noPlace: 'sans lieu'
};
