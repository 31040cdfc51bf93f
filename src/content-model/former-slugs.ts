/** Addresses are permanent: an entry keeps the ones that readers knew it by. */
import { locales } from '#locales';

import { isRawData, type RawData } from './entry-file.ts';

/** What a version of an entry says of its address in one language. */
export interface SlugFields {
  slug?: unknown;
  formerSlugs?: unknown;
}

/** A year without quotes is a number in YAML. */
function namesIn(value: unknown): string[] {
  const names: unknown[] = Array.isArray(value) ? value : [];
  return names.filter((name) => typeof name === 'string' || typeof name === 'number').map(String);
}

/**
 * The addresses that an entry had before, oldest first; undefined when there is none. Only what readers have been able
 * to see counts: a draft may change its mind as often as it likes.
 * @param slug the address that it gets
 * @param published the version that readers have; its address only if they can have seen it
 * @param current the version that is changed, which may hold what somebody wrote down by hand
 */
export function formerSlugsOf(
  slug: unknown,
  { published, current }: { published: SlugFields | undefined; current: SlugFields | undefined },
): string[] | undefined {
  const names = [...namesIn(published?.formerSlugs), ...namesIn(current?.formerSlugs), ...namesIn([published?.slug])];
  const former = [...new Set(names)].filter((name) => name !== slug);
  return former.length > 0 ? former : undefined;
}

/** The same for a record, which says both languages in one field. */
export function formerSlugsOfRecord(
  slug: unknown,
  { published, current }: { published: RawData | undefined; current: RawData | undefined },
): RawData | undefined {
  const part = (value: unknown, locale: string): unknown => (isRawData(value) ? value[locale] : undefined);
  const fieldsIn = (data: RawData | undefined, locale: string): SlugFields => {
    return { slug: part(data?.['slug'], locale), formerSlugs: part(data?.['formerSlugs'], locale) };
  };
  const former = locales.flatMap((locale) => {
    const versions = { published: fieldsIn(published, locale), current: fieldsIn(current, locale) };
    const names = formerSlugsOf(part(slug, locale), versions);
    return names ? [[locale, names] as const] : [];
  });
  return former.length > 0 ? Object.fromEntries(former) : undefined;
}
