import type { Site, SitePage } from './site-model.ts';

/** Where an address leads, seen from a page. */
export type Destination =
  | { kind: 'internal'; path: string; fragment: string | undefined }
  | { kind: 'external'; url: URL }
  | { kind: 'broken' };

/** Resolves an address as the browser would. */
export function resolveAddress(
  { origin }: Pick<Site, 'origin'>,
  { path }: Pick<SitePage, 'path'>,
  href: string,
): Destination {
  if (!URL.canParse(href, origin + path)) return { kind: 'broken' };
  const url = new URL(href, origin + path);
  if (url.origin !== origin) return { kind: 'external', url };
  const fragment = url.hash === '' ? undefined : decode(url.hash.slice(1));
  return { kind: 'internal', path: decode(url.pathname), fragment };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
