/** The earlier texts of a file: what a translation was made from. */
import type { SectionHashes } from '#model/freshness.ts';
import { sectionsOf } from '#model/sections.ts';
import type { Section } from '#model/sections.ts';
import { EntryFileError, parseDocument } from '#model/entry-file.ts';

export interface History {
  /** Texts of a file, newest first, drafts included; one that is not asked for is not fetched. */
  versionsOf: (path: string) => AsyncIterable<string>;
}

function bodyOf(text: string): string {
  try {
    return parseDocument(text).body;
  } catch (error) {
    if (error instanceof EntryFileError) return '';
    throw error;
  }
}

/**
 * Sections as they were when their hash was stamped, by id. What no version holds is left out.
 * @param wanted hash per section id
 */
export async function sectionsThen(
  wanted: SectionHashes,
  versions: AsyncIterable<string>,
): Promise<Map<string, Section>> {
  const open = new Map(Object.entries(wanted));
  const found = new Map<string, Section>();
  if (open.size === 0) return found;
  for await (const text of versions) {
    for (const section of sectionsOf(bodyOf(text))) {
      if (section.id === undefined || open.get(section.id) !== section.hash) continue;
      found.set(section.id, section);
      open.delete(section.id);
    }
    if (open.size === 0) break;
  }
  return found;
}
