/** Faults of a record: a small fact in both languages. */
import type { RecordName } from '#model/collection-names.ts';
import { recordCollections } from '#model/collections.ts';
import { isDate } from '#model/dates.ts';
import { isRawData } from '#model/entry-file.ts';
import type { RawData } from '#model/entry-file.ts';
import { lawUpkeep } from '#model/law-check.ts';

import { wordsFrom } from './desk-row.ts';
import type { EntryFaults, Fault, Words } from './desk-row.ts';
import { fieldFaults } from './field-faults.ts';
import { readRecord } from './read-file.ts';

/** The date of a version that was read; undefined when there is none. A year without quotes is a number in YAML. */
function readDate(validOn: unknown): string | undefined {
  const text = typeof validOn === 'number' ? String(validOn) : validOn;
  return typeof text === 'string' && isDate(text, 'year') ? text : undefined;
}

/**
 * A law whose state nobody knows, whose text of today nobody read, or that was last looked up too long ago or on a day
 * that is none.
 */
function lawFaults({ status, checkedOn, validOn }: RawData, today: string): Fault[] {
  const faults: Fault[] = [];
  const isKnown = typeof status === 'string' && Object.hasOwn(recordCollections.laws.fields.status.options, status);
  if (!isKnown || status === 'unknown') faults.push({ kind: 'law-unknown' });
  if (typeof checkedOn !== 'string' || !isDate(checkedOn, 'day')) faults.push({ kind: 'law-old' });
  else {
    const upkeep = lawUpkeep({ checkedOn, validOn: readDate(validOn) }, today);
    if (upkeep === 'old') faults.push({ kind: 'law-old', date: checkedOn });
    else if (upkeep !== 'checked') faults.push({ kind: 'law-unread' });
  }
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
