/** The published files that hold one of some words in their fields. */
import { isDocumentName, type CollectionName } from '#model/collection-names.ts';
import { contentFolder, parsePath } from '#model/entry-path.ts';

import { remember } from '#model/remember.ts';

import { filesIn } from './address-clashes.ts';
import type { Backend } from './backend-types.ts';

/** Texts of files by their paths; undefined for a file that is not there. */
export type Texts = ReadonlyMap<string, string | undefined>;

/** The files of some kinds that hold one of some words; documents without their texts. */
export async function filesWith(
  inner: Backend,
  collections: readonly CollectionName[],
  words: ReadonlySet<string>,
): Promise<Texts> {
  const lists = await Promise.all(
    collections.map((name) => filesIn(inner, `${contentFolder}/${name}`, isDocumentName(name))),
  );
  const holds = (text: string): boolean => [...words].some((word) => text.includes(word));
  const files = lists.flat().filter(({ file, data }) => holds(`${file.path}\n${plainFields(data)}`));
  return new Map(files.map(({ file, data }) => [file.path, isText(file.path) ? `${fieldsOf(data)}\n---\n` : data]));
}

function isText(path: string): boolean {
  return parsePath(path)?.locale !== undefined;
}

/** The fields of a file as text, without what stands below them in a document. */
function fieldsOf(text: string): string {
  const end = text.startsWith('---') ? text.indexOf('\n---') : -1;
  return end < 0 ? text : text.slice(0, end);
}

/** A text as it is looked through: without case and signs that nobody sees. */
export function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .toLowerCase();
}

/** Lists are looked through at every save: a file is made plain once. */
const plainFields = remember((text) => plain(fieldsOf(text)));
