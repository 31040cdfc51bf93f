/** What a translation says about itself: how it was made, and from which state of each section. */
import type { DocumentFile, RawData } from '#model/entry-file.ts';
import { hashesAfterMinorChange, hashesAfterTurn, stampedHashes } from '#model/freshness.ts';
import type { SectionHashes } from '#model/freshness.ts';
import { sectionsOf } from '#model/sections.ts';

import { isMinorMark, markKeys, upToDateIn } from '../format/translation-marks.ts';

interface Translating {
  draft: DocumentFile;
  current: DocumentFile | undefined;
  /** The translation's text as it will stand. */
  body: string;
  /** The source's text as it will stand. */
  sourceBody: string;
  isNew: boolean;
  /** What the form of the source holds, and its file as it stands. */
  source: { draft: DocumentFile; current: DocumentFile | undefined };
  /** Name of the state that the entry has: see `pair-state.ts`. */
  state: string;
}

/** The group `translation` of a form or file. */
export function groupOf(data: RawData | undefined): Map<string, unknown> {
  const group = data?.['translation'];
  return new Map(typeof group === 'object' && group !== null ? Object.entries(group) : []);
}

/** The hashes that a file holds. */
export function hashesOf(data: RawData | undefined): SectionHashes | undefined {
  const sections = groupOf(data).get('sections');
  if (typeof sections !== 'object' || sections === null) return undefined;
  return Object.fromEntries(
    Object.entries(sections).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}

/** The hashes as this save finds them: also when source and translation changed places in it. */
function knownHashes({ current, source, sourceBody, state }: Translating): SectionHashes | undefined {
  const before = sectionsOf(source.current?.body ?? '');
  const translation = sectionsOf(current?.body ?? '');
  const turned = hashesOf(source.current?.data);
  const own = hashesOf(current?.data);
  const hashes = own ?? (turned && hashesAfterTurn({ source: translation, translation: before, hashes: turned }));
  const isMinor = isMinorMark(groupOf(source.draft.data).get(markKeys.minor), state);
  return isMinor ? hashesAfterMinorChange({ before, after: sectionsOf(sourceBody), hashes }) : hashes;
}

/**
 * The `translation` group to store. A section that changed in this save, is new, or was ticked as up
 * to date follows the source as it stands; an untouched one keeps its hash, and follows the source
 * over a change that was ticked as minor.
 */
export function translationOf(translating: Translating): RawData {
  const { draft, current, body, sourceBody, isNew, state } = translating;
  const typed = groupOf(draft.data);
  const declared = upToDateIn(typed.get(markKeys.upToDate), state);
  for (const key of ['sections', ...Object.values(markKeys)]) typed.delete(key);
  if (!typed.get('method')) typed.set('method', 'human');
  const sections = stampedHashes({
    source: sectionsOf(sourceBody),
    before: sectionsOf(current?.body ?? ''),
    after: sectionsOf(body),
    hashes: isNew ? undefined : knownHashes(translating),
    declared,
  });
  return { ...Object.fromEntries(typed), sections };
}
