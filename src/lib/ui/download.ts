/** Long enough for the browser to have begun. */
const KEPT_MS = 10_000;

/** Saves what was made on the page as a file. */
export function saveFile(name: string, content: Blob): void {
	const url = URL.createObjectURL(content);
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
