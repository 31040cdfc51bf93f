/** Whether each section of a translation still follows its source. */
import type { Section } from './sections.ts';

/** Hash of the source section that each translated section was made from, by section id. */
export type SectionHashes = Readonly<Record<string, string>>;

export type FreshnessState = 'current' | 'outdated' | 'missing' | 'extra';

export interface SectionFreshness {
  id: string;
  state: FreshnessState;
}

/** Sections by id; sections without an id take no part. */
function byId(sections: readonly Section[]): Map<string, Section> {
  return new Map(sections.flatMap((section) => (section.id === undefined ? [] : [[section.id, section] as const])));
}

/** Whether a translation has words for a section; an empty section needs none. */
function isTranslated(section: Section | undefined, source: Section): boolean {
  return section !== undefined && (section.source !== '' || source.source === '');
}

/**
 * The state of every section, in the order of the source, then what only the translation has. A
 * section whose baseline is unknown counts as outdated: nobody can say that it follows the source.
 * A heading without a word below it counts as missing.
 */
export function freshnessOf(pair: {
  source: readonly Section[];
  translation: readonly Section[];
  hashes: SectionHashes | undefined;
}): SectionFreshness[] {
  const source = byId(pair.source);
  const translation = byId(pair.translation);
  const known = new Map(Object.entries(pair.hashes ?? {}));
  const states = [...source].map(([id, section]): SectionFreshness => {
    if (!isTranslated(translation.get(id), section)) return { id, state: 'missing' };
    return { id, state: known.get(id) === section.hash ? 'current' : 'outdated' };
  });
  const extra = [...translation.keys()].filter((id) => !source.has(id));
  return [...states, ...extra.map((id): SectionFreshness => ({ id, state: 'extra' }))];
}

/**
 * The hashes to store when a translation is saved: a section that changed in this save, is new, or
 * was declared up to date follows the source as it stands; an untouched one keeps the hash that it
 * had.
 */
export function stampedHashes(save: {
  source: readonly Section[];
  before: readonly Section[];
  after: readonly Section[];
  hashes: SectionHashes | undefined;
  /** Ids of sections that the editor declares up to date. */
  declared?: readonly string[];
}): Record<string, string> {
  const source = byId(save.source);
  const before = byId(save.before);
  const known = new Map(Object.entries(save.hashes ?? {}));
  const stamped = [...byId(save.after)].flatMap(([id, section]) => {
    const isUntouched = before.get(id)?.hash === section.hash && !save.declared?.includes(id);
    const hash = isUntouched ? known.get(id) : source.get(id)?.hash;
    return hash === undefined ? [] : [[id, hash] as const];
  });
  return Object.fromEntries(stamped);
}

/** The hashes that declare every section of a translation up to date with its source. */
export function hashesOfSource(source: readonly Section[], translation: readonly Section[]): Record<string, string> {
  return stampedHashes({ source, before: [], after: translation, hashes: undefined });
}

/**
 * The hashes after a minor change of the source: sections that were current stay current, sections
 * that were outdated stay so.
 */
export function hashesAfterMinorChange(change: {
  before: readonly Section[];
  after: readonly Section[];
  hashes: SectionHashes | undefined;
}): Record<string, string> {
  const before = byId(change.before);
  const after = byId(change.after);
  const moved = Object.entries(change.hashes ?? {}).map(([id, hash]) => {
    const wasCurrent = before.get(id)?.hash === hash;
    return [id, wasCurrent ? (after.get(id)?.hash ?? hash) : hash] as const;
  });
  return Object.fromEntries(moved);
}

/**
 * The hashes after the translation became the source and the source the translation: sections that
 * followed each other still do.
 * @param pair the old source and translation, and the hashes of that translation
 */
export function hashesAfterTurn(pair: {
  source: readonly Section[];
  translation: readonly Section[];
  hashes: SectionHashes | undefined;
}): Record<string, string> {
  const translation = byId(pair.translation);
  const followed = freshnessOf(pair).filter(({ state }) => state === 'current');
  return Object.fromEntries(
    followed.flatMap(({ id }) => {
      const hash = translation.get(id)?.hash;
      return hash === undefined ? [] : [[id, hash] as const];
    }),
  );
}
