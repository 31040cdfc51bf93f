/** How serious a kind of fault is, and its words. */
import type { Locale } from '#locales';

/** The languages that faults are told in: the portal's own, and English for developers. */
export type WordingLocale = Locale | 'en';

/** A text in every language that faults are told in. */
export type Wording = Readonly<Record<WordingLocale, string>>;

/** A hint is shown on request only. */
export type Severity = 'error' | 'warning' | 'hint';

export interface IssueKindInfo {
  severity: Severity;
  /** Fault and remedy, a sentence each, with `{placeholders}`. */
  words: Wording;
}
