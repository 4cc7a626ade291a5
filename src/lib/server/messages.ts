/** Why something from outside was not taken, in words. One table for each language, same keys. */
import { z } from 'zod';
import type { Language } from './language.ts';

const fr = {
	tooLarge: (size: number, limit = 2_000_000) =>
		`trop gros : ${megabytes(size, ',')} Mo, la limite est de ${limit / 1e6} Mo`,
	empty: () => 'vide : rien à lire',
	emptyText: () => 'le texte est vide',
	binary: (offset: number) => `fichier binaire, pas du texte (octet ${offset})`,
	notUtf8: (offset: number) =>
		`pas de l’UTF-8 valide (octet ${offset}) ; s’il vient de Windows : iconv -f WINDOWS-1252 -t UTF-8`,
	future: (published: string, today: string) => `${published} est dans le futur (nous sommes le ${today})`,
	noDate: (value: string) => `« ${value} » n’est pas une date comme 2020-09-26, 2020-09 ou 2020`,
	badJson: (detail: string) => `JSON illisible : ${detail}`,
	notAnObject: () => 'un article est un objet JSON : {"text": …}',
	badFrontMatter: (detail: string) => `en-tête YAML illisible : ${detail}`,
	openFrontMatter: () => 'l’en-tête ouvert par « --- » n’est pas refermé',
	format: (extension: string) => `format ${extension} non lu ; lus : .txt, .md, .jsonl`,
	damaged: (file: string, detail: string) =>
		`${file} n’est pas une base lisible (${detail}) ; déplacez ce fichier, une nouvelle base sera créée`,
	newer: (file: string, detail: string) =>
		`${file} vient d’une Chronocarte plus récente (${detail}) ; mettez à jour, ou choisissez un autre CHRONOCARTE_DATA`,
	unusable: (file: string, detail: string) => `${file} est inutilisable : ${detail}`,
	notFound: () => 'introuvable',
	denied: () => 'lecture refusée (droits d’accès)',
	unreadable: (detail: string) => `illisible : ${detail}`,
	noFiles: () => 'aucun fichier à lire dans ce dossier',
	notOurs: () => 'requête d’une autre page refusée',
	unknownHost: () => 'nom d’hôte refusé',
	unknown: (what: string) => `${what} : introuvable`,
	internal: () => 'erreur interne ; le journal du serveur en dit plus',
	notJson: () => 'le corps de la requête doit être du JSON (Content-Type: application/json)',
	notLines: () => 'le corps de la requête doit être du JSONL (Content-Type: application/x-ndjson)',
	inLine: (line: number, why: string) => `ligne ${line} : ${why}`,
	imported: (added: number, known: number) => `${added} ajoutées, ${known} déjà connues`,
	twoCorpora: () => 'des articles d’exemple et des articles à vous ne se mêlent pas',
	undone: () => 'déjà annulée',
	expects: (what: string) => `attend ${what}`,
	inItself: () => 'un lieu ne peut pas se contenir lui-même',
	hasName: () => 'ce lieu porte déjà ce nom',
	lacksName: () => 'ce lieu ne porte pas ce nom',
	isLabel: () => 'c’est le nom affiché : changez-le d’abord',
	noChange: () => 'rien ne change',
	aName: () => 'attend un nom avec au moins une lettre ou un chiffre',
	basemap: {
		given: (file: string) => `Fond de carte : ${file}`,
		missing: 'fichier introuvable',
		unreadable: 'fichier illisible (un dossier, ou des droits d’accès)',
		unknown: 'ce fichier n’est ni une archive PMTiles (version 3) ni un style MapLibre (JSON)',
		address: 'attend une adresse http ou https sans mot de passe, ou le chemin d’un fichier',
		style: 'ce n’est pas un style MapLibre qui se dessine',
		unreachable: 'l’adresse ne répond pas',
		unusable: ' ; la page montre le fond embarqué, nouvel essai bientôt'
	}
};

