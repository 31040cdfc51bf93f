import { documentCollections } from '#model/collections.ts';
import type { OutlineSection } from '#model/fields.ts';

import type { Issue } from '#model/issues/issue.ts';
import type { DocumentEntry } from '#model/rules/entry.ts';
import type { ContentTree } from '../load-content.ts';

function missingSections(entry: DocumentEntry): Issue[] {
  const outline: readonly OutlineSection[] = documentCollections[entry.collection].outline;
  const present = new Set(entry.sections.map(({ id }) => id));
  const missing = outline.filter(({ id, required }) => required && !present.has(id));
  return missing.map(({ id, heading }) => {
    return { kind: 'missing-section', file: entry.path, values: { id, heading: heading[entry.locale] } };
  });
}

/** Every document has the sections that its kind requires. */
export function checkOutlines(tree: ContentTree): Issue[] {
  return tree.documents.flatMap(missingSections);
}
