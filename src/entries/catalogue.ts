/** The content of the portal, read once per build. The only queries to Astro's content layer. */
import { getCollection, render } from 'astro:content';

import type { Locale } from '#locales';
import type { DocumentName, RecordName } from '#model/collection-names.ts';
import type { EntryData } from '#model/collections.ts';
import type { TextOutline } from '#model/safe-mdx/text-outline.ts';
import { sectionsOf } from '#model/sections.ts';
import { isPublic, waitsForVisit } from '#model/visibility.ts';
import { showExamples, today } from '#site';

import { newestFirst, pairsOf, type DocumentPair, type DocumentVersion, type ListedPair } from './pairs.ts';

/** A record with the id that others refer to it by. */
export type RecordEntry<N extends RecordName> = EntryData<N> & { id: string };

/** The text of an entry. What MDX files export as front matter is, in their modules here, the outline of the text. */
function withOutline({ Content, remarkPluginFrontmatter }: Awaited<ReturnType<typeof render>>) {
  // `src/integrations/document-processor.ts` writes it; Astro types it as anything.
  return { Content, outline: remarkPluginFrontmatter as TextOutline };
}

async function loadDocuments<N extends DocumentName>(collection: N): Promise<DocumentPair<N>[]> {
  const entries = await getCollection(collection);
  const versions = entries.flatMap((entry): DocumentVersion<N>[] => {
    const [id = '', locale] = entry.id.split('.');
    // The schema of the collection is made from the same model as the types.
    const common = entry.data as unknown as EntryData<DocumentName>;
    if (!isPublic(common, { today, examples: showExamples })) return [];
    const version = {
      collection,
      id,
      // The loader reads `<id>.<locale>.mdx` only; the content check refuses other names.
      locale: locale as Locale,
      sourceLocale: common.sourceLocale,
      data: entry.data as unknown as EntryData<N>,
      sections: sectionsOf(entry.body ?? ''),
      load: async () => withOutline(await render(entry)),
    };
    return [version];
  });
  return pairsOf(versions);
}

async function loadRecords<N extends RecordName>(collection: N): Promise<ReadonlyMap<string, RecordEntry<N>>> {
  const entries = await getCollection(collection);
  return new Map(entries.map((entry) => [entry.id, { ...(entry.data as unknown as EntryData<N>), id: entry.id }]));
}

/** What was agreed comes out together with the visit that it was agreed on. */
async function loadAgreements(): Promise<ReadonlyMap<string, RecordEntry<'agreements'>>> {
  const visits = (await getCollection('visits')).map(({ data }) => data);
  const agreements = await loadRecords('agreements');
  return new Map([...agreements].filter(([id]) => !waitsForVisit(id, visits, { today, examples: showExamples })));
}

async function load() {
  const guides = await loadDocuments('guides');
  const cases = await loadDocuments('cases');
  const visits = await loadDocuments('visits');
  const pages = await loadDocuments('pages');
  return {
    guides,
    cases,
    visits,
    /** The three kinds together, newest first. */
    listed: newestFirst<ListedPair>([...guides, ...cases, ...visits]),
    pages,
    /** Every document by `collection/id`. */
    documents: new Map<string, DocumentPair>(
      [...guides, ...cases, ...visits, ...pages].map((pair) => [`${pair.collection}/${pair.id}`, pair]),
    ),
    terms: await loadRecords('terms'),
    laws: await loadRecords('laws'),
    municipalities: await loadRecords('municipalities'),
    themes: await loadRecords('themes'),
    topics: await loadRecords('topics'),
    milestones: await loadRecords('milestones'),
    agreements: await loadAgreements(),
    organisations: await loadRecords('organisations'),
    progress: await loadRecords('progress'),
  };
}

export type Catalogue = Awaited<ReturnType<typeof load>>;

/** Every page of a build asks for the same content: read it once. */
const catalogue = load();

/** All public documents, paired by language, and all records. */
export function getCatalogue(): Promise<Catalogue> {
  return catalogue;
}
