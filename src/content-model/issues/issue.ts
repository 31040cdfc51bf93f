/** One fault of the content, where it stands, and what its words need. */
import type { Locale } from '#locales';

import type { IssueKind } from './issue-kinds.ts';

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

export interface Issue {
  kind: IssueKind;
  /** Path from the root of the repository. */
  file: string;
  /** Counted from 1; absent when the file as a whole is meant. */
  line?: number | undefined;
  /** What stands in the place of the placeholders. */
  values?: Readonly<Record<string, string | Wording>>;
}
