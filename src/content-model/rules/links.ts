import { citationsInFields, isSourceNumber, sourceCount } from '#model/citation-faults.ts';
import { isDocumentName } from '#model/collection-names.ts';
import { isRawData } from '#model/entry-file.ts';
import { documentPath } from '#model/entry-path.ts';
import type { TextLink } from '#model/safe-mdx/links-in-text.ts';
import type { Section } from '#model/sections.ts';

import { fieldWords } from './field-names.ts';
import type { Issue } from '#model/issues/issue.ts';
import type { DocumentEntry } from './entry.ts';
import type { KnownEntries } from './known-entries.ts';
import { lineOf } from './locate.ts';
import type { FieldPath } from './locate.ts';

import { entryExists } from './references.ts';

function idsOf(sections: readonly Section[]): string[] {
  return sections.flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** The sections that a link may name; undefined when the target tells none. */
function sectionsAt(tree: KnownEntries, entry: DocumentEntry, { target }: TextLink): string[] | undefined {
  if (target.kind === 'section') return idsOf(entry.sections);
  if (target.kind !== 'entry') return undefined;
  if (!isDocumentName(target.collection)) return [];
  const document = tree.byPath.get(documentPath(target.collection, target.id, entry.locale));
  return document?.locale === undefined ? undefined : idsOf(document.sections);
}

function linkIssue(tree: KnownEntries, entry: DocumentEntry, link: TextLink): Issue[] {
  const { target, address } = link;
  const place = { file: entry.path, line: link.line + entry.bodyLine - 1 };
  if (target.kind === 'entry' && !entryExists(tree, target.collection, target.id)) {
    return [{ kind: 'dead-link', ...place, values: { address } }];
  }
  const wanted = target.kind === 'entry' || target.kind === 'section' ? target.section : undefined;
  const known = sectionsAt(tree, entry, link);
  if (wanted === undefined || known === undefined || known.includes(wanted)) return [];
  return [{ kind: 'dead-section', ...place, values: { address, sections: known.join(', ') || '–' } }];
}

interface CitedNumber {
  number: number;
  path: FieldPath;
}

/** Numbers of sources in the fields: each outcome of a case may have one. That they are whole and from 1 on says their field. */
function citedInFields({ data: { indicators } }: DocumentEntry): CitedNumber[] {
  const list: readonly unknown[] = Array.isArray(indicators) ? indicators : [];
  return list.flatMap((indicator, at): CitedNumber[] => {
    const number = isRawData(indicator) ? indicator['source'] : undefined;
    return typeof number === 'number' ? [{ number, path: ['indicators', at, 'source'] }] : [];
  });
}

function fieldIssues(entry: DocumentEntry, count: number): Issue[] {
  const unknown = citedInFields(entry).filter(({ number }) => Number.isInteger(number) && number > count);
  return unknown.map(({ number, path }): Issue => {
    const values = { field: fieldWords(entry.collection, path), number: String(number), count: String(count) };
    return { kind: 'unknown-source-number', file: entry.path, line: lineOf(entry, path), values };
  });
}

function sourceIssues(entry: DocumentEntry, links: readonly TextLink[]): Issue[] {
  const count = sourceCount(entry.data);
  const cited = links.flatMap(({ target, line }) =>
    target.kind === 'source' ? [{ number: target.number, line }] : [],
  );
  const inFields = [...citedInFields(entry), ...citationsInFields(entry.collection, entry.data)];
  const unknown = cited.filter(({ number }) => !isSourceNumber(number, count));
  const numbers = Array.from({ length: count }, (_, at) => at + 1);
  const unused = numbers.filter((number) => ![...cited, ...inFields].some((citation) => citation.number === number));
  return [
    ...fieldIssues(entry, count),
    ...unknown.map(({ number, line }): Issue => {
      const values = { number: String(number), count: String(count) };
      return { kind: 'unknown-source', file: entry.path, line: line + entry.bodyLine - 1, values };
    }),
    ...unused.map((number): Issue => {
      const line = lineOf(entry, ['sources', number - 1]);
      return { kind: 'unused-source', file: entry.path, line, values: { number: String(number) } };
    }),
  ];
}

/** Every link of a text and every number of a source leads to what exists; every source is cited. */
export function checkLinks(tree: KnownEntries): Issue[] {
  return tree.documents.flatMap((entry) => {
    const { links } = entry.references;
    return [...links.flatMap((link) => linkIssue(tree, entry, link)), ...sourceIssues(entry, links)];
  });
}
