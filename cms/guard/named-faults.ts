/** What an entry names that is not there: sources of its own by number, and rules of laws. */
import type { Locale } from '#locales';
import { citationsInFields, isSourceNumber, sourceCount, sourcesWithoutAddress } from '#model/citation-faults.ts';
import type { CollectionName } from '#model/collection-names.ts';
import { collections } from '#model/collections.ts';
import { EntryFileError, parseRecord } from '#model/entry-file.ts';
import type { RawData } from '#model/entry-file.ts';
import { recordPath } from '#model/entry-path.ts';
import { labelsAlong } from '#model/field-labels.ts';
import type { Issue } from '#model/issues/issue.ts';
import { messageOf } from '#model/issues/message-of.ts';
import { isReadBeforeValid, lawDatesOf } from '#model/law-check.ts';
import { referencesIn } from '#model/safe-mdx/links-in-text.ts';
import { readText } from '#model/safe-mdx/read-text.ts';
import { duplicateRuleIds, readRuleReference, ruleIdsOf } from '#model/rule-reference.ts';

import type { ReadFile } from './read-pair.ts';

type Fault = Pick<Issue, 'kind' | 'values'>;

/** Sources that lead nowhere, and numbers of sources in the fields that name none or that readers cannot follow. */
export function citationFaults(collection: CollectionName, data: RawData, locale: Locale): string[] {
  const count = sourceCount(data);
  const faults = citationsInFields(collection, data).flatMap(({ number, path, isShown }): Fault[] => {
    const field = labelsAlong(collections[collection].fields, path, locale).join(' › ');
    if (!isShown) return [{ kind: 'citation-in-field', values: { field, number: String(number) } }];
    if (isSourceNumber(number, count)) return [];
    return [{ kind: 'unknown-source', values: { number: String(number), count: String(count) } }];
  });
  const nowhere = sourcesWithoutAddress(data).map((at) => {
    return labelsAlong(collections[collection].fields, ['sources', at, 'url'], locale).join(' › ');
  });
  return [...nowhere, ...faults.map((fault) => messageOf(fault, locale))];
}

/** Numbers of sources in a text that name none of the document. */
export function citedFaults(body: string, data: RawData, locale: Locale): string[] {
  const count = sourceCount(data);
  return referencesIn(readText(body)).links.flatMap(({ target }) => {
    if (target.kind !== 'source' || isSourceNumber(target.number, count)) return [];
    const values = { number: String(target.number), count: String(count) };
    return [messageOf({ kind: 'unknown-source', values }, locale)];
  });
}

async function rulesOf(law: string, read: ReadFile): Promise<string[] | undefined> {
  const content = await read(recordPath('laws', law));
  if (content === undefined) return undefined;
  try {
    return ruleIdsOf(parseRecord(content));
  } catch (error) {
    if (error instanceof EntryFileError) return [];
    throw error;
  }
}

/** Rules that a text shows and that no law has. */
export async function ruleFaults(body: string, read: ReadFile, locale: Locale): Promise<string[]> {
  const names = [...new Set(referencesIn(readText(body)).rules.map(({ address }) => address))];
  const faults = names.map(async (name): Promise<Fault[]> => {
    const reference = readRuleReference(name);
    if (!reference) return [];
    const rules = await rulesOf(reference.law, read);
    if (!rules) return [{ kind: 'missing-law', values: { law: reference.law } }];
    if (rules.includes(reference.rule)) return [];
    return [{ kind: 'missing-rule', values: { ...reference, rules: rules.join(', ') || '–' } }];
  });
  return (await Promise.all(faults)).flat().map((fault) => messageOf(fault, locale));
}

/** What the fields of a law say against each other. */
export function lawFaults(data: RawData, locale: Locale): string[] {
  const twice = duplicateRuleIds(data).map((id): Fault => ({ kind: 'duplicate-rule', values: { id } }));
  const dates = lawDatesOf(data);
  const early: Fault[] =
    dates && isReadBeforeValid(dates)
      ? [{ kind: 'read-before-valid', values: { read: dates.validOn ?? '', checked: dates.checkedOn } }]
      : [];
  return [...twice, ...early].map((fault) => messageOf(fault, locale));
}
