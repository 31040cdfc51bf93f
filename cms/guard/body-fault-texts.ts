/** What is wrong with a text, in an editor's words. `%` stands for the words that it is about. */
import type { Localized } from '#locales';
import type { BodyFault, BodyFaultKind } from '#model/safe-mdx/faults.ts';
import type { Locale } from '#locales';
import { localizeTable } from '../strings/strings.ts';

const texts: Record<BodyFaultKind, Localized> = localizeTable((strings) => strings.bodyFaults.bodyFaults);

/** Most characters of the words that a fault is about. */
const longest = 60;

/** A fault as a part of a sentence. */
export function faultText({ kind, detail }: BodyFault, locale: Locale): string {
  const words = detail.length > longest ? `${detail.slice(0, longest)}…` : detail;
  return texts[kind][locale].replace('%', () => words).replace(/: $| \(\)$/u, '');
}
