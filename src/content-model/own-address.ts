/** Whole addresses that lead to the portal itself. */

/** A place on the portal's own site. */
export interface OwnAddress {
  /** Decoded, from the first slash on. */
  path: string;
  /** What is asked of the page: `?q=energie`, or nothing. */
  query: string;
  /** What stands behind `#`. */
  section: string | undefined;
}

/** The name of a host, whatever way leads to it: `www.`, a last point and the port of the scheme say nothing else. */
function hostOf({ hostname }: URL): string {
  return hostname.replace(/^www\./u, '').replace(/\.$/u, '');
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * Where a whole address leads on the portal itself; undefined for an address elsewhere.
 * @param siteUrl where the portal is published
 */
export function ownAddress(address: string, siteUrl: string): OwnAddress | undefined {
  if (!/^https?:\/\//iu.test(address) || !URL.canParse(address)) return undefined;
  const url = new URL(address);
  const site = new URL(siteUrl);
  const isOwnPort = url.port === '' || url.port === site.port;
  if (hostOf(url) !== hostOf(site) || !isOwnPort) return undefined;
  const section = url.hash === '' ? undefined : decoded(url.hash.slice(1));
  return { path: decoded(url.pathname), query: url.search, section };
}
