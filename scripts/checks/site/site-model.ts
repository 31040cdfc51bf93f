/** What the rules read of a built site. */

/** A mention of an address in a page. */
export interface Mention {
  href: string;
  line: number;
}

/** Something that the page holds and may not. */
export interface Spot {
  what: string;
  line: number;
}

export interface SitePage {
  /** Address without origin, percent-decoded: `/nl/pilot/`. */
  path: string;
  /** Its file, seen from the folder of the site. */
  file: string;
  lang: string;
  title: string;
  /** How many main headings it has. */
  mainHeadings: number;
  ids: string[];
  /** Links and forms that a reader follows. */
  links: Mention[];
  /** What the browser fetches by itself. */
  resources: Mention[];
  /** Style sheets, which are among the resources. */
  styles: Mention[];
  /** Scripts that the browser runs before it goes on reading the page. */
  blockingScripts: Spot[];
  /** Words of its main part. */
  words: number;
  /** Whether its text goes into the site's own search. */
  isSearched: boolean;
  alternates: { lang: string; href: string }[];
  canonical: string | undefined;
  /** Whether search engines are kept away. */
  isHidden: boolean;
  /** Styles, scripts and handlers that stand in the page itself. */
  inline: Spot[];
  /** Whether a marked example stands on it. */
  showsExample: boolean;
  /** What makes it heavier than a page of its kind may be. */
  weight: SiteFault[];
  /** What is wrong with its HTML; undefined for a page that is not validated. */
  markup: SiteFault[] | undefined;
}

export interface StyleSheet {
  path: string;
  css: string;
}

export interface Site {
  root: string;
  /** Origin of the canonical addresses. */
  origin: string;
  pages: SitePage[];
  byPath: Map<string, SitePage>;
  /** Addresses of all files that are no pages. */
  files: Set<string>;
  styleSheets: StyleSheet[];
  /** Whether marked examples belong to this build. */
  examples: boolean;
}

/** One thing that is wrong: where, what, and what to do. */
export interface SiteFault {
  place: string;
  fault: string;
  remedy: string;
}

/** What a rule found, and how much it looked at. */
export interface RuleResult {
  faults: SiteFault[];
  /** Things looked at, by name: a rule that looked at nothing has found nothing. */
  counts?: Record<string, number>;
}

export type SiteRule = (site: Site) => RuleResult | Promise<RuleResult>;

/** Place of a line of a page, for a fault. */
export function placeOf(page: Pick<SitePage, 'path'>, line?: number): string {
  return line === undefined ? page.path : `${page.path}:${String(line)}`;
}
