import type { SiteRuleName } from '#model/issues/site-rules.ts';

import { checkAlternates } from './rules/alternates.ts';
import { checkFirstRequests } from './rules/first-requests.ts';
import { checkLinks } from './rules/links.ts';
import { checkMarkup } from './rules/markup.ts';
import { checkNoExamples } from './rules/no-examples.ts';
import { checkNoInline } from './rules/no-inline.ts';
import { checkOwnOrigin } from './rules/own-origin.ts';
import { checkStructure } from './rules/structure.ts';
import { checkTitles } from './rules/titles.ts';
import { checkWeight } from './rules/weight.ts';
import { checkWhole } from './rules/whole.ts';
import type { SiteRule } from './site-model.ts';

/** Every rule of the built-site check, by the name that its faults carry. */
export const siteRules = {
  whole: checkWhole,
  structure: checkStructure,
  titles: checkTitles,
  links: checkLinks,
  alternates: checkAlternates,
  'own-origin': checkOwnOrigin,
  'no-inline': checkNoInline,
  'no-examples': checkNoExamples,
  weight: checkWeight,
  'first-requests': checkFirstRequests,
  markup: checkMarkup,
} satisfies Record<SiteRuleName, SiteRule>;
