/** Reads the parameters of a request; what does not fit is refused. */
import { isCollectionName } from '#model/collection-names.ts';
import type { CollectionName } from '#model/collection-names.ts';
import { idPattern, longestId, parsePath } from '#model/entry-path.ts';

import { isMediaFile } from '#model/pictures/picture-limits.ts';

import { ServerFault } from './faults.ts';

export type Params = Readonly<Record<string, unknown>>;

export function isParams(value: unknown): value is Params {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @throws ServerFault 422 */
export function textOf(params: Params, key: string): string {
  const value = params[key];
  if (typeof value !== 'string') throw new ServerFault(422, 'failed', [key]);
  return value;
}

/** A text that may be left out. @throws ServerFault 422 */
export function optionalTextOf(params: Params, key: string): string | undefined {
  return params[key] === undefined || params[key] === null ? undefined : textOf(params, key);
}

/** A choice that is not made when it is left out. @throws ServerFault 422 */
export function flagOf(params: Params, key: string): boolean {
  const value = params[key] ?? false;
  if (typeof value !== 'boolean') throw new ServerFault(422, 'failed', [key]);
  return value;
}

/** Base64, as Decap sends the content of a picture. @throws ServerFault 422 */
export function bytesOf(params: Params, key: string): Buffer {
  const text = textOf(params, key);
  if (!/^[A-Za-z0-9+/]*={0,2}$/u.test(text)) throw new ServerFault(422, 'failed', [key]);
  return Buffer.from(text, 'base64');
}

/** @throws ServerFault 422 */
export function textsOf(params: Params, key: string): string[] {
  const value = params[key];
  if (!Array.isArray(value) || !value.every((item) => typeof item === 'string'))
    throw new ServerFault(422, 'failed', [key]);
  return value;
}

/** @throws ServerFault 422 */
export function countOf(params: Params, key: string): number {
  const value = params[key];
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw new ServerFault(422, 'failed', [key]);
  return value;
}

/** @throws ServerFault 422 */
export function listOf(params: Params, key: string): Params[] {
  const value = params[key] ?? [];
  if (!Array.isArray(value) || !value.every(isParams)) throw new ServerFault(422, 'failed', [key]);
  return value;
}

/** @throws ServerFault 422 */
export function groupOf(params: Params, key: string): Params {
  const value = params[key] ?? {};
  if (!isParams(value)) throw new ServerFault(422, 'failed', [key]);
  return value;
}

/** The collection and id of a draft, given as two values or as `collection/id`. */
export function draftOf(params: Params): { collection: CollectionName; id: string } {
  const whole = params['id'];
  const [collection = '', id = '', ...deeper] =
    whole !== undefined && params['slug'] === undefined
      ? textOf(params, 'id').split('/')
      : [textOf(params, 'collection'), textOf(params, 'slug')];
  if (!isCollectionName(collection) || !idPattern.test(id) || deeper.length > 0)
    throw new ServerFault(422, 'unsafe-path', [`${collection}/${id}`]);
  return { collection, id };
}

/** A path that may be read: below `content`. @throws ServerFault 422 */
export function contentPath(path: string): string {
  const parts = path.split('/');
  const isPlain = parts[0] === 'content' && parts.every((part) => /^[A-Za-z0-9_][A-Za-z0-9._-]*$/u.test(part));
  if (!isPlain) throw new ServerFault(422, 'unsafe-path', [path]);
  return path;
}

/** The path of an entry's file. @throws ServerFault 422 */
export function entryPath(path: string): string {
  if (!parsePath(path)) throw new ServerFault(422, 'unsafe-path', [path]);
  return path;
}

/** @throws ServerFault 422 for a name that some disks do not take */
function refuseLong(path: string): void {
  const longest = Math.max(...path.split(/[/.]/u).map((part) => part.length));
  if (longest > longestId) throw new ServerFault(422, 'name-too-long', [path]);
}

/** A path that an entry may be written to. @throws ServerFault 422 */
export function writtenPath(path: string): string {
  const known = entryPath(path);
  refuseLong(known);
  return known;
}

/** A path below the folder of pictures; its name is for the gate of pictures to judge. @throws ServerFault 422 */
export function picturePath(path: string): string {
  const isInside = isMediaFile(path) && path.split('/').every((part) => /^[^.\\\p{C}][^\\\p{C}]*$/u.test(part));
  if (!isInside) throw new ServerFault(422, 'unsafe-path', [path]);
  refuseLong(path);
  return path;
}
