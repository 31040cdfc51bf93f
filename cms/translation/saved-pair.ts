/** Both languages of an entry as they are saved, section by section. */
import { locales, otherLocale, perLocale } from '#locales';
import type { Locale, Localized } from '#locales';
import type { DocumentName } from '#model/collection-names.ts';
import { parseDocument } from '#model/entry-file.ts';
import type { DocumentFile } from '#model/entry-file.ts';
import { documentPath } from '#model/entry-path.ts';
import { freshnessOf } from '#model/freshness.ts';
import type { FreshnessState, SectionHashes } from '#model/freshness.ts';
import { sectionsOf } from '#model/sections.ts';
import type { Section } from '#model/sections.ts';

import { typedBody } from '../format/entry-format.ts';
import { pairState } from '../guard/pair-state.ts';
import type { ReadFile } from '../guard/read-pair.ts';
import { groupOf, hashesOf } from '../guard/translation-note.ts';

/** A section as a translator sees it. */
export interface SavedSection {
  id: string;
  state: FreshnessState;
  heading: string;
  /** Text of the source; of the translation where only that has the section. */
  text: string;
}

export interface SavedPair {
  /** Name of this state: see `pair-state.ts`. */
  state: string;
  sourceLocale: Locale;
  /** Path of the source's file. */
  sourcePath: string;
  hasTranslation: boolean;
  /** How the translation was made: a key of the model's options. */
  method: string;
  sections: SavedSection[];
  /** Hash of the source that each outdated section was made from, where it is known. */
  then: SectionHashes;
  /** All that both languages say, for the glossary. */
  words: { source: string; translation: string };
}

/** The text of a section as an editor types it, with its heading above. */
export function sectionText({ heading, source }: Pick<Section, 'heading' | 'source'>): string {
  return typedBody(source === '' ? heading : `${heading}\n\n${source}`);
}

function wordsOf(file: DocumentFile | undefined): string {
  const title = [file?.data['title'], file?.data['summary']].filter((text) => typeof text === 'string');
  return [...title, typedBody(file?.body ?? '')].join('\n');
}

function sectionsOfPair(source: DocumentFile, translation: DocumentFile | undefined): SavedSection[] {
  const pair = { source: sectionsOf(source.body), translation: sectionsOf(translation?.body ?? '') };
  const known = [...pair.source, ...pair.translation];
  return freshnessOf({ ...pair, hashes: hashesOf(translation?.data) }).flatMap(({ id, state }) => {
    const section = known.find((each) => each.id === id);
    return section ? [{ id, state, heading: section.heading, text: sectionText(section) }] : [];
  });
}

/** The language of the original: the noted one, unless only the other has a file. */
function sourceLocaleOf(files: Localized<DocumentFile | undefined>): Locale | undefined {
  const present = locales.filter((locale) => files[locale] !== undefined);
  const [first] = present;
  const noted = first && files[first]?.data['sourceLocale'];
  return present.find((locale) => locale === noted) ?? first;
}

/** Hashes of what outdated sections were made from. */
function outdatedHashes(sections: readonly SavedSection[], hashes: SectionHashes | undefined): SectionHashes {
  const known = new Map(Object.entries(hashes ?? {}));
  const outdated = sections.filter(({ state }) => state === 'outdated');
  return Object.fromEntries(
    outdated.flatMap(({ id }) => {
      const hash = known.get(id);
      return hash === undefined ? [] : [[id, hash] as const];
    }),
  );
}

/**
 * Reads the saved pair.
 * @returns undefined while the entry has no file
 * @throws EntryFileError when a file cannot be read
 */
export async function readSavedPair(
  { collection, id }: { collection: DocumentName; id: string },
  read: ReadFile,
): Promise<SavedPair | undefined> {
  const paths = perLocale((locale) => documentPath(collection, id, locale));
  const contents = new Map(
    await Promise.all(locales.map(async (locale) => [paths[locale], await read(paths[locale])] as const)),
  );
  const files = perLocale((locale) => {
    const content = contents.get(paths[locale]);
    return content === undefined ? undefined : parseDocument(content);
  });
  const sourceLocale = sourceLocaleOf(files);
  const source = sourceLocale && files[sourceLocale];
  if (!source) return undefined;
  const translation = files[otherLocale(sourceLocale)];
  const sections = sectionsOfPair(source, translation);
  return {
    state: await pairState(contents),
    sourceLocale,
    sourcePath: paths[sourceLocale],
    hasTranslation: translation !== undefined,
    method: String(groupOf(translation?.data).get('method') ?? ''),
    sections,
    then: outdatedHashes(sections, hashesOf(translation?.data)),
    words: { source: wordsOf(source), translation: wordsOf(translation) },
  };
}
