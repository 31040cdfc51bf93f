/** Whether a published entry, opened again, holds what was saved. */
import { isDeepStrictEqual } from 'node:util';

import { defaultLocale } from '#locales';
import type { Locale } from '#locales';
import { isDocumentName } from '#model/collection-names.ts';
import { collections } from '#model/collections.ts';
import { withoutEmpty } from '#model/entry-file.ts';
import type { RawData } from '#model/entry-file.ts';
import { documentPath, recordPath } from '#model/entry-path.ts';
import type { Fields } from '#model/fields.ts';
import { escapeBody } from '#model/safe-mdx/escape-body.ts';

import { documentFormat, recordFormat, typedBody } from '../../../../cms/format/entry-format.ts';
import type { Backend } from '../../../../cms/guard/backend-types.ts';

import type { MadeEntry } from './made-entries.ts';
import { pictureAddress } from './publish-entry.ts';
import { taken } from './taken-values.ts';

/** What the save itself fills in or keeps. */
const filledIn = ['slug', 'published', 'updated', 'translation', 'changes', 'notPersonal', 'sourceLocale', 'body'];

async function opened(window: Backend, { collection }: MadeEntry, id: string, locale: Locale): Promise<RawData> {
  const latest = (base: string): string => base;
  const isDocument = isDocumentName(collection);
  const path = isDocument ? documentPath(collection, id, locale) : recordPath(collection, id);
  const { data } = await window.getEntry(path);
  return isDocument ? documentFormat(latest).fromFile(data) : recordFormat(latest).fromFile(data);
}

/** A value as it is to come back: with the address that its picture got. */
function expected(value: unknown, { collection }: MadeEntry, id: string): unknown {
  const address = pictureAddress(collection);
  const saved = JSON.stringify(value ?? null).replaceAll(address, address.replace('//', `/${id}/`));
  return withoutEmpty(JSON.parse(saved));
}

interface Saved {
  entry: MadeEntry;
  id: string;
  /** Language of the window in which it was saved. */
  window: Locale;
}

function fieldFaults({ entry, id, window }: Saved, locale: Locale, read: RawData): string[] {
  const { fields }: { fields: Fields } = collections[entry.collection];
  return Object.entries(fields).flatMap(([key, field]) => {
    if (filledIn.includes(key)) return [];
    const wanted = expected(taken(field, entry.forms[locale][key], window), entry, id);
    return isDeepStrictEqual(read[key], wanted)
      ? []
      : [`${key}: typed ${JSON.stringify(wanted)}, reads ${JSON.stringify(read[key])}`];
  });
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** A text without what Markdown leaves out: blanks around it and at the end of a heading. */
function withoutBlanks(text: string): string {
  return text
    .trim()
    .replace(/^(?:[ \t]*\n)+/u, '')
    .replaceAll(/^(#{1,6} .*?)[ \t]+$/gmu, '$1');
}

/** The text may come back with other escapes; saved again it must be what it is. */
function bodyFaults(entry: MadeEntry, id: string, locale: Locale, read: RawData): string[] {
  if (!isDocumentName(entry.collection)) return [];
  const wanted = textOf(expected(entry.forms[locale]['body'], entry, id));
  const [now, saved] = [textOf(read['body']), typedBody(escapeBody(wanted))].map(withoutBlanks);
  return now === saved ? [] : [`text: typed ${JSON.stringify(wanted)}, reads ${JSON.stringify(now)}`];
}

/** What reads otherwise than it was saved, a sentence each. */
export async function readBackFaults(backend: Backend, saved: Saved): Promise<string[]> {
  const { entry, id } = saved;
  const languages = isDocumentName(entry.collection) ? entry.languages : [defaultLocale];
  const found = languages.map(async (locale) => {
    const read = await opened(backend, entry, id, locale);
    return [...fieldFaults(saved, locale, read), ...bodyFaults(entry, id, locale, read)].map(
      (fault) => `${locale} ${fault}`,
    );
  });
  return (await Promise.all(found)).flat();
}
