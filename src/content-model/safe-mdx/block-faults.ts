/** Faults of blocks and of everything that starts with `<`. */
import { blockPattern } from '../block-source.ts';
import { attributesOf, isBlockName } from '../blocks.ts';
import type { Attribute, BlockName } from '../blocks.ts';
import { citedNumbers } from '../citations.ts';
import { readRuleReference } from '../rule-reference.ts';

import type { BodyFaultKind } from './faults.ts';
import type { BlockLine } from './read-text.ts';

/** A fault before its place in the body is worked out. */
export interface Fault {
  kind: BodyFaultKind;
  offset: number;
  detail: string;
}

const tag =
  /^<\/?([A-Za-z][\w.-]*)((?:\s+(?:[\w:-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|\{[^}]*\}|[^\s"'>/{]+))?|\{[^}]*\}))*)\s*\/?>/u;
const attributePattern = /([\w:-]+)(?:\s*=\s*("[^"]*"|'[^']*'|\{[^}]*\}|[^\s"'>/{]+))?|\{[^}]*\}/gu;

function valueFault(block: BlockLine, attribute: Attribute, { key, value }: { key: string; value: string }): Fault[] {
  if (attribute.kind === 'rule') {
    return readRuleReference(value) ? [] : [{ kind: 'rule-form', offset: block.offset, detail: value }];
  }
  if (attribute.kind !== 'choice' && attribute.cites !== true) {
    return citedNumbers(value).map((number) => {
      return { kind: 'stray-citation', offset: block.offset, detail: `${key} [${number}](#s${number})` };
    });
  }
  if (attribute.kind !== 'choice' || Object.hasOwn(attribute.options, value)) return [];
  return [{ kind: 'attribute-value', offset: block.offset, detail: `${key}="${value}"` }];
}

/** Faults in the attributes of a block that stands alone on its line. */
export function blockLineFaults(block: BlockLine): Fault[] {
  const [, name = '', written = ''] = blockPattern.exec(block.text) ?? [];
  if (!isBlockName(name)) return [];
  const known = new Map(Object.entries(attributesOf(name)));
  const given = [...written.matchAll(/([a-z]+)="([^"]*)"/gu)].map(([, key = '', value = '']) => ({ key, value }));
  const filled = new Set(given.filter(({ value }) => value.trim() !== '').map(({ key }) => key));
  const missing = [...known].filter(([key, attribute]) => !attribute.optional && !filled.has(key));
  return [
    ...given.flatMap(({ key, value }, index): Fault[] => {
      const attribute = known.get(key);
      const isAgain = given.findIndex((other) => other.key === key) < index;
      if (!attribute || isAgain) return [{ kind: 'unknown-attribute', offset: block.offset, detail: `${name} ${key}` }];
      return value.trim() === '' ? [] : valueFault(block, attribute, { key, value });
    }),
    ...missing.map(([key]): Fault => ({ kind: 'missing-attribute', offset: block.offset, detail: `${name} ${key}` })),
  ];
}

/** Why a block of the model that is not alone on its line, or not in its plain form, is refused. */
function misplacedBlock(name: BlockName, attributes: string, offset: number): Fault {
  for (const [whole, key, value] of attributes.matchAll(attributePattern)) {
    if (key === undefined || value?.startsWith('"') !== true) {
      return { kind: 'non-string-attribute', offset, detail: `${name} ${key ?? whole}` };
    }
  }
  return { kind: 'block-form', offset, detail: name };
}

/** How far a tag is looked at; a longer one is told in two parts. */
const longestTag = 400;

/** What a `<` in the text starts, and where that ends. */
export function tagFault(source: string, offset: number): Fault & { end: number } {
  const rest = source.slice(offset, offset + longestTag);
  if (rest.startsWith('<!--')) {
    const end = rest.indexOf('-->');
    return { kind: 'comment', offset, detail: '<!--', end: end < 0 ? offset + 4 : offset + end + 3 };
  }
  const address = /^<((?:[a-z][a-z0-9+.-]*:|[^\s<>@]+@)[^\s<>]+)>/iu.exec(rest);
  if (address?.[1]) return { kind: 'autolink', offset, detail: address[1], end: offset + address[0].length };
  const [whole, name = '', attributes = ''] = tag.exec(rest) ?? [];
  const open = name || (/^<\/?([A-Za-z][\w.-]*)/u.exec(rest)?.[1] ?? '');
  const end = offset + (whole?.length ?? 1);
  if (open === '') return { kind: 'angle-bracket', offset, detail: '<', end };
  if (isBlockName(open)) return { ...misplacedBlock(open, attributes, offset), end };
  return { kind: /^[A-Z]/u.test(open) ? 'unknown-block' : 'raw-html', offset, detail: `<${open}>`, end };
}
