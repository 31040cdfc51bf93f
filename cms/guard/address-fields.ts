/** What a language of a document says of its address: where it stands, and where it stood. */
import type { Locale, Localized } from '#locales';
import type { DocumentFile, RawData } from '#model/entry-file.ts';
import { formerSlugsOf } from '#model/former-slugs.ts';
import { isSeenBy } from '#model/visibility.ts';
import { numbered, slugOf } from '#model/romanise.ts';

import { baseOf } from '../format/base-mark.ts';

interface Addressed {
  id: string;
  isNew: boolean;
  /** Addresses that a text without one cannot have. */
  taken?: Localized<ReadonlySet<string>>;
  /** Whether an address that the document had may still be told. */
  mayStay?: (name: string) => boolean;
  locale: Locale;
  draft: DocumentFile;
  current: DocumentFile | undefined;
  published: DocumentFile | undefined;
  /** ISO day. */
  today: string;
}

/** The address part that was typed; undefined where none was. In a copy of another text it is still that text's. */
export function typedSlug({ draft, isNew }: Pick<Addressed, 'draft' | 'isNew'>): unknown {
  const { slug } = draft.data;
  const isCopy = isNew && baseOf(draft.data) !== undefined;
  return isCopy || slug === null || slug === '' ? undefined : slug;
}

/** The address part: the typed one, else the one that it had and may keep, else made from the title, else the id. */
function slugFor({ id, isNew, locale, draft, current, taken }: Addressed): unknown {
  const isTaken = (name: unknown): boolean => typeof name === 'string' && taken?.[locale].has(name) === true;
  const had = current?.data['slug'];
  const known = typedSlug({ draft, isNew }) ?? (isTaken(had) ? undefined : had);
  const { title } = draft.data;
  return known !== undefined || typeof title !== 'string' ? known : numbered(slugOf(title) || id, isTaken);
}

/** The fields, to write them into the file of the language. */
export function addressFields(addressed: Addressed): RawData {
  const slug = slugFor(addressed);
  const { published, current, today, mayStay = () => true } = addressed;
  const { slug: stood, formerSlugs } = published?.data ?? {};
  const isSeen = published !== undefined && isSeenBy(published.data, today);
  const former = formerSlugsOf(slug, {
    published: { formerSlugs, ...(isSeen && { slug: stood }) },
    current: current?.data,
  });
  return { slug, formerSlugs: former?.filter(mayStay) };
}
