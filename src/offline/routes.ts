/** What the worker does with a request. */
import { isLocale, type Locale } from '#locales';
import { editorPath, hashedPaths } from '#publish/headers.ts';

import { listFolder } from './list-file.ts';

/** `page` and `fresh`: network first. `kept`: the copy first, for its name changes with its content. */
export type Route = 'page' | 'fresh' | 'kept';

type Asked = Pick<Request, 'method' | 'url' | 'mode' | 'cache'>;

/** The route of a request, or nothing when the worker leaves it alone. */
export function routeOf({ method, url, mode, cache }: Asked, origin: string): Route | undefined {
  const { origin: asked, pathname } = new URL(url);
  if (method !== 'GET' || asked !== origin) return undefined;
  if (pathname.startsWith(listFolder) || `${pathname}/`.startsWith(editorPath)) return undefined;
  if (mode === 'navigate') return 'page';
  // Saving asks the site itself, never the copy.
  if (cache === 'no-cache') return undefined;
  return hashedPaths.some((folder) => pathname.startsWith(folder)) ? 'kept' : 'fresh';
}

/** Address under which a page is kept: with its closing slash, without a query. */
export function pagePath(url: string): string {
  const { pathname } = new URL(url);
  return pathname.replace(/(?:\/index\.html|\/?)$/u, '/');
}

/** Language of an address, if it has one. */
export function localeOfPath(path: string): Locale | undefined {
  const [, first] = path.split('/');
  return isLocale(first) ? first : undefined;
}
