import { resolveAddress } from '../address.ts';
import { placeOf, type Mention, type RuleResult, type Site, type SiteFault, type SitePage } from '../site-model.ts';

const followed = new Set(['http:', 'https:', 'mailto:', 'tel:']);

/** Every internal link leads to a page or file, every fragment to an id on it. */
export function checkLinks(site: Site): RuleResult {
  const faults: SiteFault[] = [];
  let links = 0;
  let fragments = 0;
  for (const page of site.pages) {
    for (const link of [...page.links, ...page.resources]) {
      const target = resolveAddress(site, page, link.href);
      if (target.kind === 'internal') {
        links += 1;
        if (target.fragment !== undefined) fragments += 1;
      }
      faults.push(...faultsOf(site, page, link));
    }
  }
  return { faults, counts: { links, fragments } };
}

function faultsOf(site: Site, page: SitePage, { href, line }: Mention): SiteFault[] {
  const target = resolveAddress(site, page, href);
  const at = (fault: string, remedy: string): SiteFault[] => [{ place: placeOf(page, line), fault, remedy }];
  if (target.kind === 'broken') return at(`"${href}" is no address`, 'Write a whole or a relative address.');
  if (target.kind === 'external') {
    return followed.has(target.url.protocol)
      ? []
      : at(`"${href}" cannot be followed`, 'Use http(s), mailto or a page of the site.');
  }
  const goal = site.byPath.get(target.path);
  if (!goal && !site.files.has(target.path)) {
    const remedy = site.byPath.has(`${target.path}/`) ? 'End the address with a slash.' : 'Correct or remove the link.';
    return at(`"${href}" leads to nothing`, remedy);
  }
  const isAnchor = target.fragment === undefined || target.fragment === 'top' || !goal;
  if (isAnchor || goal.ids.includes(target.fragment ?? '')) return [];
  return at(`"${href}": ${target.path} has no id "${target.fragment ?? ''}"`, 'Correct the part behind the #.');
}
