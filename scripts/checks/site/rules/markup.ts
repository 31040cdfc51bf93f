import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate/node';

import { placeOf, type RuleResult, type Site, type SiteFault } from '../site-model.ts';

/** Rules of html-validate that are relaxed, each with its reason. */
const relaxed = {
  // Astro writes void elements and attributes in its own, valid, way.
  'void-style': 'off',
  'attr-quotes': 'off',
  'attribute-boolean-style': 'off',
  'attribute-empty-style': 'off',
  'doctype-style': 'off',
  'no-trailing-whitespace': 'off',
  // Length of titles is a matter for the editors; the content check holds it.
  'long-title': 'off',
  // Every file comes from the site itself; `own-origin` holds that.
  'require-sri': 'off',
  // A group of check boxes shares its name, as in a form that is read without script.
  'form-dup-name': ['error', { shared: ['radio', 'checkbox', 'submit'] }],
  // Lists may be named (ARIA 1.2): the list of search results is.
  'aria-label-misuse': ['error', { allowAnyNamable: true }],
  // Shared with our own rules, which name the page and the remedy.
  'no-dup-id': 'off',
  'no-inline-style': 'off',
} satisfies ConfigData['rules'];

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document', 'html-validate:a11y'],
  rules: relaxed,
};

const validator = new HtmlValidate(new StaticConfigLoader(config));

/** What is wrong with the HTML of a page, by html-validate. */
export async function markupFaults(path: string, html: string): Promise<SiteFault[]> {
  const report = await validator.validateString(html, path);
  const messages = report.results.flatMap((result) => result.messages);
  return messages
    .filter(({ severity }) => severity === 2)
    .map(({ line, message, ruleId, ruleUrl }) => ({
      place: placeOf({ path }, line),
      fault: `${message} (${ruleId})`,
      remedy: ruleUrl === undefined ? '' : `See ${ruleUrl}`,
    }));
}

/** Pages are valid HTML. */
export function checkMarkup(site: Site): RuleResult {
  const validated = site.pages.flatMap(({ markup }) => (markup ? [markup] : []));
  return { faults: validated.flat(), counts: { 'validated pages': validated.length } };
}
