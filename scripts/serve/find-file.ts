import { realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** What an address leads to in the folder of a built site. */
export type Found = { kind: 'file'; file: string } | { kind: 'slash' } | { kind: 'none' };

/** Names that are there for the host, not for readers; names with a dot are hidden, save the one that RFC 8615 gives. */
function isPrivate(parts: string[]): boolean {
  const hidden = parts.some((part) => part.startsWith('.') && part !== '.well-known');
  return hidden || (parts.length === 1 && /^_(?:headers|redirects)$/u.test(parts[0] ?? ''));
}

/**
 * Finds the file for an address. A folder is its index.html; without the slash at the end it asks for one.
 * @param root folder of the site
 * @param path address without query, still percent-encoded
 */
export async function findFile(root: string, path: string): Promise<Found> {
  const parts = decode(path)?.split('/').filter(Boolean);
  if (parts === undefined || parts.some((part) => part === '..' || /[\0\\]/u.test(part)) || isPrivate(parts)) {
    return { kind: 'none' };
  }
  const place = join(root, ...parts);
  const info = await infoOf(place);
  if (info?.isFile() === true && !path.endsWith('/')) return inside(root, place);
  if (info?.isDirectory() !== true) return { kind: 'none' };
  const index = join(place, 'index.html');
  if ((await infoOf(index))?.isFile() !== true) return { kind: 'none' };
  return path.endsWith('/') ? inside(root, index) : { kind: 'slash' };
}

async function inside(root: string, file: string): Promise<Found> {
  const [base, real] = await Promise.all([realpath(root), realpath(file)]);
  return real.startsWith(base + sep) ? { kind: 'file', file: real } : { kind: 'none' };
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

async function infoOf(place: string) {
  return stat(place).catch(() => undefined);
}
