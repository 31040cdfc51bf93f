/** Decap's own phrases of a language. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { Phrases } from '../../cms/admin/decap.ts';

const require = createRequire(import.meta.url);

/** Reads the phrases of a language from the package. */
export async function decapPhrases(locale: string): Promise<Phrases> {
  const source = readFileSync(require.resolve(`decap-cms-locales/dist/esm/${locale}/index.js`), 'utf8');
  // Decap's list of phrases, which is plain data.
  const module = (await import(`data:text/javascript;base64,${Buffer.from(source).toString('base64')}`)) as {
    default: Phrases;
  };
  return module.default;
}

/** Phrases with their places, such as `editor.editorToolbar.save`. */
export function flat(phrases: Phrases, above = ''): [string, string][] {
  return Object.entries(phrases).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[above + key, value]] : flat(value, `${above}${key}.`),
  );
}
