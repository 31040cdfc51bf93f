/** The shapes of links and pictures that a text may hold. */
import { isCollectionName } from './collection-names.ts';
import type { CollectionName } from './collection-names.ts';
import { idPattern } from './entry-path.ts';

export type LinkTarget =
  | { kind: 'web' }
  | { kind: 'mail' }
  /** A number in the list of sources: `#s1`. */
  | { kind: 'source'; number: number }
  /** A section of the same document. */
  | { kind: 'section'; section: string }
  /** Another entry: `../guides/bi-zone`, with or without a section. */
  | { kind: 'entry'; collection: CollectionName; id: string; section: string | undefined }
  /** A scheme that could run code or reach a device's own files. */
  | { kind: 'unsafe' }
  | { kind: 'unknown' };

const scheme = /^[a-z][a-z0-9+.-]*:/iu;
const entryLink = /^\.\.\/([a-z]+)\/([a-z0-9-]+)(?:#([a-z0-9-]+))?$/u;

/** What the address of a link in a text stands for. */
export function linkTarget(address: string): LinkTarget {
  if (/^https?:\/\/[^/\s]/iu.test(address)) return URL.canParse(address) ? { kind: 'web' } : { kind: 'unknown' };
  if (/^mailto:[^\s@]+@[^\s@]+$/iu.test(address)) return { kind: 'mail' };
  if (scheme.test(address.replace(/[\s\u0000-\u001f]/gu, '')) || address.startsWith('//')) return { kind: 'unsafe' };
  const source = /^#s(\d+)$/u.exec(address);
  if (source) return { kind: 'source', number: Number(source[1]) };
  const section = /^#([a-z0-9-]+)$/u.exec(address)?.[1];
  if (section !== undefined) return { kind: 'section', section };
  const [, collection = '', id = '', part] = entryLink.exec(address) ?? [];
  if (!isCollectionName(collection) || !idPattern.test(id)) return { kind: 'unknown' };
  return { kind: 'entry', collection, id, section: part };
}

/** Whether an address is a picture below `content/media`, seen from a document. */
export function isMediaAddress(address: string): boolean {
  return /^\.\.\/media\/(?:[a-z0-9-]+\/)*[a-z0-9][a-z0-9._-]*\.(?:jpe?g|png|webp|avif)$/u.test(address);
}
