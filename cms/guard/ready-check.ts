/** Whether a draft may be called ready: the same question before a publication. */
import { localeInfo, locales } from '#locales';
import type { Locale } from '#locales';
import { isCollectionName, isDocumentName } from '#model/collection-names.ts';
import type { DocumentName, RecordName } from '#model/collection-names.ts';
import { commonFields } from '#model/common-fields.ts';
import { documentCollections, recordCollections } from '#model/collections.ts';
import { parseDocument, parseRecord } from '#model/entry-file.ts';
import type { RawData } from '#model/entry-file.ts';
import { documentPath, recordPath } from '#model/entry-path.ts';
import type { DocumentFields, Field, Fields } from '#model/fields.ts';
import { isSilentOnAgreements, lacksArea, needsPlace, needsReason } from '#model/needed-fields.ts';
import type { KnownPlaces } from '#model/known-places.ts';
import { uncheckedPictures } from '#model/picture-checks.ts';
import { recordReleaseFaults } from '#model/record-release.ts';
import { translationField } from '#model/translation-field.ts';
import { missingRelease } from '#model/visibility.ts';
import { waitingText } from '#model/waiting-words.ts';
import type { AddressedEntry } from '#routing/entry-addresses.ts';

import { outlineOf } from '../config/outline.ts';

import { missingIn, missingParts, uncheckedText, unsaidText } from './completeness.ts';
import { citationFaults, citedFaults, lawFaults, ruleFaults } from './named-faults.ts';
import { openDataIn, questionAbout } from './private-data.ts';
import type { OpenData } from './private-data.ts';
import { refuseUnreadable } from './read-pair.ts';
import type { ReadFile } from './read-pair.ts';
import { Refusal } from './refusal.ts';
import { markFaults, readyFaults } from './text-check.ts';
import { groupOf } from './translation-note.ts';
import { documentIn, placeSentences } from './withheld-place.ts';

interface Ready {
  collection: string;
  id: string;
  read: ReadFile;
  /** Language of the sentences. */
  locale: Locale;
  /** ISO day. */
  today: string;
  /** The places and organisations in Ukraine that there are records of. */
  places: () => Promise<KnownPlaces>;
  /** What keeps the entry from its addresses, a sentence each. */
  addresses?: (entry: AddressedEntry) => Promise<string[]>;
  /** What is wrong with the files of the entry among the others, a sentence each. */
  others?: (texts: ReadonlyMap<string, string>) => Promise<string[]>;
}

/** A field that may stay empty in general, where it may not. */
function required(field: Field): Field {
  const { optional: _, ...rest } = field;
  return rest;
}

function fieldsIn(name: DocumentName, scope: 'shared' | 'translated'): DocumentFields {
  const fields: DocumentFields = documentCollections[name].fields;
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field.scope === scope));
}

/** The way of translating that needs a reviewer. */
const reviewedMethod: keyof typeof translationField.fields.method.options = 'machine-reviewed';

/** A machine translation that was reviewed says who did it and when. */
function reviewFaults(data: RawData, { locale, above }: { locale: Locale; above: readonly string[] }): string[] {
  const { reviewedBy, reviewedOn } = translationField.fields;
  const group = groupOf(data);
  if (group.get('method') !== reviewedMethod) return [];
  const asked: Fields = { reviewedBy: required(reviewedBy), reviewedOn: required(reviewedOn) };
  return missingIn(asked, Object.fromEntries(group), { locale, above: [...above, translationField.label[locale]] });
}

/** What the fields that both languages share lack; pictures must have been looked at. */
function sharedFaults(name: DocumentName, data: RawData, locale: Locale): string[] {
  const fields = fieldsIn(name, 'shared');
  const asked = {
    ...fields,
    ...(needsReason(data) && { withdrawn: required(commonFields.withdrawn) }),
    ...(name === 'cases' && needsPlace(data) && { place: required(documentCollections.cases.fields.place) }),
  };
  const missing = missingIn(asked, data, { locale, above: [] });
  const unsaid = name === 'visits' && isSilentOnAgreements(data) ? [unsaidText(locale)] : [];
  const unchecked = name === 'visits' ? uncheckedPictures(data) : [];
  const area = lacksArea(data) ? [waitingText({ kind: 'area-missing' }, locale)] : [];
  return [...missing, ...unsaid, ...unchecked.map((picture) => uncheckedText(picture, locale)), ...area];
}

