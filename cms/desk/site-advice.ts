/** What the check of the built site found, in the words of the desk. */
import type { Locale } from '#locales';
import { siteRuleInfo } from '#model/issues/site-rules.ts';
import type { RuleAdvice } from '#model/issues/site-rules.ts';

/** What one rule found. */
export interface AdviceNote {
  /** What it means, for an editor. */
  words: string;
  count: number;
  /** The first faults in English, for who mends the templates. */
  lines: readonly string[];
}

/** A note for each rule that found something. */
export function adviceNotes(advice: readonly RuleAdvice[], locale: Locale): AdviceNote[] {
  return advice.map(({ rule, count, first }) => ({
    words: siteRuleInfo[rule].words[locale],
    count,
    lines: first.map(({ page, fault, remedy }) => `${page}: ${fault}. ${remedy}`.trim()),
  }));
}
