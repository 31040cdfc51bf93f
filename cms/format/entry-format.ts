/** The files of entries as Decap reads and writes them: text to form values and back. */
import { formatDocument, formatRecord, parseDocument, parseRecord } from '#model/entry-file.ts';
import type { RawData } from '#model/entry-file.ts';
import { escapeBody, unescapeBody } from '#model/safe-mdx/escape-body.ts';

import { baseKey } from './base-mark.ts';
import { hideIds } from './headings.ts';
import { readBefore } from './read-before.ts';
import { remember } from '#model/remember.ts';

/** What Decap asks of a file format. */
export interface EntryFormat {
  /** @throws EntryFileError when the text cannot be read */
  fromFile: (raw: string) => RawData;
  toFile: (data: RawData, keyOrder?: readonly string[]) => string;
}

/** The text as an editor types it: without escapes and without ids of sections. */
export const typedBody = remember((body) => hideIds(unescapeBody(body)));

/**
 * @param latest the newest version that the editor itself made of a version: see `versions.ts`
 */
function withLatestBase(data: RawData, latest: (base: string) => string): RawData {
  const base = data[baseKey];
  return typeof base === 'string' ? { ...data, [baseKey]: latest(base) } : data;
}

function orderWith(keyOrder: readonly string[] = []): string[] {
  return [baseKey, ...keyOrder];
}

/** The format of documents: front matter and text; the text is the field `body`. */
export function documentFormat(latest: (base: string) => string): EntryFormat {
  return {
    fromFile: (raw) => {
      if (raw.trim() === '') return {};
      const { data, body } = readBefore(raw) ?? parseDocument(raw);
      return body === '' ? { ...data } : { ...data, body: typedBody(body) };
    },
    toFile: (values, keyOrder) => {
      const { body, ...data } = withLatestBase(values, latest);
      const text = typeof body === 'string' ? escapeBody(body) : '';
      return formatDocument({ data, body: text, keyOrder: orderWith(keyOrder) });
    },
  };
}

/** The format of records: YAML. */
export function recordFormat(latest: (base: string) => string): EntryFormat {
  return {
    fromFile: (raw) => parseRecord(raw),
    toFile: (values, keyOrder) => formatRecord(withLatestBase(values, latest), orderWith(keyOrder)),
  };
}
