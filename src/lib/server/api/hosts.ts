/** Is this `Host` header a name of this machine itself? */
export function isLocalHost(host: string | null): boolean {
	const name = (host ?? '').replace(/:\d+$/, '').toLowerCase();
	return name === 'localhost' || name === '127.0.0.1' || name === '[::1]' || name.endsWith('.localhost');
}
