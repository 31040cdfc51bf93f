/** Faults of a record: a small fact in both languages. */
import type { RecordName } from '#model/collection-names.ts';
import { recordCollections } from '#model/collections.ts';
import { isRawData } from '#model/entry-file.ts';
import type { RawData } from '#model/entry-file.ts';
import { lawDatesOf, lawUpkeep } from '#model/law-check.ts';

import { wordsFrom } from './desk-row.ts';
import type { EntryFaults, Fault, Words } from './desk-row.ts';
import { fieldFaults } from './field-faults.ts';
import { readRecord } from './read-file.ts';

/**
 * A law whose state nobody knows, whose text of today nobody read, or that was last looked up too long ago or on a day
 * that is none.
 */
function lawFaults(data: RawData, today: string): Fault[] {
  const { status } = data;
  const dates = lawDatesOf(data);
  const faults: Fault[] = [];
  const isKnown = typeof status === 'string' && Object.hasOwn(recordCollections.laws.fields.status.options, status);
  if (!isKnown || status === 'unknown') faults.push({ kind: 'law-unknown' });
  const upkeep = dates ? lawUpkeep(dates, today) : 'old';
  if (upkeep === 'old') faults.push({ kind: 'law-old', ...(dates && { date: dates.checkedOn }) });
  else if (upkeep !== 'checked' && faults.length === 0) faults.push({ kind: 'law-unread' });
  return faults;
}

function titleOf(name: RecordName, data: RawData): Words {
  const title = data[recordCollections[name].titleField];
  const texts = isRawData(title) ? title : {};
  return wordsFrom((locale) => texts[locale]);
}

/** What is wrong with a record; marked examples take no part. */
export function recordFaults(
  name: RecordName,
  { id, text, today }: { id: string; text: string; today: string },
): EntryFaults {
  const entry = { collection: name, id, isPublic: true };
  const file = readRecord(text);
  if ('fault' in file) return { ...entry, title: {}, faults: [file.fault] };
  const { data } = file;
  const faults = data['example'] === true ? [] : fieldFaults(recordCollections[name].fields, data);
  return {
    ...entry,
    title: titleOf(name, data),
    faults: name === 'laws' ? [...lawFaults(data, today), ...faults] : faults,
  };
}
