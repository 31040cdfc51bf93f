/** Whether what was published stands on the built site, and what readers may not see does not. */
import { locales } from '#locales';
import type { Locale } from '#locales';
import { isDocumentName } from '#model/collection-names.ts';
import type { CollectionName } from '#model/collection-names.ts';
import { isRawData, parseDocument } from '#model/entry-file.ts';
import type { RawData } from '#model/entry-file.ts';
import { statusOn } from '#model/visibility.ts';
import { withoutHiddenSigns } from '#model/hidden-signs.ts';
import { documentPath } from '#model/entry-path.ts';
import { pathTo } from '#routing/paths.ts';
import type { Target } from '#routing/paths.ts';

import type { Tried } from './make-batch.ts';
import { titleOf } from './made-entries.ts';
import { marksIn, marksInText, pageText, squeezed } from './site-words.ts';

export interface ShownFault {
  number: number;
  fault: string;
}

interface Published extends Tried {
  id: string;
}

type Visibility = 'shown' | 'title' | 'hidden' | 'unsure';

/** What readers get to see of an entry, by what was typed. */
function visibilityOf({ collection, forms }: Tried['entry'], locale: Locale, today: string): Visibility {
  if (!isDocumentName(collection)) return 'shown';
  const { status, sensitivity, release } = forms[locale];
  if (status === 'draft' || status === 'review') return 'hidden';
  const notBefore = isRawData(release) ? release['notBefore'] : undefined;
  if (typeof notBefore === 'string' && notBefore > today) return 'hidden';
  const { level, until } = isRawData(sensitivity) ? sensitivity : {};
  if (level === 'delayed') return typeof until === 'string' && until <= today ? 'shown' : 'hidden';
  if (level === 'place-withheld') return 'unsure';
  return statusOn(forms[locale], today) === 'withdrawn' ? 'title' : 'shown';
}

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
  const { collection, forms, words } = entry;
  const visibility = visibilityOf(entry, locale, occasion.today);
  if (visibility === 'unsure') return [];
  if (visibility === 'hidden') {
    const told = words[locale].filter((word) => occasion.marks.has(word) && !occasion.common.has(word));
    return told.map((word) => ({
      number,
      fault: `${locale}: "${word}" stands on the site, though the text is not public`,
    }));
  }
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
  marks: ReadonlySet<string>;
  /** Words that two entries happen to have: of them nothing can be told. */
  common: ReadonlySet<string>;
  /** A published file. */
  fileOf: (path: string) => Promise<string>;
}

function commonMarks(tried: readonly Tried[]): Set<string> {
  const seen = new Set<string>();
  const common = new Set<string>();
  for (const { entry } of tried) {
    for (const mark of marksInText(JSON.stringify(entry.forms))) {
      if (seen.has(mark)) common.add(mark);
      seen.add(mark);
    }
  }
  return common;
}

/** What is not on the site and should be, or the other way round. */
export async function shownFaults(
  site: string,
  tried: readonly Tried[],
  occasion: Omit<Occasion, 'marks' | 'common'>,
): Promise<ShownFault[]> {
  const marks = await marksIn(site);
  const common = commonMarks(tried);
  const faults: ShownFault[] = [];
  for (const one of tried) {
    if (one.outcome.kind !== 'published') continue;
    const { id } = one.outcome;
    for (const locale of locales.filter((each) => one.entry.languages.includes(each)))
      faults.push(...(await faultsOf(site, { ...one, id }, locale, { ...occasion, marks, common })));
  }
  return faults;
}
