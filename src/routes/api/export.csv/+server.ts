import { exportOf } from '../exportOf.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = (event) => exportOf('csv', event);
