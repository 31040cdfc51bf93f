import { isDeepStrictEqual } from 'node:util';

import { otherLocale } from '#locales';
import { documentCollections } from '#model/collections.ts';
import { documentPath } from '#model/entry-path.ts';
import type { DocumentFields } from '#model/fields.ts';

import { fieldWords } from '#model/rules/field-names.ts';
import type { Issue } from '#model/issues/issue.ts';
import { counterpartOf } from '#model/rules/known-entries.ts';
import type { DocumentEntry } from '#model/rules/entry.ts';
import type { ContentTree } from '../load-content.ts';
import { lineOf } from '#model/rules/locate.ts';

interface Pair {
  source: DocumentEntry;
  translation: DocumentEntry;
}

function sharedFieldIssues({ source, translation }: Pair): Issue[] {
  const fields: DocumentFields = documentCollections[source.collection].fields;
  const shared = Object.keys(fields).filter((key) => fields[key]?.scope === 'shared');
  const different = shared.filter((key) => !isDeepStrictEqual(source.data[key], translation.data[key]));
  return different.map((key) => {
    const values = { field: fieldWords(source.collection, [key]), other: source.path };
    return { kind: 'shared-field-differs', file: translation.path, line: lineOf(translation, [key]), values };
  });
}

function onlyIn(entry: DocumentEntry, other: DocumentEntry): Issue[] {
  const elsewhere = new Set(other.sections.map(({ id }) => id));
  return entry.sections.flatMap(({ id, line }): Issue[] => {
    if (id === undefined || elsewhere.has(id)) return [];
    const values = { id, other: other.path };
    return [{ kind: 'section-in-one-language', file: entry.path, line: line + entry.bodyLine - 1, values }];
  });
}

/** The first section that stands elsewhere in the other file, if both have the same sections. */
function orderIssues({ source, translation }: Pair): Issue[] {
  const at = translation.sections.findIndex(({ id }, index) => id !== source.sections[index]?.id);
  const section = translation.sections[at];
  if (section?.id === undefined) return [];
  const line = section.line + translation.bodyLine - 1;
  return [{ kind: 'section-order', file: translation.path, line, values: { id: section.id, other: source.path } }];
}

function sectionIssues(pair: Pair): Issue[] {
  const lonely = [...onlyIn(pair.source, pair.translation), ...onlyIn(pair.translation, pair.source)];
  return lonely.length > 0 ? lonely : orderIssues(pair);
}

/** Only the file that is not in the language of the original says how it was translated. */
function translationFieldIssues(entry: DocumentEntry): Issue[] {
  const isSource = entry.data['sourceLocale'] === entry.locale;
  const isStated = entry.data['translation'] !== undefined;
  if (isSource === !isStated) return [];
  const place = { file: entry.path, line: lineOf(entry, ['translation']) };
  if (isSource) return [{ kind: 'translation-in-source', ...place }];
  return [{ kind: 'missing-field', ...place, values: { field: fieldWords(entry.collection, ['translation']) } }];
}

/** The other language, unless its file stands there but cannot be read; examples never come to readers. */
function counterpartIssues(tree: ContentTree, entry: DocumentEntry): Issue[] {
  if (entry.data['status'] === 'example') return [];
  const other = documentPath(entry.collection, entry.id, otherLocale(entry.locale));
  return tree.paths.has(other) ? [] : [{ kind: 'missing-counterpart', file: entry.path, values: { other } }];
}

/** Both languages of a document hold the same facts and the same sections in the same order. */
export function checkPairs(tree: ContentTree): Issue[] {
  return tree.documents.flatMap((entry) => {
    const single = [...translationFieldIssues(entry), ...counterpartIssues(tree, entry)];
    const other = counterpartOf(tree, entry);
    const isSource = entry.data['sourceLocale'] === entry.locale;
    const isOther = other !== undefined && other.data['sourceLocale'] === other.locale;
    // A pair is compared once, from its source; from the first file when both or neither claim to be it.
    if (!other || (isSource === isOther ? entry.path > other.path : !isSource)) return single;
    const pair = { source: entry, translation: other };
    return [...single, ...sharedFieldIssues(pair), ...sectionIssues(pair)];
  });
}
