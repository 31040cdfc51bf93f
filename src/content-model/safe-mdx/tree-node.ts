/**
 * The tree that a page is made of: plain data, so that it can be kept as JSON. Nothing else of an editor's text reaches
 * a page. Elements, attributes and their values are those of the lists below; there is no node for HTML or code that runs.
 */
import type { BlockName } from '../blocks.ts';

export type TreeNode = string | TreeElement | TreeBlock | TreePicture | TreeNoteReference;

export interface TreeElement {
  type: 'element';
  tag: ElementName;
  attributes: Readonly<Record<string, string>>;
  children: readonly TreeNode[];
}

/** A block of the model with the values of its attributes; every required one is there. */
export interface TreeBlock {
  type: 'block';
  name: BlockName;
  values: Readonly<Record<string, string>>;
}

/** A picture of `content/media`, at its place in the list of pictures of the tree. */
export interface TreePicture {
  type: 'picture';
  index: number;
  alt: string;
  title: string | undefined;
}

/** The number of a note in the text. */
export interface TreeNoteReference {
  type: 'note';
  /** Number of the note, counted from 1. */
  number: number;
  /** How often the note was named before. */
  again: number;
}

/** A section of a text: a `##` heading with what stands below it. */
export interface TreeSection {
  /** Undefined for the text above the first heading, and for a heading without one. */
  id: string | undefined;
  heading: readonly TreeNode[];
  blocks: readonly TreeNode[];
}

/** A note at the foot of a text. */
export interface TreeNote {
  blocks: readonly TreeNode[];
  /** How often the text names it. */
  references: number;
}

export interface DocumentTree {
  sections: readonly TreeSection[];
  notes: readonly TreeNote[];
  /** Addresses of the pictures, seen from the document. */
  pictures: readonly string[];
}

/** Attributes with the values that they may have; those of links are looked at as links. */
const attributes = {
  id: /^[a-z0-9-]+(?:_\d+)?$/u,
  href: /./u,
  title: /(?:)/u,
  start: /^\d{1,9}$/u,
  align: /^(?:left|right|center)$/u,
  class: /^(?:task-list-item|contains-task-list|language-[\p{L}\p{N}+#._-]{1,40})$/u,
  type: /^checkbox$/u,
  checked: /^$/u,
  disabled: /^$/u,
} as const satisfies Record<string, RegExp>;

type AttributeName = keyof typeof attributes;

/** Every element that a text may become, with the attributes that it may have. */
const elements = {
  a: ['href', 'title'],
  blockquote: [],
  br: [],
  code: ['class'],
  del: [],
  em: [],
  h1: [],
  h2: [],
  h3: ['id'],
  h4: [],
  h5: [],
  h6: [],
  hr: [],
  input: ['type', 'checked', 'disabled'],
  li: ['class'],
  ol: ['start', 'class'],
  p: [],
  pre: [],
  strong: [],
  table: [],
  tbody: [],
  td: ['align'],
  th: ['align'],
  thead: [],
  tr: [],
  ul: ['class'],
} as const satisfies Record<string, readonly AttributeName[]>;

export type ElementName = keyof typeof elements;

/** Whether a text may become an element of this name. */
export function isElementName(tag: string): tag is ElementName {
  return Object.hasOwn(elements, tag);
}

/** Whether the element may have the attribute with this value. */
export function isAllowed(tag: ElementName, name: string, value: string): boolean {
  const allowed: readonly AttributeName[] = elements[tag];
  const known = allowed.find((each) => each === name);
  return known !== undefined && attributes[known].test(value);
}
