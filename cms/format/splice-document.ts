/** Writes a changed document over its old file, so that only what changed differs. */
import { formatDocument, splitDocument } from '#model/entry-file.ts';
import type { RawData } from '#model/entry-file.ts';
import { spliceYaml } from '#model/splice-yaml.ts';

interface DocumentChange {
  /** The file as it stands; undefined when there is none. */
  before: string | undefined;
  data: RawData;
  body: string;
  keyOrder: readonly string[];
}

/**
 * The new text of the file.
 * @throws EntryFileError when the file as it stands cannot be read
 */
export function spliceDocument({ before, data, body, keyOrder }: DocumentChange): string {
  if (before === undefined || before.includes('\r')) return formatDocument({ data, body, keyOrder });
  const old = splitDocument(before);
  const opening = before.indexOf('\n') + 1;
  const frontMatter = spliceYaml(old.frontMatter, data, keyOrder);
  const below = before.slice(opening + old.frontMatter.length);
  if (body.trim() === old.body.trim()) return before.slice(0, opening) + frontMatter + below;
  const text = body.replace(/^(?:[ \t]*\n)+/u, '').trimEnd();
  return `${before.slice(0, opening)}${frontMatter}---\n${text === '' ? '' : `\n${text}\n`}`;
}
