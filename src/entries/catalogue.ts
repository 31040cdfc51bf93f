/** The content of the portal, read once per build. The only queries to Astro's content layer. */
import { getCollection, render } from 'astro:content';

import type { Locale } from '#locales';
import type { DocumentName, RecordName } from '#model/collection-names.ts';
import type { EntryData } from '#model/collections.ts';
import { plainWords } from '#model/safe-mdx/plain-words.ts';
import type { TextOutline } from '#model/safe-mdx/text-outline.ts';
import { sectionsOf } from '#model/sections.ts';
import type { GoneEntry } from '#routing/gone-addresses.ts';
import { showExamples, today } from '#site';

import { releaseGate, wholeDocuments, withToldQuestions, type ReleaseGate } from './release-gate.ts';
import { recordsWithSeenCopies, withSeenCopies } from './seen-copies.ts';
import { newestFirst, pairsOf, type DocumentPair, type DocumentVersion, type ListedPair } from './pairs.ts';

/** A record with the id that others refer to it by. */
export type RecordEntry<N extends RecordName> = EntryData<N> & { id: string };

/** The text of an entry. What MDX files export as front matter is, in their modules here, the outline of the text. */
function withOutline({ Content, remarkPluginFrontmatter }: Awaited<ReturnType<typeof render>>) {
  // `src/integrations/document-processor.ts` writes it; Astro types it as anything.
  return { Content, outline: remarkPluginFrontmatter as TextOutline };
}

async function loadDocuments<N extends DocumentName>(collection: N, gate: ReleaseGate): Promise<DocumentPair<N>[]> {
  const entries = await getCollection(collection);
  const documents = wholeDocuments(collection, entries);
  const shown = new Set([...documents.values()].filter(gate.shows));
  const versions = entries.flatMap((entry): DocumentVersion<N>[] => {
    const [id = '', locale] = entry.id.split('.');
    const document = documents.get(id);
    if (!document || !shown.has(document)) return [];
    // The schema of the collection is made from the same model as the types.
    const common = entry.data as unknown as EntryData<DocumentName>;
    const version = {
      collection,
      id,
      // The loader reads `<id>.<locale>.mdx` only; the content check refuses other names.
      locale: locale as Locale,
      sourceLocale: common.sourceLocale,
      data: gate.fieldsOf(document, entry.data as unknown as EntryData<N>),
      sections: sectionsOf(entry.body ?? '').map((section) => ({ ...section, heading: plainWords(section.heading) })),
      load: async () => withOutline(await render(entry)),
    };
    return [version];
  });
  return pairsOf(versions);
}

async function loadRecords<N extends RecordName>(
  collection: N,
  gate: ReleaseGate,
): Promise<ReadonlyMap<string, RecordEntry<N>>> {
  const entries = gate.records(collection, await getCollection(collection));
  return new Map(entries.map((entry) => [entry.id, { ...(entry.data as unknown as EntryData<N>), id: entry.id }]));
}

/** The periods, without questions about visits that are not among those that readers may know of. */
async function loadProgress(
  gate: ReleaseGate,
  visits: ReadonlySet<string>,
): Promise<ReadonlyMap<string, RecordEntry<'progress'>>> {
  const periods = await loadRecords('progress', gate);
  return new Map([...periods].map(([id, period]) => [id, withToldQuestions(period, visits)]));
}

/** Entries that were removed, with their addresses. */
async function loadGone(): Promise<readonly GoneEntry[]> {
  // The loader gives what `readGone` read.
  return (await getCollection('gone')).map((entry) => entry.data as unknown as GoneEntry);
}

/** What readers may know of on the day of the build. */
async function openGate(): Promise<ReleaseGate> {
  const records = {
    municipalities: await getCollection('municipalities'),
    organisations: await getCollection('organisations'),
  };
  return releaseGate(records, await getCollection('visits'), { today, examples: showExamples });
}

async function load() {
  const gate = await openGate();
  const guides = await loadDocuments('guides', gate);
  const cases = await loadDocuments('cases', gate);
  const visits = await loadDocuments('visits', gate);
  const pages = await loadDocuments('pages', gate);
  /** Every document by `collection/id`. */
  const documents = new Map<string, DocumentPair>(
    [...guides, ...cases, ...visits, ...pages].map((pair) => [`${pair.collection}/${pair.id}`, pair]),
  );
  for (const { versions } of documents.values()) {
    for (const version of Object.values(versions)) version.data = withSeenCopies(version.data, documents);
  }
  return {
    guides,
    cases,
    visits,
    /** The three kinds together, newest first. */
    listed: newestFirst<ListedPair>([...guides, ...cases, ...visits]),
    pages,
    documents,
    terms: recordsWithSeenCopies(await loadRecords('terms', gate), documents),
    laws: recordsWithSeenCopies(await loadRecords('laws', gate), documents),
    municipalities: recordsWithSeenCopies(await loadRecords('municipalities', gate), documents),
    themes: await loadRecords('themes', gate),
    topics: await loadRecords('topics', gate),
    milestones: await loadRecords('milestones', gate),
    agreements: await loadRecords('agreements', gate),
    organisations: recordsWithSeenCopies(await loadRecords('organisations', gate), documents),
    gone: await loadGone(),
    progress: await loadProgress(gate, new Set(visits.map(({ id }) => id))),
  };
}

export type Catalogue = Awaited<ReturnType<typeof load>>;

/** Every page of a build asks for the same content: read it once. */
const catalogue = load();

/** All public documents, paired by language, and all records. */
export function getCatalogue(): Promise<Catalogue> {
  return catalogue;
}
