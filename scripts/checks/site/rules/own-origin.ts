import { resolveAddress } from '../address.ts';
import { placeOf, type RuleResult, type Site, type SiteFault } from '../site-model.ts';

/** Nothing that a browser fetches by itself comes from elsewhere, in pages and in style sheets. */
export function checkOwnOrigin(site: Site): RuleResult {
  const remedy = 'Serve it from the site itself or leave it out.';
  const inPages = site.pages.flatMap((page) =>
    page.resources
      .filter(({ href }) => resolveAddress(site, page, href).kind === 'external')
      .map(({ href, line }): SiteFault => ({ place: placeOf(page, line), fault: `fetches ${short(href)}`, remedy })),
  );
  const inStyles = site.styleSheets.flatMap(({ path, css }) =>
    addressesIn(css)
      .filter((href) => isForeign(site, path, href))
      .map((href): SiteFault => ({ place: path, fault: `fetches ${short(href)}`, remedy })),
  );
  const resources = site.pages.reduce((sum, page) => sum + page.resources.length, 0);
  return { faults: [...inPages, ...inStyles], counts: { resources, 'style sheets': site.styleSheets.length } };
}

/** Addresses in `url()` and `@import`. */
function addressesIn(css: string): string[] {
  const matches = css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/gu);
  return [...matches].map((match) => match[1] ?? match[2] ?? '');
}

/** A style sheet may name a part of the page (`#…`); everything else must be a file of the site. */
function isForeign(site: Site, path: string, href: string): boolean {
  if (href.startsWith('#')) return false;
  const url = URL.canParse(href, site.origin + path) ? new URL(href, site.origin + path) : undefined;
  return url?.origin !== site.origin || !site.files.has(decodeURIComponent(url.pathname));
}

function short(href: string): string {
  return href.length > 80 ? `${href.slice(0, 77)}…` : href;
}
