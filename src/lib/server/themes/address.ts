/** May something be sent to this address? Never into the owner's own network unless he says so. */
import { BlockList, isIP } from 'node:net';

const inner = new BlockList();
for (const [net, bits] of [
	['0.0.0.0', 8],
	['10.0.0.0', 8],
	['100.64.0.0', 10],
	['127.0.0.0', 8],
	['169.254.0.0', 16],
	['172.16.0.0', 12],
	['192.0.0.0', 24],
	['192.0.2.0', 24],
	['192.168.0.0', 16],
	['198.18.0.0', 15],
	['198.51.100.0', 24],
	['203.0.113.0', 24],
	['224.0.0.0', 3]
] as const)
	inner.addSubnet(net, bits, 'ipv4');
/** The addresses of the whole internet; all others are special. */
const outer = new BlockList();
outer.addSubnet('2000::', 3, 'ipv6');
const special = new BlockList();
for (const [net, bits] of [
	['2001::', 23],
	['2001:db8::', 32],
	['2002::', 16],
	['3fff::', 20]
] as const)
	special.addSubnet(net, bits, 'ipv6');

/** Is it an address that everybody can reach? What is no address is not. */
export function isPublicAddress(address: string): boolean {
	const family = isIP(address);
	if (family === 4) return !inner.check(address, 'ipv4');
	if (family === 6) return outer.check(address, 'ipv6') && !special.check(address, 'ipv6');
	return false;
}

/** Why nothing is sent there: no https or http, a password in it, or an address inside. Names are looked up when sending. */
export function troubleWithWebhook(text: string, allowsPrivate: boolean): 'url' | 'private' | undefined {
	if (!URL.canParse(text)) return 'url';
	const { protocol, hostname, username, password } = new URL(text);
	if (!/^https?:$/.test(protocol) || username !== '' || password !== '') return 'url';
	if (allowsPrivate) return undefined;
	const name = hostname.replace(/^\[|\]$/g, '').toLowerCase();
	if (isIP(name) !== 0) return isPublicAddress(name) ? undefined : 'private';
	return /(^|\.)(localhost|local|internal|home\.arpa|lan)\.?$/.test(name) || !name.includes('.')
		? 'private'
		: undefined;
}
