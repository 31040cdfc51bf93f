import { isLocale, localeInfo, locales } from '#locales';

import { resolveAddress } from '../address.ts';
import { placeOf, type RuleResult, type Site, type SiteFault, type SitePage } from '../site-model.ts';

const tags = new Set<string>([...locales.map((locale) => localeInfo[locale].lang), 'x-default']);

/**
 * Pages that search engines may list name themselves as canonical, and those in one language list both languages, each
 * naming the other.
 */
export function checkAlternates(site: Site): RuleResult {
  const listed = site.pages.filter((page) => !page.isHidden);
  const inOneLanguage = listed.filter((page) => isLocale(page.path.split('/')[1]));
  const faults = [
    ...listed.flatMap((page) => canonicalFaults(site, page)),
    ...inOneLanguage.flatMap((page) => alternateFaults(site, page)),
  ];
  return { faults, counts: { alternates: listed.reduce((sum, page) => sum + page.alternates.length, 0) } };
}

function canonicalFaults(site: Site, page: SitePage): SiteFault[] {
  const own = site.origin + encodeURI(page.path);
  if (page.canonical === own) return [];
  const fault = page.canonical === undefined ? 'has no canonical address' : `calls ${page.canonical} canonical`;
  return [{ place: placeOf(page), fault, remedy: `Make it ${own}.` }];
}

function alternateFaults(site: Site, page: SitePage): SiteFault[] {
  const at = (fault: string, remedy: string): SiteFault => ({ place: placeOf(page), fault, remedy });
  const has = (lang: string) => page.alternates.some((alternate) => alternate.lang === lang);
  const faults: SiteFault[] = [];
  if (!page.alternates.some(({ href }) => href === page.canonical)) {
    faults.push(at('does not list itself among its languages', 'Add an hreflang link to itself.'));
  }
  if (!has('x-default')) faults.push(at('has no hreflang x-default', 'Add one.'));
  for (const { lang, href } of page.alternates) {
    if (!tags.has(lang)) faults.push(at(`hreflang "${lang}" is no language of the portal`, 'Correct it.'));
    faults.push(...backFaults(site, page, href));
  }
  return faults;
}

/** The page that an alternate names is there, may be listed, and names this one in turn. */
function backFaults(site: Site, page: SitePage, href: string): SiteFault[] {
  const target = resolveAddress(site, page, href);
  const other = target.kind === 'internal' ? site.byPath.get(target.path) : undefined;
  const at = (fault: string, remedy: string): SiteFault[] => [{ place: placeOf(page), fault, remedy }];
  if (!other) return at(`alternate ${href} is no page of the site`, 'Name a page that exists.');
  if (other.isHidden)
    return at(`alternate ${href} is kept from search engines`, 'Leave it out: there is no translation.');
  if (other.alternates.some((back) => back.href === page.canonical)) return [];
  return at(`alternate ${href} does not name this page in turn`, 'List the languages on both pages.');
}
