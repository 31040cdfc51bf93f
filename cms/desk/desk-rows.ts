/** From all the files and drafts of the portal to what there is to do. */
import type { Locale } from '#locales';
import { isCollectionName, isDocumentName } from '#model/collection-names.ts';
import type { CollectionName } from '#model/collection-names.ts';
import { idPattern, parsePath } from '#model/entry-path.ts';
import type { KnownPlaces } from '#model/known-places.ts';

import { placesFrom } from '../guard/known-places.ts';
import type { Held } from '../publication/held-entries.ts';
import type { PublicationReport } from '../publication/publication-state.ts';

import { documentFaults } from './document-faults.ts';
import { inOrderOfRisk, nameOnly, rowsOf } from './desk-row.ts';
import type { DeskRow, DraftStage, EntryFaults, RowKind, Words } from './desk-row.ts';
import { hiddenLinkFaults } from './hidden-links.ts';
import { publicationFaults } from './publication-faults.ts';
import { recordFaults } from './record-faults.ts';

/** A file as readers have it. */
export interface DeskFile {
  /** From the root of the repository. */
  path: string;
  text: string;
}

export interface DeskDraft {
  collection: string;
  id: string;
  stage: DraftStage;
  /** Texts of the draft's own files; only needed for an entry that readers do not have yet. */
  files: readonly DeskFile[];
}

export interface DeskMaterial {
  files: readonly DeskFile[];
  drafts: readonly DeskDraft[];
  /** Paths of pictures that no text shows; absent where nobody can tell. */
  unusedPictures?: readonly string[];
  /** Absent where the backend tells nothing of publications. */
  report?: PublicationReport;
  /** Entries with a fault, of which readers have an earlier version or nothing. */
  held?: readonly Held[];
}

/** Where the desk gets what it looks at. */
export interface DeskSource {
  /** @throws what the backend throws when it cannot be reached */
  deskMaterial: () => Promise<DeskMaterial>;
  /** Removes pictures that no text shows. @throws what the editor was told of already */
  removePictures: (paths: readonly string[]) => Promise<unknown>;
}

interface Entry {
  collection: CollectionName;
  id: string;
  /** Of a record. */
  text: string;
  /** Of a document, per language. */
  texts: Words;
}

const kindOfStage = {
  draft: 'draft-left',
  pending_review: 'draft-review',
  pending_publish: 'draft-ready',
} as const satisfies Record<DraftStage, RowKind>;

function keyOf({ collection, id }: { collection: string; id: string }): string {
  return `${collection}/${id}`;
}

/** The entries that files make up; a file that no entry may have takes no part. */
function entriesOf(files: readonly DeskFile[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const { path, text } of files) {
    const place = parsePath(path);
    if (!place) continue;
    const { collection, id } = place;
    const entry = entries.get(keyOf(place)) ?? { collection, id, text: '', texts: {} };
    const locale: Locale | undefined = place.locale;
    if (locale === undefined) entry.text = text;
    else entry.texts[locale] = text;
    entries.set(keyOf(place), entry);
  }
  return [...entries.values()];
}

interface Occasion {
  /** ISO day. */
  today: string;
  known: KnownPlaces;
}

function faultsOf({ collection, id, text, texts }: Entry, { today, known }: Occasion): EntryFaults {
  return isDocumentName(collection)
    ? documentFaults(collection, { id, texts, today, known })
    : recordFaults(collection, { id, text, today });
}

function draftRow(draft: DeskDraft, published: ReadonlyMap<string, EntryFaults>, occasion: Occasion): DeskRow[] {
  const { collection, id, stage } = draft;
  if (!isCollectionName(collection) || !idPattern.test(id)) return [];
  const [own] = entriesOf(draft.files).map((entry) => faultsOf(entry, occasion).title);
  const title = published.get(keyOf(draft))?.title ?? own ?? nameOnly(id);
  return rowsOf({ collection, id, title, isPublic: true, faults: [{ kind: kindOfStage[stage] }] });
}

/**
 * Everything that there is to do, the most urgent first. A draft is not what readers have: its texts
 * mend nothing before it is published, so that the rows of its entry only say that it exists.
 * @param today ISO day
 */
export function deskRows({ files, drafts, report, held = [] }: DeskMaterial, today: string): DeskRow[] {
  const occasion = { today, known: placesFrom(files) };
  const entries = entriesOf(files).map((entry) => faultsOf(entry, occasion));
  const published = new Map(entries.map((entry) => [keyOf(entry), entry]));
  const stages = new Map(drafts.map((draft) => [keyOf(draft), draft.stage]));
  const linked = entries.map((entry) => ({
    ...entry,
    faults: [...entry.faults, ...hiddenLinkFaults(entry, published)],
  }));
  const rows = linked.flatMap(rowsOf).map((row): DeskRow => {
    const draft = stages.get(keyOf(row));
    return draft === undefined ? row : { ...row, draft };
  });
  const drafted = drafts.flatMap((draft) => draftRow(draft, published, occasion));
  const titles = new Map([...rows, ...drafted, ...published.values()].map((row) => [keyOf(row), row.title]));
  const attempts = publicationFaults({ publications: report?.publications ?? [], held });
  const tried = attempts.flatMap((entry) =>
    rowsOf({ ...entry, title: titles.get(keyOf(entry)) ?? nameOnly(entry.id), isPublic: true }),
  );
  return inOrderOfRisk([...rows, ...drafted, ...tried]);
}
