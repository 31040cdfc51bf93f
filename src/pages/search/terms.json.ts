/** The terms of the glossary for the search index, which takes this file away when it has read it. */
import { getCatalogue } from '#entries/catalogue.ts';
import { searchTermsOf } from '#entries/search-meta.ts';
import type { APIRoute } from 'astro';

export const GET: APIRoute = async () => Response.json(searchTermsOf(await getCatalogue()));
