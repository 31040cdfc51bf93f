/** What the writing help says of a text while it is being typed. */
import type { Locale } from '#locales';
import { checkText } from '#model/safe-mdx/check-body.ts';
import type { BodyFaultKind } from '#model/safe-mdx/faults.ts';
import { readText } from '#model/safe-mdx/read-text.ts';
import { sectionsOf } from '#model/sections.ts';
import { writingFindings } from '#model/writing/analyse.ts';
import type { WritingContext } from '#model/writing/analyse.ts';
import { findingParts, writingKinds } from '#model/writing/wording.ts';
import type { FindingPart } from '#model/writing/wording.ts';

import { faultText } from '../guard/body-fault-texts.ts';

export interface WritingNote {
  /** Whether the text cannot be published like this. */
  isError: boolean;
  parts: FindingPart[];
  /** Heading above the place; empty above the first one. */
  heading: string;
}

/** Faults that a text can have while it is typed: ids and escapes come with saving. */
const typedFaults: ReadonlySet<BodyFaultKind> = new Set<BodyFaultKind>([
  'unsafe-link',
  'disguised-link',
  'unknown-link',
  'image-outside-media',
  'image-without-alt',
  'heading-depth',
  'heading-form',
]);

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * Everything to say of a text, what cannot be published first.
 * @param text as it is typed, without escapes and ids
 * @param words language of the sentences
 */
export function writingNotes(text: string, context: WritingContext, words: Locale): WritingNote[] {
  const sections = sectionsOf(text);
  const headingAt = (line: number): string => sections.findLast((section) => section.line <= line)?.heading ?? '';
  const faults = checkText(readText(text)).filter(({ kind }) => typedFaults.has(kind));
  const notes = [
    ...faults.map((fault) => ({
      line: fault.line,
      isError: true,
      parts: [{ text: `${capitalised(faultText(fault, words))}.`, isOfText: false }],
    })),
    ...writingFindings(text, context).map((finding) => ({
      line: finding.line,
      isError: writingKinds[finding.kind].severity === 'error',
      parts: findingParts(finding, words),
    })),
  ];
  return notes
    .toSorted((a, b) => Number(b.isError) - Number(a.isError) || a.line - b.line)
    .map(({ line, isError, parts }) => ({ isError, parts, heading: headingAt(line) }));
}
