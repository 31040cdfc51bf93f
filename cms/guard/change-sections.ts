/** Notes which sections a new line of the change history is about, so that readers of a translation see it there. */
import type { Section } from '#model/sections.ts';

import { isSame } from '#model/same.ts';

interface SourceSave {
  /** Sections of the source as it stands, and as it will stand. */
  before: readonly Section[];
  after: readonly Section[];
}

function isLine(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Ids of sections that a save changes, adds or removes. */
function changedIds({ before, after }: SourceSave): string[] {
  const known = new Map(before.map(({ id, hash }) => [id, hash]));
  const kept = new Set(after.map(({ id }) => id));
  const changed = after.filter(({ id, hash }) => known.get(id) !== hash);
  const removed = before.filter(({ id }) => !kept.has(id));
  return [...changed, ...removed].flatMap(({ id }) => id ?? []);
}

/**
 * The change history to store: a line that this save adds gets the ids of the sections that the save
 * changes in the source. Lines that the file has already stay as they are.
 * @param typed `changes` of the form · @param stored `changes` of the file as it stands
 */
export function withChangedSections(typed: unknown, stored: unknown, save: SourceSave): unknown {
  if (!Array.isArray(typed)) return typed;
  const known: unknown[] = Array.isArray(stored) ? stored : [];
  const sections = changedIds(save);
  return typed.map((line: unknown) => {
    const isNew = isLine(line) && line['sections'] === undefined && !known.some((each) => isSame(each, line));
    return isNew && sections.length > 0 && known.length > 0 ? { ...line, sections } : line;
  });
}
