import { attributesOf, blockNames } from '#model/blocks.ts';
import { parseBlock } from '#model/block-source.ts';
import type { BodyFault } from '#model/safe-mdx/faults.ts';

import type { Issue } from '#model/issues/issue.ts';
import type { DocumentEntry } from '#model/rules/entry.ts';
import type { ContentTree } from '../load-content.ts';

/** What a choice of a block may be, as `info, warning`. */
function optionsAt({ lines }: DocumentEntry, { line, detail }: BodyFault): string {
  const block = parseBlock(lines[line - 1] ?? '');
  const key = detail.split('=')[0] ?? '';
  const attribute = block && attributesOf(block.name)[key];
  return attribute?.kind === 'choice' ? Object.keys(attribute.options).join(', ') : '';
}

function issueOf(entry: DocumentEntry, fault: BodyFault): Issue {
  const values = {
    detail: fault.detail,
    blocks: blockNames.join(', '),
    escaped: fault.detail.startsWith('i') ? '&#105;mport' : '&#101;xport',
    options: fault.kind === 'attribute-value' ? optionsAt(entry, fault) : '',
  };
  return { kind: fault.kind, file: entry.path, line: fault.line + entry.bodyLine - 1, values };
}

/** Every text keeps to the safe subset of MDX. */
export function checkBodies(tree: ContentTree): Issue[] {
  return tree.documents.flatMap((entry) => entry.faults.map((fault) => issueOf(entry, fault)));
}
