import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

import type { Spot } from './site-model.ts';

/** Script types that the browser does not run. */
const dataTypes = new Set(['application/ld+json', 'application/json']);

/** Attributes that a browser follows. */
const addresses = new Set(['href', 'xlink:href', 'src', 'action', 'formaction', 'data']);

/** Styles, scripts and handlers that an element carries itself: the readers' policy lets none of them work. */
export function inlineOf({ tagName, attrs, sourceCodeLocation }: Tree.Element): Spot[] {
  const line = sourceCodeLocation?.startLine ?? 0;
  const found: Spot[] = [];
  if (tagName === 'style') found.push({ what: 'a <style> element', line });
  if (tagName === 'script' && isRun(attrs) && !attrs.some(({ name }) => name === 'src'))
    found.push({ what: 'an inline <script>', line });
  for (const { name, value } of attrs) {
    if (name === 'style') found.push({ what: `style="${value}"`, line });
    else if (/^on[a-z]/u.test(name)) found.push({ what: `an event handler (${name})`, line });
    else if (addresses.has(name) && /^\s*javascript:/iu.test(value))
      found.push({ what: 'a javascript: address', line });
  }
  return found;
}

/** Whether a script is one that the browser runs, as against data. */
export function isRun(attrs: Tree.Element['attrs']): boolean {
  return !dataTypes.has(attrs.find(({ name }) => name === 'type')?.value ?? '');
}
