/** What the desk lists: a row per fault of what readers have, and per draft. */
import { locales, perLocale } from '#locales';
import type { Locale, Localized } from '#locales';
import type { CollectionName } from '#model/collection-names.ts';

/**
 * The kinds of row, the greatest risk first:
 * 1. what may harm a person: a picture that nobody looked over (EDITOR.md, media);
 * 2. what nobody can see or correct: a file that cannot be read, a version with a fault that readers do not get, a
 *    publication that came to nothing;
 * 3. what readers may wrongly act on: the law, then texts that say something else than the original,
 *    then words that nobody checked, then texts whose day of review has passed;
 * 4. what readers lack: a language, a section, a field, a description, a page that a text links to;
 * 5. what waits for the word of a partner or host;
 * 6. work under way, which readers do not notice yet, the closest to readers first.
 */
export const rowKinds = [
  'picture-unchecked',
  'unreadable',
  'held',
  'refused',
  'law-unknown',
  'law-unread',
  'law-old',
  'outdated',
  'extra-sections',
  'machine',
  'review-overdue',
  'missing',
  'missing-sections',
  'half-filled',
  'picture-alt',
  'hidden-link',
  'waiting',
  'publishing',
  'draft-ready',
  'draft-review',
  'review-soon',
  'unreleased',
  'draft-left',
] as const;

export type RowKind = (typeof rowKinds)[number];

/** Words in the languages in which they are known. */
export type Words = Partial<Localized>;

/** How far a draft is, as Decap calls it. */
export const draftStages = ['draft', 'pending_review', 'pending_publish'] as const;
export type DraftStage = (typeof draftStages)[number];

/** A fault, wherever it is. */
export interface Fault {
  kind: RowKind;
  /** The language that it is in; absent when it is in both or in none. */
  locale?: Locale;
  /** The sections, fields or pictures that it is about, or what it waits for in a sentence. */
  names?: readonly Words[];
  /** ISO day. */
  date?: string;
  /** Line of a file that cannot be read. */
  line?: number;
  /** Sentences that say what is wrong and what to do. */
  reasons?: readonly Words[];
  /** Boxes of the checklist that nobody ticked. */
  unticked?: readonly Words[];
}

export interface DeskRow extends Fault {
  collection: CollectionName;
  id: string;
  title: Words;
  /** The stage of the entry's draft, when it has one. */
  draft?: DraftStage;
  /** The smaller, the sooner it is to be done. */
  risk: number;
}

/** The same word in every language: a name of a file. */
export function nameOnly(text: string): Words {
  return perLocale(() => text);
}

/** The words that there are; a text of nothing but spaces is none. */
export function wordsFrom(textIn: (locale: Locale) => unknown): Words {
  const words: Words = {};
  for (const locale of locales) {
    const text = textIn(locale);
    if (typeof text === 'string' && text.trim() !== '') words[locale] = text;
  }
  return words;
}

/** A link to another entry, `collection/id`; from a text in a language, or from a field. */
export interface EntryLink {
  target: string;
  locale?: Locale;
}

/** What an entry has to say of itself to the desk. */
export interface EntryFaults {
  collection: CollectionName;
  id: string;
  title: Words;
  /** Whether readers see the entry today. */
  isPublic: boolean;
  /** A marked example: shown nowhere but in tests. */
  isExample?: boolean;
  /** What it links to; absent for what takes no part. */
  links?: readonly EntryLink[];
  faults: readonly Fault[];
}

/** The rows of an entry; what readers see weighs more than what they do not see yet. */
export function rowsOf({ faults, isPublic, collection, id, title }: EntryFaults): DeskRow[] {
  return faults.map((fault) => ({
    collection,
    id,
    title,
    ...fault,
    risk: rowKinds.indexOf(fault.kind) * 2 + (isPublic ? 0 : 1),
  }));
}

/** Smallest risk number first, then the oldest date, then by id. */
export function inOrderOfRisk(rows: readonly DeskRow[]): DeskRow[] {
  const key = ({ date = '', collection, id, locale }: DeskRow): string =>
    [date, collection, id, locale ?? ''].join('\n');
  const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));
  return rows.toSorted((a, b) => a.risk - b.risk || compare(key(a), key(b)));
}
