/** Astro's reader of the content model: wiring only. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

import type { DocumentName, RecordName } from '#model/collection-names.ts';
import { schemaFor } from '#model/to-zod.ts';

/** The id of an entry is its file name: `bi-zone.nl`, `aalsmeer`. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/\.(mdx|yaml)$/u, '');

function documents<N extends DocumentName>(name: N) {
  const loader = glob({ base: `./content/${name}`, pattern: '*.mdx', generateId });
  return defineCollection({ loader, schema: schemaFor(name) });
}

function records<N extends RecordName>(name: N) {
  const loader = glob({ base: `./content/${name}`, pattern: '*.yaml', generateId });
  return defineCollection({ loader, schema: schemaFor(name) });
}

export const collections = {
  guides: documents('guides'),
  cases: documents('cases'),
  visits: documents('visits'),
  pages: documents('pages'),
  terms: records('terms'),
  laws: records('laws'),
  municipalities: records('municipalities'),
  themes: records('themes'),
  topics: records('topics'),
  milestones: records('milestones'),
  agreements: records('agreements'),
  organisations: records('organisations'),
  progress: records('progress'),
};
