/** Where a link of a text leads, as `entries` resolves it. */
export type ResolvedLink =
  | { kind: 'outside'; href: string }
  | { kind: 'inside'; href: string; lang?: string }
  /** What it names has no page, or none that readers may see: the words stand alone. */
  | { kind: 'none' }
  | { kind: 'term'; id: string; href: string };

export type ResolveLink = (href: string) => ResolvedLink;
