/** Anchors of notes. Both languages of a text may stand on one page, so they carry the language. */
import type { Locale } from '#locales';

/** A place where a text names a note. */
export interface NoteReference {
  /** Number of the note, counted from 1. */
  number: number;
  /** How often the text named it before. */
  again: number;
}

/** Anchor of a note. */
export function noteAnchor(locale: Locale, number: number): string {
  return `note-${locale}-${number}`;
}

/** Anchor of a place that names a note. */
export function noteOrigin(locale: Locale, { number, again }: NoteReference): string {
  return `from-${noteAnchor(locale, number)}${again === 0 ? '' : `-${again + 1}`}`;
}
