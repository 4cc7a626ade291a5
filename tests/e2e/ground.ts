/** What the journeys about base maps share. */
import { crc32, deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** In the desert of Egypt, where no name stands and nothing happened. */
export const DESERT = '/?view=27,27,5';
/** Its colour on the embedded base map. */
export const LAND = '248,245,238';

export const choiceOf = (page: Page) => page.getByRole('group', { name: 'Fond de carte' });

/** The colour in the middle of the map. */
export async function middleOf(page: Page): Promise<string> {
	const box = await page.locator('canvas.maplibregl-canvas').boundingBox();
	if (!box) return '';
	const clip = { x: box.x + box.width / 2, y: box.y + box.height / 2, width: 4, height: 4 };
	return colourOf(page, await page.screenshot({ clip }), 1, 1);
}

/** The colour of a pixel of a picture, as « red,green,blue ». */
export const colourOf = (page: Page, png: Buffer, x: number, y: number): Promise<string> =>
	page.evaluate(
		async ({ encoded, x, y }) => {
			const image = new Image();
			image.src = `data:image/png;base64,${encoded}`;
			await image.decode();
			const canvas = document.createElement('canvas');
			[canvas.width, canvas.height] = [image.width, image.height];
			const context = canvas.getContext('2d');
			context?.drawImage(image, 0, 0);
			return [...(context?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3).join();
		},
		{ encoded: png.toString('base64'), x, y }
	);

/** A picture of one colour, 256 pixels wide and high. */
export function solidPng(colour: readonly [number, number, number]): Buffer {
	const size = 256;
	const line = Buffer.concat([Buffer.from([0]), ...Array.from({ length: size }, () => Buffer.from(colour))]);
	const head = Buffer.alloc(13);
	head.writeUInt32BE(size, 0);
	head.writeUInt32BE(size, 4);
	// 8 bits each of red, green and blue.
	head.set([8, 2, 0, 0, 0], 8);
	const data = deflateSync(Buffer.concat(Array.from({ length: size }, () => line)));
	return Buffer.concat([
		Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
		chunk('IHDR', head),
		chunk('IDAT', data),
		chunk('IEND', Buffer.alloc(0))
	]);
}

function chunk(name: string, data: Buffer): Buffer {
	const named = Buffer.concat([Buffer.from(name, 'latin1'), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, sum]);
}
