/** What the writing help finds in a text. */
import type { Locale } from '#locales';

import type { PersonalDataKind } from './personal/kinds.ts';

export type AdviceKind =
  | 'empty-link'
  | 'vague-link'
  | 'bare-address'
  | 'vague-alt'
  | 'heading-order'
  | 'long-sentence'
  | 'hard-word'
  | 'calque'
  | 'translated-wording'
  | 'double-meaning'
  | 'search-only'
  | 'mark-without-scale'
  | 'short-sentences'
  | 'many-disclaimers'
  | 'disclaimer-in-summary'
  | 'home-page'
  | 'name-in-address'
  | 'official-title'
  | 'exact-site'
  | 'exact-address'
  | 'coming-visit'
  | 'place-of-strike';

export type WritingKind = AdviceKind | PersonalDataKind;

/**
 * `error`: must not be published. `warning`: some readers will stumble; the check shows it.
 * `hint`: worth a second look; never stands in the way, and the check shows it on request only.
 */
export type WritingLevel = 'error' | 'warning' | 'hint';

/** A kind of finding: how serious it is, and its words. */
export interface WritingKindInfo {
  severity: WritingLevel;
  /** Finding and remedy, a sentence each. `{found}` and the other placeholders stand for words of the text. */
  words: Readonly<Record<Locale | 'en', string>>;
}

export interface WritingFinding {
  kind: WritingKind;
  /** Line in the text, counted from 1. */
  line: number;
  /** The words that it is about, in the language of the text. */
  found: string;
  /** What else its sentence says, such as a better word. */
  values?: Readonly<Record<string, string>>;
}
