import { placeOf, type RuleResult, type Site } from '../site-model.ts';

/** No page carries styles, scripts or handlers of its own: the policy would stop them. */
export function checkNoInline(site: Site): RuleResult {
  const faults = site.pages.flatMap((page) =>
    page.inline.map(({ what, line }) => ({
      place: placeOf(page, line),
      fault: `holds ${what}`,
      remedy: 'Move it into a style sheet or a script file.',
    })),
  );
  return { faults };
}
