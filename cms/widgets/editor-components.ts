/** The blocks of the content model as components of the text editor. */
import type { Locale } from '#locales';
import { formatBlock, parseBlock } from '#model/block-source.ts';
import { attributesOf, blockNames, blocks } from '#model/blocks.ts';
import type { Attribute, BlockName } from '#model/blocks.ts';
import { shapes } from '#model/shapes.ts';

import { patternFor } from '../config/patterns.ts';
import { stringsIn } from '../strings/strings.ts';

interface ComponentField {
  name: string;
  label: string;
  widget: 'string' | 'text' | 'select' | 'image' | 'law-rule';
  hint?: string;
  required?: boolean;
  pattern?: [string, string];
  options?: { label: string; value: string }[];
  default?: string;
}

export interface EditorComponent {
  id: string;
  label: string;
  fields: ComponentField[];
  pattern: RegExp;
  fromBlock: (match: RegExpMatchArray) => Record<string, string>;
  toBlock: (values: Record<string, unknown>) => string;
  toPreview: (values: Record<string, unknown>) => string;
}

function textValues(values: Record<string, unknown>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? value : '']),
  );
}

function attributeField(name: string, attribute: Attribute, locale: Locale): ComponentField {
  const field = {
    name,
    label: attribute.label[locale],
    required: !attribute.optional,
    ...(attribute.hint && { hint: attribute.hint[locale] }),
  };
  switch (attribute.kind) {
    case 'text':
      return { ...field, widget: 'string' };
    case 'rule':
      return { ...field, widget: 'law-rule', pattern: patternFor(shapes.rule, locale) };
    case 'multiline':
      return { ...field, widget: 'text' };
    case 'choice': {
      const options = Object.entries(attribute.options).map(([value, label]) => ({ value, label: label[locale] }));
      return { ...field, widget: 'select', options, default: attribute.initial };
    }
  }
}

function blockComponent(name: BlockName, locale: Locale): EditorComponent {
  const toBlock = (values: Record<string, unknown>): string => formatBlock({ name, values: textValues(values) });
  return {
    id: name,
    label: blocks[name].label[locale],
    fields: Object.entries(attributesOf(name)).map(([key, attribute]) => attributeField(key, attribute, locale)),
    pattern: new RegExp(`^<${name}(?:[ \\t]+[a-z]+="[^"\\n]*")*[ \\t]*/>`, 'u'),
    fromBlock: ([whole]) => parseBlock(whole)?.values ?? {},
    toBlock,
    toPreview: toBlock,
  };
}

function imageComponent(locale: Locale): EditorComponent {
  const words = stringsIn(locale).controls.image;
  const toBlock = (values: Record<string, unknown>): string => {
    const { alt = '', image = '' } = textValues(values);
    return `![${alt.replace(/[\[\]\\]/gu, '\\$&').replace(/\s+/gu, ' ')}](${image})`;
  };
  return {
    id: 'image',
    label: words.label,
    fields: [
      { name: 'image', label: words.file, widget: 'image' },
      { name: 'alt', label: words.alt, widget: 'string' },
    ],
    pattern: /^!\[((?:[^\[\]\\]|\\.)*)\]\(([^()\s]*)\)/u,
    fromBlock: ([, alt = '', image = '']) => ({ alt: alt.replace(/\\([\[\]\\])/gu, '$1'), image }),
    toBlock,
    toPreview: toBlock,
  };
}

/** What can be put into a text besides words. */
export function editorComponents(locale: Locale): EditorComponent[] {
  return [...blockNames.map((name) => blockComponent(name, locale)), imageComponent(locale)];
}
