/** Whether any file of a site tells something that readers may not see. */
import { locales } from '#locales';
import type { Locale } from '#locales';
import { isDocumentName } from '#model/collection-names.ts';

import type { Published } from './find-guilty.ts';
import { marksIn, marksInText } from './site-words.ts';
import { visibilityOf } from './visible.ts';
import type { ShownFault, Visibility } from './visible.ts';

/** Ids in a field that names other entries. */
function idsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((id): id is string => typeof id === 'string') : [];
}

/** What readers get to see of a whole entry: of a document what they see of its languages, if that is the same. */
function visibilityOfAll({ entry }: Published, today: string): Visibility {
  const [first = 'unsure', ...others] = entry.languages.map((locale) => visibilityOf(entry, locale, today));
  if (first === 'hidden' || others.includes('hidden')) return 'hidden';
  return others.every((other) => other === first) ? first : 'unsure';
}

/** Whether a record waits for visits: an agreement for one of those that name it, a milestone for each that it names. */
function waits({ entry, id }: Published, visits: readonly (Published & { visibility: Visibility })[]): boolean {
  const data = entry.forms.nl;
  const isHidden = ({ visibility }: { visibility: Visibility }): boolean => visibility === 'hidden';
  if (entry.collection === 'milestones')
    return visits.some((visit) => isHidden(visit) && idsIn(data['visits']).includes(visit.id));
  const naming = visits.filter(({ entry: { forms } }) => idsIn(forms.nl['agreements']).includes(id));
  return entry.collection === 'agreements' && naming.length > 0 && naming.every(isHidden);
}

/** The entries of which readers may know nothing. */
function hiddenAmong(published: readonly Published[], today: string): Published[] {
  const documents = published
    .filter(({ entry }) => isDocumentName(entry.collection))
    .map((one) => ({ ...one, visibility: visibilityOfAll(one, today) }));
  const visits = documents.filter(({ entry }) => entry.collection === 'visits');
  const records = published.filter(({ entry }) => !isDocumentName(entry.collection));
  return [
    ...documents.filter(({ visibility }) => visibility === 'hidden'),
    ...records.filter((record) => waits(record, visits)),
  ];
}

/** How often entries hold a mark, not counting where they only name an entry by an id that holds it. */
function holders(published: readonly Published[], hidden: readonly Published[]): Map<string, number> {
  const counts = new Map<string, number>();
  const ids = hidden.map(({ id }) => id).filter((id) => marksInText(id).size > 0);
  for (const { entry, id: own } of published) {
    let text = JSON.stringify(entry.forms);
    for (const id of ids) if (id !== own) text = text.replaceAll(id, '');
    for (const mark of marksInText(text)) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  }
  return counts;
}

/** Words of the text of a withdrawn document, to which search does not lead. */
function withdrawnWords({ entry }: Published, locale: Locale, today: string): readonly string[] {
  const isWithdrawn = isDocumentName(entry.collection) && visibilityOf(entry, locale, today) === 'title';
  return isWithdrawn ? entry.words[locale] : [];
}

/** Whether a file is one of the search. */
function isOfSearch(path: string): boolean {
  return path.startsWith('pagefind/');
}

/**
 * Marks of hidden entries in any field or text that stand in any file, and of withdrawn ones in the index of the search. A mark
 * that two entries happen to hold tells nothing.
 */
export async function toldFaults(site: string, published: readonly Published[], today: string): Promise<ShownFault[]> {
  const marks = await marksIn(site);
  const hidden = hiddenAmong(published, today);
  const counts = holders(published, hidden);
  const isOwn = (mark: string): boolean => counts.get(mark) === 1;
  const told = hidden.flatMap(({ entry, number }) =>
    [...marksInText(JSON.stringify(entry.forms))].flatMap((mark): ShownFault[] => {
      const [file] = isOwn(mark) ? (marks.get(mark) ?? []) : [];
      return file === undefined
        ? []
        : [{ number, fault: `"${mark}" stands in ${file}, though readers may not see it` }];
    }),
  );
  const found = published.flatMap((one) =>
    locales.flatMap((locale) =>
      withdrawnWords(one, locale, today).flatMap((mark): ShownFault[] => {
        const file = isOwn(mark) ? marks.get(mark)?.find(isOfSearch) : undefined;
        return file === undefined
          ? []
          : [{ number: one.number, fault: `"${mark}" of a withdrawn text stands in ${file}` }];
      }),
    ),
  );
  return [...told, ...found];
}
