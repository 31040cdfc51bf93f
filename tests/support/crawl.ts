/** Finds the pages of the built site by following its links, as a reader could. */
import { isLocale, locales, type Locale } from '#locales';
import { pathTo } from '#routing/paths.ts';
import { kindOf, type PageKind } from '#checks/site/page-kind.ts';

const link = /<a\s[^>]*href="(\/[^"#?]*)/gu;
const searchedMain = /<main\s[^>]*data-pagefind-body/u;
/** As against data for search engines. */
const script = /<script(?! type="application)/u;

/** A page as the server sends it. */
export interface FoundPage {
  path: string;
  html: string;
}

async function crawlPages(baseUrl: string): Promise<FoundPage[]> {
  const found = new Set(['/']);
  const pages: FoundPage[] = [];
  for (const path of found) {
    const response = await fetch(new URL(path, baseUrl));
    if (!response.ok) throw new Error(`${path} answers ${response.status}.`);
    const html = await response.text();
    pages.push({ path, html });
    for (const [, href = ''] of html.matchAll(link)) {
      if (isLocale(href.split('/')[1])) found.add(href);
    }
  }
  return pages;
}

/** Addresses of all pages that can be reached from the language choice. */
export async function crawl(baseUrl: string): Promise<string[]> {
  return (await crawlPages(baseUrl)).map(({ path }) => path);
}

/** Name of a kind of page in one language; the choice of language is one page for both. */
export function kindName(kind: PageKind, locale: Locale): string {
  return kind === 'choice' ? kind : `${locale} ${kind}`;
}

export interface SitePages {
  /** The longest page of every kind in every language, which shows most of its template: name of the kind to address. */
  ofKind: Map<string, string>;
  /** Names of the kinds with a script: the others are the same page without JavaScript. */
  scripted: Set<string>;
  /** Addresses of all others. */
  others: string[];
}

/** Sorts the pages of a site by kind. */
export async function findPages(baseUrl: string): Promise<SitePages> {
  const longest = new Map<string, FoundPage>();
  const pages = await crawlPages(baseUrl);
  for (const page of pages) {
    const { path, html } = page;
    const kind = kindOf({ path, isSearched: searchedMain.test(html) });
    const locale = locales.find((each) => path.startsWith(`/${each}/`)) ?? locales[0];
    const name = kind && kindName(kind, locale);
    if (name !== undefined && html.length > (longest.get(name)?.html.length ?? 0)) longest.set(name, page);
  }
  const chosen = new Set([...longest.values()]);
  const ofKind = new Map([...longest].map(([name, { path }]) => [name, path]));
  // No page links to it.
  for (const locale of locales) ofKind.set(kindName('notFound', locale), pathTo(locale, { page: 'notFound' }));
  const scripted = new Set([...longest].flatMap(([name, { html }]) => (script.test(html) ? [name] : [])));
  return { ofKind, scripted, others: pages.filter((page) => !chosen.has(page)).map(({ path }) => path) };
}

/** One page of every kind in every language: name of the kind to address. */
export async function pageOfEachKind(baseUrl: string): Promise<Map<string, string>> {
  return (await findPages(baseUrl)).ofKind;
}
