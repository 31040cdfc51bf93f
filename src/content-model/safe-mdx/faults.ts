/** What may be wrong with the text of a document. */

export const bodyFaultKinds = [
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
  'unsafe-link',
  'unknown-link',
  'image-outside-media',
  'image-without-alt',
  'heading-depth',
  'heading-form',
  'heading-without-id',
  'heading-id-shape',
  'duplicate-heading-id',
] as const;

export type BodyFaultKind = (typeof bodyFaultKinds)[number];

export interface BodyFault {
  kind: BodyFaultKind;
  /** Line and column in the body, counted from 1. */
  line: number;
  column: number;
  /** The word, tag, address or id that is wrong; empty when the place says enough. */
  detail: string;
}

/** Kinds that stop the page from being built, or would run code: never to be saved. */
export const breakingFaults: ReadonlySet<BodyFaultKind> = new Set<BodyFaultKind>([
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
