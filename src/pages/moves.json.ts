/** The addresses that texts had, and those of removed ones, for the pages and redirects there; the integration that writes them takes this file away. */
import { getCatalogue } from '#entries/catalogue.ts';
import { goneAddresses, movesOf } from '#entries/moves.ts';
import type { APIRoute } from 'astro';

export const GET: APIRoute = async () => {
  const catalogue = await getCatalogue();
  return Response.json({ moves: movesOf(catalogue), gone: goneAddresses(catalogue) });
};
