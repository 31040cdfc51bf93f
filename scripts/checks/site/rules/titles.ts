import { placeOf, type RuleResult, type Site, type SiteFault, type SitePage } from '../site-model.ts';

/** Every page has a title; no two listed pages of one language share one (WCAG 2.4.2). */
export function checkTitles(site: Site): RuleResult {
  const faults: SiteFault[] = [];
  const seen = new Map<string, SitePage>();
  for (const page of site.pages) {
    if (page.title === '') faults.push({ place: placeOf(page), fault: 'has no title', remedy: 'Give it one.' });
    if (page.isHidden) continue;
    const key = `${page.lang} ${page.title}`;
    const first = seen.get(key);
    seen.set(key, first ?? page);
    if (first) {
      const fault = `has the title of ${first.path}: "${page.title}"`;
      faults.push({ place: placeOf(page), fault, remedy: 'Say in the title what differs.' });
    }
  }
  return { faults, counts: { titles: seen.size } };
}