/** What keeps an entry from being called ready. */
interface Unready {
  faults: string[];
  /** Data about people and exact places. */
  privateData: OpenData[];
}

/** What a document must wait for, and where it names a place that it withholds. */
async function releaseSentences(contents: ReadonlyMap<string, string>, ready: Ready): Promise<string[]> {
  const document = documentIn(contents);
  if (!document) return [];
  const { locale, today } = ready;
  const known = await ready.places();
  const waiting = missingRelease(document, { known, today }).map((fault) => waitingText(fault, locale));
  return [...waiting, ...placeSentences(document, known, []).map((sentence) => sentence[locale])];
}

async function documentFaults(name: DocumentName, ready: Ready): Promise<Unready> {
  const { id, read, locale } = ready;
  const contents = new Map<string, string>();
  const faults: string[] = [];
  const privateData: OpenData[] = [];
  let isSharedChecked = false;
  for (const text of locales) {
    const path = documentPath(name, id, text);
    const content = await read(path);
    if (content === undefined) continue;
    refuseUnreadable(path, content);
    contents.set(path, content);
    const { data, body } = parseDocument(content);
    if (!isSharedChecked) faults.push(...sharedFaults(name, data, locale), ...citationFaults(name, data, locale));
    isSharedChecked = true;
    const language = localeInfo[text].name;
    faults.push(
      ...missingIn(fieldsIn(name, 'translated'), data, { locale, above: [language] }),
      ...reviewFaults(data, { locale, above: [language] }),
      ...[
        ...missingParts(outlineOf(name), body, { text, words: locale }),
        ...readyFaults(body, { text, words: locale }),
        ...citedFaults(body, data, locale),
        ...(await ruleFaults(body, read, locale)),
        ...(data['status'] === 'example' ? [] : markFaults(body, locale)),
      ].map((fault) => `${language}: ${fault}`),
    );
    privateData.push(...openDataIn(path, content, locale));
  }
  const document = documentIn(contents);
  if (document) faults.push(...((await ready.addresses?.(document)) ?? []));
  faults.push(...((await ready.others?.(contents)) ?? []));
  // A message lists only so many: what may harm somebody comes first.
  return { faults: [...(await releaseSentences(contents, ready)), ...faults], privateData };
}

/** What a record must wait for. Whether an agreement may name a place depends on its visits: the content check knows. */
async function recordSentences(collection: RecordName, data: RawData, ready: Ready): Promise<string[]> {
  const context = { known: await ready.places(), today: ready.today, isCovered: collection === 'agreements' };
  return recordReleaseFaults(collection, data, context).map((fault) => waitingText(fault, ready.locale));
}

async function recordFaults(name: RecordName, ready: Ready): Promise<Unready> {
  const { id, read, locale } = ready;
  const path = recordPath(name, id);
  const content = (await read(path)) ?? '';
  const data = parseRecord(content);
  const missing = missingIn(recordCollections[name].fields, data, { locale, above: [] });
  const taken = await ready.addresses?.({ collection: name, id, versions: [{ locale: undefined, data }] });
  const among = (await ready.others?.(new Map([[path, content]]))) ?? [];
  return {
    faults: [
      ...missing,
      ...citationFaults(name, data, locale),
      ...(name === 'laws' ? lawFaults(data, locale) : []),
      ...(taken ?? []),
      ...among,
      ...(await recordSentences(name, data, ready)),
    ],
    privateData: openDataIn(path, content, locale),
  };
}

/**
 * Checks a draft against the model: required fields of every language that it has, shapes of
 * values, required parts, pictures that were looked at, every fault of its texts, and no data about
 * people or exact places.
 * @throws Refusal with everything that is missing or wrong
 */
export async function refuseIncomplete(ready: Ready): Promise<void> {
  const { collection, id } = ready;
  if (!isCollectionName(collection)) throw new Refusal('unsafe-path', [collection]);
  const { faults, privateData } = isDocumentName(collection)
    ? await documentFaults(collection, ready)
    : await recordFaults(collection, ready);
  const all = [...faults, ...privateData.map(({ text }) => text)];
  if (all.length > 0) throw new Refusal('incomplete', all, questionAbout({ collection, id }, privateData));
}
