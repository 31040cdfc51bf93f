/** The addresses that texts had, for the pages and redirects there; the integration that writes them takes this file away. */
import { getCatalogue } from '#entries/catalogue.ts';
import { movesOf } from '#entries/moves.ts';
import type { APIRoute } from 'astro';

export const GET: APIRoute = async () => Response.json(movesOf(await getCatalogue()));
