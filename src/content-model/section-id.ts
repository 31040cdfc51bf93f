/** The ids that a section may have. They are anchors on pages that have anchors of their own. */
import { idPattern } from './entry-path.ts';

/** Anchors of the pages that show a text; a unit test reads them from the components. */
export const pageAnchors: ReadonlySet<string> = new Set([
  'adapted',
  'agreements',
  'ask',
  'contents',
  'indicators',
  'laws',
  'main',
  'menu',
  'notes',
  'participants',
  'pictures',
  'pictures-choice',
  'programme',
  'related',
  'sources',
  'steps',
  'take-along',
]);

/**
 * Anchors that pages number or make from other ids: `s1` a source, `p1` a row of two texts side by side, `note-1` and
 * `from-note-1` a note, `h-…` a heading, `term-…` a card, `law-…` a law.
 */
const numberedAnchor = /^(?:[sp]\d+|(?:from-)?note-.+|(?:h|term|law|agreement)-.+)$/u;

/** Whether an anchor belongs to the pages themselves. */
export function isPageAnchor(id: string): boolean {
  return pageAnchors.has(id) || numberedAnchor.test(id);
}

/** Whether a section may have this id. */
export function isSectionId(id: string): boolean {
  return idPattern.test(id) && !isPageAnchor(id);
}
