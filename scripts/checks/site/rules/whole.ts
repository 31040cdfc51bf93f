import { resolveAddress } from '../address.ts';
import type { RuleResult, Site, SiteFault } from '../site-model.ts';

/** A portal whose pages link to less than this has lost its menu, and the rules their subject. */
const fewestLinksPerPage = 3;

/** There are pages, with a menu and skip links. */
export function checkWhole(site: Site): RuleResult {
  const targets = site.pages.flatMap((page) =>
    [...page.links, ...page.resources].map(({ href }) => resolveAddress(site, page, href)),
  );
  const inside = targets.filter((target) => target.kind === 'internal');
  const fragments = inside.filter(({ fragment }) => fragment !== undefined);
  const faults: SiteFault[] = [];
  if (site.pages.length === 0) {
    faults.push({
      place: '/',
      fault: 'there is not one page',
      remedy: 'See whether the build wrote into this folder.',
    });
  }
  if (inside.length < site.pages.length * fewestLinksPerPage || fragments.length === 0) {
    const fault = `only ${inside.length} internal links and ${fragments.length} fragments on ${site.pages.length} pages`;
    faults.push({ place: '/', fault, remedy: 'See whether the menu and the skip links are still there.' });
  }
  return { faults, counts: { pages: site.pages.length } };
}
