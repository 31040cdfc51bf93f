import { placeOf, type RuleResult, type Site } from '../site-model.ts';

/** Readers never see an example. */
export function checkNoExamples(site: Site): RuleResult {
  if (site.examples) return { faults: [] };
  const found = site.pages.filter((page) => page.showsExample);
  return {
    faults: found.map((page) => ({
      place: placeOf(page),
      fault: 'shows a marked example',
      remedy: 'Give the entry the status "example", or take the mark out of the text.',
    })),
  };
}
