/** The sitemap (sitemaps.org 0.9) with the alternates of every page, from the heads of the finished pages. */

export interface SitemapPage {
  url: string;
  /** The page in each language, itself included: BCP 47 tag to address. */
  alternates: readonly { lang: string; href: string }[];
}

const canonical = /<link rel="canonical" href="([^"]+)"/u;
const alternate = /<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/gu;

/** What a page says of its own address; nothing for a page that search engines should leave out. */
export function sitemapPage(html: string): SitemapPage | undefined {
  const url = canonical.exec(html)?.[1];
  if (url === undefined) return undefined;
  const alternates = [...html.matchAll(alternate)].map(([, lang = '', href = '']) => ({ lang, href }));
  return { url, alternates };
}

/** The sitemap as XML. Addresses come from attributes and are escaped already. */
export function sitemapXml(pages: readonly SitemapPage[]): string {
  const entries = pages.map(({ url, alternates }) => {
    const links = alternates.map(({ lang, href }) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`);
    return `<url><loc>${url}</loc>${links.join('')}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...entries,
    '</urlset>\n',
  ].join('\n');
}

/** What robots may read: everything but the editor. */
export function robotsText(siteUrl: string): string {
  return `User-agent: *\nDisallow: /admin/\nSitemap: ${new URL('/sitemap.xml', siteUrl).href}\n`;
}
