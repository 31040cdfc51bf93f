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
  'unknowns',
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

/** Whether an id can be an anchor: HTML wants a letter first. */
export function isAnchor(id: string): boolean {
  return idPattern.test(id) && /^[a-z]/u.test(id);
}

/** Whether a section may have this id. */
export function isSectionId(id: string): boolean {
  return isAnchor(id) && !isPageAnchor(id);
}

/** The words of a heading, without the `{#id}` behind them and the blanks around it. */
export function withoutId(heading: string): string {
  const id = idAtEnd(heading);
  return id === undefined ? heading.trimEnd() : heading.slice(0, heading.lastIndexOf('{#')).trimEnd();
}

/** The id behind the words of a heading; undefined without one, empty for `{#}`. */
export function idAtEnd(heading: string): string | undefined {
  const start = heading.lastIndexOf('{#');
  return start === -1 ? undefined : /^\{#([^\s{}]*)\}\s*$/u.exec(heading.slice(start))?.[1];
}
