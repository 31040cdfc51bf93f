/** Phrases of the interface that Decap does not have in Dutch or Ukrainian, and better ones for some. */
import type { Locale, Localized } from '#locales';

import type { Phrases } from './decap.ts';
import { formPhrases } from './form-phrases.ts';
import { workflowPhrases } from './workflow-phrases.ts';
import { localizeTable } from '../strings/strings.ts';

/** By their place in Decap's list; `%{…}` stays as it is. */
export const ownPhrases: Readonly<Record<string, Localized>> = {
  ...localizeTable((strings) => strings.phrases.ownPhrases),
  ...formPhrases,
  ...workflowPhrases,
};

function withPhrase(phrases: Phrases, [first = '', ...rest]: string[], text: string): Phrases {
  if (rest.length === 0) return { ...phrases, [first]: text };
  const group = phrases[first];
  return { ...phrases, [first]: withPhrase(typeof group === 'object' ? group : {}, rest, text) };
}

/** Decap's phrases in a language, completed. */
export function completedPhrases(phrases: Phrases, locale: Locale): Phrases {
  return Object.entries(ownPhrases).reduce(
    (all, [key, text]) => withPhrase(all, key.split('.'), text[locale]),
    phrases,
  );
}
