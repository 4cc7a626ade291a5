/** Line icons in a box of 20 × 20, drawn for this page. */
export const ICONS = {
	back: 'M12.5 4.5 7 10l5.5 5.5',
	close: 'm5 5 10 10M15 5 5 15',
	search: 'M9 15A6 6 0 1 0 9 3a6 6 0 0 0 0 12Zm4.4-1.6L17 17',
	filter: 'M3.5 5.5h13M6 10h8M8.5 14.5h3',
	link: 'M8.5 11.5a3 3 0 0 0 4.4.3l2.6-2.6a3.1 3.1 0 0 0-4.4-4.4L9.9 6m1.6 2.5a3 3 0 0 0-4.4-.3l-2.6 2.6a3.1 3.1 0 0 0 4.4 4.4l1.2-1.2',
	add: 'M10 4.5v11M4.5 10h11',
	sun: 'M10 13.5a3.5 3.5 0 1 0 0-7 3.5 3.5 0 0 0 0 7ZM10 2v1.5m0 13V18m8-8h-1.5M3.5 10H2m13.7-5.7-1 1m-9.4 9.4-1 1m11.4 0-1-1M5.3 5.3l-1-1',
	moon: 'M16.5 11.5A6.5 6.5 0 0 1 8.5 3.5a6.5 6.5 0 1 0 8 8Z',
	play: 'M6.5 4.5v11l9-5.5Z',
	pause: 'M7 4.5v11M13 4.5v11',
	previous: 'M13.5 5 7 10l6.5 5ZM5.5 5v10',
	next: 'M6.5 5 13 10l-6.5 5ZM14.5 5v10',
	more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
	settings: 'M3.5 6.5h7m4 0h2m-13 7h2m4 0h7M12.5 8.5a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm-5 7a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
	target: 'M10 15.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11ZM10 2v3m0 10v3m8-8h-3M5 10H2',
	calendar: 'M4 5.5h12v11H4ZM4 9h12M7.5 3.5v3m5-3v3',
	article: 'M5 3.5h10v13H5ZM7.5 7h5m-5 3h5m-5 3h3',
	sort: 'M6 4.5v11m0 0-2.5-2.5M6 15.5 8.5 13M11 6h6m-6 4h4.5M11 14h3',
	chevron: 'm6 8 4 4 4-4',
	check: 'm4.5 10.5 3.5 3.5 7.5-8',
	help: 'M10 17.5a7.5 7.5 0 1 0 0-15 7.5 7.5 0 0 0 0 15ZM7.8 8a2.2 2.2 0 1 1 3.2 2c-.7.4-1 .8-1 1.6M10 14.2h.01'
} as const;

export type IconName = keyof typeof ICONS;