const en: typeof fr = {
	tooLarge: (size, limit = 2_000_000) => `too large: ${megabytes(size, '.')} MB, the limit is ${limit / 1e6} MB`,
	empty: () => 'empty: nothing to read',
	emptyText: () => 'the text is empty',
	binary: (offset) => `a binary file, not text (byte ${offset})`,
	notUtf8: (offset) => `not valid UTF-8 (byte ${offset}); if it comes from Windows: iconv -f WINDOWS-1252 -t UTF-8`,
	future: (published, today) => `${published} is in the future (today is ${today})`,
	noDate: (value) => `“${value}” is no date like 2020-09-26, 2020-09 or 2020`,
	badJson: (detail) => `broken JSON: ${detail}`,
	notAnObject: () => 'an article is a JSON object: {"text": …}',
	badFrontMatter: (detail) => `broken YAML front matter: ${detail}`,
	openFrontMatter: () => 'the front matter opened by “---” is not closed',
	format: (extension) => `${extension} files are not read; .txt, .md and .jsonl are`,
	damaged: (file, detail) => `${file} is no readable database (${detail}); move it away and a new one is made`,
	newer: (file, detail) =>
		`${file} comes from a newer Chronocarte (${detail}); update, or choose another CHRONOCARTE_DATA`,
	unusable: (file, detail) => `${file} cannot be used: ${detail}`,
	notFound: () => 'not found',
	denied: () => 'no permission to read',
	unreadable: (detail) => `unreadable: ${detail}`,
	noFiles: () => 'no file to read in this folder',
	notOurs: () => 'request from another page refused',
	unknownHost: () => 'host name refused',
	unknown: (what) => `${what}: not found`,
	internal: () => 'internal error; see the log of the server',
	notJson: () => 'the body must be JSON (Content-Type: application/json)',
	notLines: () => 'the body must be JSONL (Content-Type: application/x-ndjson)',
	inLine: (line, why) => `line ${line}: ${why}`,
	imported: (added, known) => `${added} added, ${known} known already`,
	twoCorpora: () => 'example articles and your own do not mix',
	undone: () => 'undone already',
	expects: (what) => `expects ${what}`,
	inItself: () => 'a place cannot contain itself',
	hasName: () => 'the place has this name already',
	lacksName: () => 'the place does not have this name',
	isLabel: () => 'this is the label on screen: change that first',
	noChange: () => 'nothing changes',
	aName: () => 'expects a name with a letter or digit at least',
	basemap: {
		given: (file) => `Base map: ${file}`,
		missing: 'no such file',
		unreadable: 'the file cannot be read (a folder, or no permission)',
		unknown: 'the file is neither a PMTiles archive (version 3) nor a MapLibre style (JSON)',
		address: 'expects an http or https address without a password, or the path of a file',
		style: 'this is no MapLibre style that can be drawn',
		unreachable: 'the address does not answer',
		unusable: '; the page shows the built-in base map, to be tried again soon'
	}
};

export type Messages = typeof fr;
export const MESSAGES: Readonly<Record<Language, Messages>> = { fr, en };

const megabytes = (bytes: number, point: string): string => (bytes / 1e6).toFixed(1).replace('.', point);

const ZOD_LOCALES = { fr: z.locales.fr(), en: z.locales.en() };

/** The first thing that zod minds: the field as a path, and the reason in words. */
export function firstIssue(error: z.ZodError, language: Language): { field?: string; why: string } {
	const issue = error.issues[0];
	if (!issue) return { why: error.message };
	const field = issue.path.map(String).join('.');
	const isOwnMessage = issue.code === 'custom' || issue.code === 'invalid_format';
	const said = isOwnMessage ? issue.message : ZOD_LOCALES[language].localeError(issue as z.core.$ZodRawIssue);
	const why = typeof said === 'string' ? said : (said?.message ?? issue.message);
	return field ? { field, why } : { why };
}
