/** The file of a Dutch page `proeftekst` with a given text, complete enough to be saved. */
export function aPage(body: string): string {
  return `---
sourceLocale: nl
title: Proeftekst
slug: proeftekst
summary: Kort.
status: released
published: 2026-11-23
updated: 2026-11-23
menuLabel: Proef
menuOrder: 99
---

${body}
`;
}
