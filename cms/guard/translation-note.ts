/** What a translation says about itself: how it was made, and from which state of each section. */
import type { DocumentFile, RawData } from '#model/entry-file.ts';
import { stampedHashes } from '#model/freshness.ts';
import type { SectionHashes } from '#model/freshness.ts';
import { sectionsOf } from '#model/sections.ts';

interface Translating {
  draft: DocumentFile;
  current: DocumentFile | undefined;
  /** The translation's text as it will stand. */
  body: string;
  /** The source's text as it will stand. */
  sourceBody: string;
  isNew: boolean;
}

function groupOf(data: RawData | undefined): Map<string, unknown> {
  const group = data?.['translation'];
  return new Map(typeof group === 'object' && group !== null ? Object.entries(group) : []);
}

function hashesOf(data: RawData | undefined): SectionHashes | undefined {
  const sections = groupOf(data).get('sections');
  if (typeof sections !== 'object' || sections === null) return undefined;
  return Object.fromEntries(
    Object.entries(sections).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}

/**
 * The `translation` group to store. A section that changed in this save, or is new, follows the
 * source as it stands; an untouched one keeps its hash.
 */
export function translationOf({ draft, current, body, sourceBody, isNew }: Translating): RawData {
  const typed = groupOf(draft.data);
  typed.delete('sections');
  if (!typed.get('method')) typed.set('method', 'human');
  const known = isNew ? undefined : hashesOf(current?.data);
  const sections = stampedHashes({
    source: sectionsOf(sourceBody),
    before: sectionsOf(current?.body ?? ''),
    after: sectionsOf(body),
    hashes: known,
  });
  return { ...Object.fromEntries(typed), sections };
}
