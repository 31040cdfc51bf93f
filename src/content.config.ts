/** Astro's reader of the content model: wiring only. */
import { defineCollection } from 'astro:content';

import type { CollectionName } from '#model/collection-names.ts';
import { schemaFor } from '#model/to-zod.ts';

import { entryLoader } from './integrations/entry-loader.ts';
import { goneLoader } from './integrations/gone-loader.ts';

function collection<N extends CollectionName>(name: N) {
  return defineCollection({ loader: entryLoader(name), schema: schemaFor(name) });
}

export const collections = {
  guides: collection('guides'),
  cases: collection('cases'),
  visits: collection('visits'),
  pages: collection('pages'),
  terms: collection('terms'),
  laws: collection('laws'),
  municipalities: collection('municipalities'),
  themes: collection('themes'),
  topics: collection('topics'),
  milestones: collection('milestones'),
  agreements: collection('agreements'),
  organisations: collection('organisations'),
  progress: collection('progress'),
  gone: defineCollection({ loader: goneLoader() }),
};
