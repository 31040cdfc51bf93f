import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { perLocale } from '#locales';
import type { Locale } from '#locales';
import { contentFolder } from '#model/entry-path.ts';
import { isMediaAddress } from '#model/links.ts';
import { checkLabel, uncheckedPictures } from '#model/picture-checks.ts';

import type { Issue } from '#model/issues/issue.ts';
import type { Entry } from '#model/rules/entry.ts';
import type { ContentTree } from '../load-content.ts';
import { lineOf } from '#model/rules/locate.ts';
import { canBeShown, pictureKind, pictureMetadata } from '../picture-file.ts';
import { filledFields } from '#model/rules/walk-fields.ts';

const megabyte = 1024 * 1024;
const mostMegabytes = 10;

const endings = { jpeg: /\.jpe?g$/u, png: /\.png$/u, webp: /\.webp$/u, avif: /\.avif$/u } as const;

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

async function fileIssues(root: string, file: string): Promise<Issue[]> {
  const bytes = await readFile(join(root, file));
  const kind = pictureKind(bytes);
  if (!kind || !endings[kind].test(file)) return [{ kind: 'image-kind', file }];
  if (!(await canBeShown(bytes))) return [{ kind: 'image-broken', file }];
  const found = await pictureMetadata(bytes, kind);
  const issues: Issue[] = [];
  if (found.includes('GPS')) issues.push({ kind: 'image-location', file });
  else if (found.length > 0) issues.push({ kind: 'image-metadata', file, values: { found: found.join(', ') } });
  const size = bytes.length / megabyte;
  if (size > mostMegabytes) issues.push({ kind: 'image-size', file, values: { size: size.toFixed(1) } });
  return issues;
}

/** Every picture that is shown exists and was looked at; every picture is one, of reasonable size, without metadata. */
export async function checkImages(tree: ContentTree): Promise<Issue[]> {
  const missing = [...tree.documents, ...tree.records].flatMap((entry) => missingImages(tree, entry));
  const unchecked = tree.documents.flatMap(uncheckedIssues);
  const files: Issue[] = [];
  for (const file of tree.media) files.push(...(await fileIssues(tree.root, file)));
  return [...missing, ...unchecked, ...files];
}
