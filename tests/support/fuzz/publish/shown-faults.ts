/** Whether what was published stands on the built site, and what readers may not see does not. */
import { locales } from '#locales';
import type { Locale } from '#locales';
import { isDocumentName } from '#model/collection-names.ts';
import type { CollectionName } from '#model/collection-names.ts';
import { isRawData, parseDocument } from '#model/entry-file.ts';
import type { RawData } from '#model/entry-file.ts';
import { withoutHiddenSigns } from '#model/hidden-signs.ts';
import { documentPath } from '#model/entry-path.ts';
import { pathTo } from '#routing/paths.ts';
import type { Target } from '#routing/paths.ts';

import type { Published } from './find-guilty.ts';
import type { Tried } from './make-batch.ts';
import { titleOf } from './made-entries.ts';
import { pageText, squeezed } from './site-words.ts';
import { toldFaults } from './told-faults.ts';
import { visibilityOf } from './visible.ts';
import type { ShownFault, Visibility } from './visible.ts';

/** The page of an entry in a language; undefined for a record that has none. */
function targetOf(collection: CollectionName, id: string, slug: string): Target | undefined {
  switch (collection) {
    case 'guides':
    case 'cases':
    case 'visits':
      return { page: 'document', list: collection, slug };
    case 'pages':
      return { page: 'info', slug };
    case 'terms':
      return { page: 'term', slug: id };
    case 'municipalities':
      return { page: 'municipality', slug: id };
    case 'themes':
      return { page: 'theme', slug };
    default:
      return undefined;
  }
}

/** Texts of fields that a page shows as they were typed. */
function fieldTexts(entry: Tried['entry'], locale: Locale, visibility: Visibility): string[] {
  const { collection, forms, words } = entry;
  const keys: Partial<Record<CollectionName, readonly string[]>> = {
    terms: ['word', 'netherlands', 'ukraine', 'difference', 'beware'],
    municipalities: ['name', 'summary', 'needs', 'offers', 'focus'],
    themes: ['name', 'summary'],
  };
  const textOf = (value: unknown): string[] => {
    const text = isRawData(value) ? value[locale] : value;
    return typeof text === 'string' ? [text] : [];
  };
  const data: RawData = forms[locale];
  if (!isDocumentName(collection)) return (keys[collection] ?? []).flatMap((key) => textOf(data[key]));
  const title = titleOf(entry, locale);
  return visibility === 'title' ? [title] : [title, ...textOf(data['summary']), ...words[locale]];
}

async function faultsOf(
  site: string,
  { entry, id, number }: Published,
  locale: Locale,
  occasion: Occasion,
): Promise<ShownFault[]> {
  const { collection, forms } = entry;
  const visibility = visibilityOf(entry, locale, occasion.today);
  if (visibility === 'unsure' || visibility === 'hidden') return [];
  const { slug } = isDocumentName(collection)
    ? parseDocument(await occasion.fileOf(documentPath(collection, id, locale))).data
    : forms[locale];
  const target = targetOf(collection, id, String(isRawData(slug) ? slug[locale] : slug));
  if (!target) return [];
  const address = pathTo(locale, target);
  const text = await pageText(site, address);
  if (text === undefined) return [{ number, fault: `${locale}: there is no page ${address}` }];
  const missing = fieldTexts(entry, locale, visibility).filter(
    (typed) => !text.includes(squeezed(withoutHiddenSigns(typed))),
  );
  return missing.map((typed) => ({ number, fault: `${address} does not show ${JSON.stringify(typed)}` }));
}

interface Occasion {
  /** ISO day. */
  today: string;
  /** A published file. */
  fileOf: (path: string) => Promise<string>;
}

/** What is not on the site and should be, or the other way round. */
export async function shownFaults(
  site: string,
  published: readonly Published[],
  occasion: Occasion,
): Promise<ShownFault[]> {
  const faults = await toldFaults(site, published, occasion.today);
  for (const one of published) {
    for (const locale of locales.filter((each) => one.entry.languages.includes(each)))
      faults.push(...(await faultsOf(site, one, locale, occasion)));
  }
  return faults;
}
