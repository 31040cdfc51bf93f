import { mostRequests } from '../budgets.ts';
import { placeOf, type RuleResult, type Site, type SiteFault, type SitePage } from '../site-model.ts';

/** A page can be read after few requests, and waits for no script. */
export function checkFirstRequests(site: Site): RuleResult {
  return { faults: site.pages.flatMap((page) => [...scriptFaults(page), ...tooMany(page)]) };
}

function scriptFaults(page: SitePage): SiteFault[] {
  return page.blockingScripts.map(({ what, line }) => ({
    place: placeOf(page, line),
    fault: `waits for ${what} before it shows the rest of its text`,
    remedy: 'Give the script type="module", defer or async.',
  }));
}

function tooMany(page: SitePage): SiteFault[] {
  const requests = 1 + page.styles.length + page.blockingScripts.length;
  if (requests <= mostRequests) return [];
  const names = [...page.styles.map(({ href }) => href), ...page.blockingScripts.map(({ what }) => what)];
  const fault = `takes ${requests} requests before its text can be read, ${requests - mostRequests} too many: ${names.join(', ')}`;
  return [{ place: placeOf(page), fault, remedy: 'Join style sheets, or let scripts wait.' }];
}
