import { consentLines } from './consent.ts';

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

/** The file of a Dutch report of a visit to Ukraine with a picture that lacks its words. */
export function aVisit(picture: string): string {
  const parts = { purpose: 'Doel', saw: 'Wat we zagen', 'learned-host': 'Gastheer', 'learned-guest': 'Gast' };
  const body = Object.entries({ ...parts, questions: 'Open vragen' }).map(([id, heading]) => {
    return `## ${heading} {#${id}}\n\nTekst van de proef.\n`;
  });
  return `---
sourceLocale: nl
title: Proef
slug: proef
summary: Kort.
status: released
published: 2026-11-23
updated: 2026-11-23
dates:
  from: 2026-11
host:
  nl: proefgemeente
  uk: спробна громада
guest:
  nl: proefgemeente
  uk: спробна громада
direction: to-ukraine
${consentLines}noAgreements: true
pictures:
  - file: ../media/visits/example/drawing.png
    credit: Proef
    taken: 2026-11
    ${picture}
---

${body.join('\n')}`;
}
