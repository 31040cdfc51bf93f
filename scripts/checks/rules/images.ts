import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { pictureIssues } from '../../../cms/server/picture-issues.ts';

import { perLocale } from '#locales';
import type { Locale } from '#locales';
import { contentFolder } from '#model/entry-path.ts';
import { isMediaAddress } from '#model/links.ts';
import { checkLabel, uncheckedPictures } from '#model/picture-checks.ts';

import type { Issue } from '#model/issues/issue.ts';
import type { Entry } from '#model/rules/entry.ts';
import type { ContentTree } from '../load-content.ts';
import type { SeenPictures } from '../read-files.ts';
import { lineOf } from '#model/rules/locate.ts';
import { filledFields } from '#model/rules/walk-fields.ts';

interface Use {
  address: string;
  line: number;
}

/** Every picture that an entry shows, in its text or its fields. */
function usesOf(entry: Entry): Use[] {
  const inFields = filledFields(entry).flatMap(({ field, path, value }): Use[] => {
    return field.kind === 'image' && typeof value === 'string' ? [{ address: value, line: lineOf(entry, path) }] : [];
  });
  if (entry.locale === undefined) return inFields;
  const inText = entry.references.images.map(({ address, line }) => ({
    address,
    line: line + entry.bodyLine - 1,
  }));
  return [...inFields, ...inText];
}

function missingImages(tree: ContentTree, entry: Entry): Issue[] {
  const dead = usesOf(entry).filter(({ address }) => {
    return isMediaAddress(address) && !tree.media.has(address.replace('..', contentFolder));
  });
  return dead.map(({ address, line }) => ({ kind: 'missing-image', file: entry.path, line, values: { address } }));
}

/** Pictures of visits of which nobody said that they may be shown. */
function uncheckedIssues(entry: Entry): Issue[] {
  if (entry.collection !== 'visits') return [];
  return uncheckedPictures(entry.data).map(({ index, missing }) => {
    const namesIn = (locale: Locale): string => missing.map((check) => checkLabel(check)[locale]).join(', ');
    const values = { number: String(index + 1), checks: { en: missing.join(', '), ...perLocale(namesIn) } };
    return { kind: 'unchecked-picture', file: entry.path, line: lineOf(entry, ['pictures', index, 'checked']), values };
  });
}

/** The faults of every file among the pictures; those that were seen before are not opened again. */
async function fileIssues({ root, media, pictures }: ContentTree): Promise<Issue[]> {
  const now: SeenPictures = new Map();
  for (const file of media) {
    const bytes = await readFile(join(root, file));
    const hash = createHash('sha256').update(bytes).digest('hex');
    const known = pictures.get(file);
    const issues = known?.hash === hash ? known.issues : await pictureIssues(file, bytes);
    now.set(file, { hash, issues });
  }
  for (const file of pictures.keys()) if (!now.has(file)) pictures.delete(file);
  for (const [file, seen] of now) pictures.set(file, seen);
  return [...now.values()].flatMap(({ issues }) => issues);
}

/** Every picture that is shown exists and was looked at; every file of a picture is nothing else. */
export async function checkImages(tree: ContentTree): Promise<Issue[]> {
  const missing = [...tree.documents, ...tree.records].flatMap((entry) => missingImages(tree, entry));
  const unchecked = tree.documents.flatMap(uncheckedIssues);
  return [...missing, ...unchecked, ...(await fileIssues(tree))];
}
