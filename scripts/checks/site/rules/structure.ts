import { localeInfo, locales } from '#locales';

import { placeOf, type RuleResult, type Site, type SiteFault, type SitePage } from '../site-model.ts';

const tags = new Set<string>(locales.map((locale) => localeInfo[locale].lang));

/** Each page says its language, has one main heading, and no id twice. */
export function checkStructure(site: Site): RuleResult {
  return { faults: site.pages.flatMap((page) => [...pageFaults(page), ...twiceFaults(page)]) };
}

function pageFaults(page: SitePage): SiteFault[] {
  const faults: SiteFault[] = [];
  const place = placeOf(page);
  if (!tags.has(page.lang)) {
    faults.push({ place, fault: `lang="${page.lang}" is no language of the portal`, remedy: 'Set lang on <html>.' });
  }
  const expected = locales.find((locale) => page.path.startsWith(`/${locale}/`));
  if (expected && tags.has(page.lang) && page.lang !== localeInfo[expected].lang) {
    faults.push({ place, fault: `lang="${page.lang}" differs from its address`, remedy: 'Set lang on <html>.' });
  }
  if (page.mainHeadings !== 1) {
    faults.push({ place, fault: `has ${String(page.mainHeadings)} main headings`, remedy: 'Keep exactly one <h1>.' });
  }
  return faults;
}

function twiceFaults(page: SitePage): SiteFault[] {
  const twice = new Set(page.ids.filter((id, index) => page.ids.indexOf(id) !== index));
  return [...twice].map((id) => ({ place: placeOf(page), fault: `has the id "${id}" twice`, remedy: 'Rename one.' }));
}
