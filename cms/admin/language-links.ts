/**
 * The way to the guide and to the interface in the other language; away while a form is open, where it would cost text: the toolbar of a
 * form has the guide itself.
 */
import { localeInfo, locales } from '#locales';
import type { Locale } from '#locales';

import { guideFile, guideLabels } from '../guide/guide-file.ts';
import { localize } from '../strings/strings.ts';

const labels = localize((strings) => strings.admin.words.otherLanguage);

function isFormOpen(): boolean {
  return /^#\/collections\/[^/]+\/(?:new|entries\/)/u.test(location.hash);
}

function link(locale: Locale, current: Locale): HTMLAnchorElement {
  const element = document.createElement('a');
  element.lang = localeInfo[locale].lang;
  element.textContent = localeInfo[locale].name;
  element.href = `?lang=${locale}`;
  if (locale === current) element.setAttribute('aria-current', 'true');
  return element;
}

/** The guide opens beside the editor. */
function guideLink(current: Locale): HTMLAnchorElement {
  const element = document.createElement('a');
  element.textContent = guideLabels[current];
  element.href = guideFile(current);
  element.target = '_blank';
  return element;
}

/** Puts the guide and a link per language at the foot of the window. */
export function addLanguageLinks(current: Locale): void {
  const nav = document.createElement('nav');
  nav.className = 'languages';
  nav.setAttribute('aria-label', labels[current]);
  nav.append(guideLink(current), ...locales.map((locale) => link(locale, current)));
  const update = (): void => {
    nav.hidden = isFormOpen();
  };
  addEventListener('hashchange', update);
  update();
  document.body.append(nav);
}
