import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { HtmlValidate, StaticConfigLoader, type ConfigData } from 'html-validate/node';

import { placeOf, type RuleResult, type Site, type SiteFault, type SitePage } from '../site-model.ts';
import { spread } from '../spread.ts';

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

/** Validation is slow and markup comes from templates: of a larger site this many pages, evenly spread. */
const mostPages = 300;

/** Pages are valid HTML, by html-validate. */
export async function checkMarkup(site: Site): Promise<RuleResult> {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const pages = spread(site.pages, mostPages);
  const faults: SiteFault[] = [];
  for (const page of pages) {
    const html = await readFile(join(site.root, page.file), 'utf8');
    faults.push(...(await pageFaults(validator, page, html)));
  }
  return { faults, counts: { 'validated pages': pages.length } };
}

async function pageFaults(validator: HtmlValidate, page: SitePage, html: string): Promise<SiteFault[]> {
  const report = await validator.validateString(html, page.path);
  const messages = report.results.flatMap((result) => result.messages);
  return messages
    .filter(({ severity }) => severity === 2)
    .map(({ line, message, ruleId, ruleUrl }) => ({
      place: placeOf(page, line),
      fault: `${message} (${ruleId})`,
      remedy: ruleUrl === undefined ? '' : `See ${ruleUrl}`,
    }));
}
