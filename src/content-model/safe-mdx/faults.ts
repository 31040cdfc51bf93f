/** What may be wrong with the text of a document. */

export const bodyFaultKinds = [
  'too-long',
  'too-deep',
  'too-many-marks',
  'hidden-sign',
  'import-export',
  'expression',
  'comment',
  'raw-html',
  'angle-bracket',
  'autolink',
  'unknown-block',
  'block-form',
  'unknown-attribute',
  'missing-attribute',
  'non-string-attribute',
  'attribute-value',
  'rule-form',
  'stray-citation',
  'wide-row',
  'defined-twice',
  'unsafe-link',
  'disguised-link',
  'unknown-link',
  'image-outside-media',
  'image-without-alt',
  'heading-depth',
  'heading-form',
  'heading-without-id',
  'heading-id-shape',
  'heading-id-taken',
  'heading-empty',
  'duplicate-heading-id',
] as const;

export type BodyFaultKind = (typeof bodyFaultKinds)[number];

export interface BodyFault {
  kind: BodyFaultKind;
  /** Line and column in the body, counted from 1. */
  line: number;
  column: number;
  /** The word, tag, address, id or limit that it is about; empty when the place says enough. */
  detail: string;
}

/** Kinds for which no page can be made of the text, or which MDX would take for code: never to be opened in the editor. */
export const breakingFaults: ReadonlySet<BodyFaultKind> = new Set<BodyFaultKind>([
  'too-long',
  'too-deep',
  'too-many-marks',
  'hidden-sign',
  'import-export',
  'expression',
  'comment',
  'raw-html',
  'angle-bracket',
  'autolink',
  'unknown-block',
  'block-form',
  'unknown-attribute',
  'non-string-attribute',
]);

/** Kinds that are never saved, and that no page is made of: also what would run code in a reader's browser, or fetch from elsewhere. */
export const harmfulFaults: ReadonlySet<BodyFaultKind> = new Set<BodyFaultKind>([
  ...breakingFaults,
  'attribute-value',
  'unsafe-link',
  'disguised-link',
  'image-outside-media',
]);
