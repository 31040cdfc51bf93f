/** Finds the pages of the built site by following its links, as a reader could. */
import { isLocale, type Locale } from '#locales';
import { parsePath, type Target } from '#routing/paths.ts';

const link = /<a\s[^>]*href="(\/[^"#?]*)/gu;

/** Addresses of all pages that can be reached from the language choice. */
export async function crawl(baseUrl: string): Promise<string[]> {
  const found = new Set(['/']);
  for (const path of found) {
    const response = await fetch(new URL(path, baseUrl));
    if (!response.ok) throw new Error(`${path} answers ${response.status}.`);
    const html = await response.text();
    for (const [, href = ''] of html.matchAll(link)) {
      if (isLocale(href.split('/')[1])) found.add(href);
    }
  }
  return [...found];
}

/** What makes two pages of one kind: the same template, in the same language. */
function kindOf({ locale, target }: { locale: Locale; target: Target }): string {
  const list = 'list' in target ? target.list : '';
  return [locale, target.page, list].filter(Boolean).join(' ');
}

/** One page of every kind in every language: kind to address. */
export async function pageOfEachKind(baseUrl: string): Promise<Map<string, string>> {
  const kinds = new Map([['language choice', '/']]);
  for (const path of await crawl(baseUrl)) {
    const parsed = parsePath(path);
    const kind = parsed && kindOf(parsed);
    if (kind !== undefined && !kinds.has(kind)) kinds.set(kind, path);
  }
  for (const locale of ['nl', 'uk'] as const) kinds.set(`${locale} notFound`, `/${locale}/404/`);
  return kinds;
}
