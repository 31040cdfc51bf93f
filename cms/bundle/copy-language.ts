/** What goes along when a translator takes over the texts of the other language. */
import type { Locale } from '#locales';
import type { commonFields } from '#model/common-fields.ts';

import { outlineOf } from '../config/outline.ts';

/** A map of Immutable. */
interface Named {
  get: (key: string) => unknown;
}

/** Headings that every document of the kind has, in the words of another language. */
function withHeadings(collection: string, body: string, from: Locale, to: Locale): string {
  const headings = new Map(outlineOf(collection).map(({ heading }) => [`## ${heading[from]}`, `## ${heading[to]}`]));
  return body
    .split('\n')
    .map((line) => headings.get(line.trimEnd()) ?? line)
    .join('\n');
}

/** Fields about the address, which each language has for itself. */
const ownNames: ReadonlySet<string> = new Set(['slug', 'formerSlugs'] satisfies (keyof typeof commonFields)[]);

/**
 * The value to copy into a field; undefined for one that each language makes for itself.
 * @param collection the collection and the field as Decap has them
 */
export function copiedValue(
  { collection, field }: { collection: Named; field: Named },
  value: unknown,
  { from, to }: { from: Locale; to: Locale },
): unknown {
  if (ownNames.has(String(field.get('name')))) return undefined;
  if (field.get('name') !== 'body' || typeof value !== 'string') return value;
  return withHeadings(String(collection.get('name')), value, from, to);
}
