/** From the forms of an entry to the texts of its files, its addresses looked at among those of the others. */
import { perLocale } from '#locales';
import { parseRecord } from '#model/entry-file.ts';
import { documentPath } from '#model/entry-path.ts';
import type { EntryPath } from '#model/entry-path.ts';

import { addressClashes } from './address-clashes.ts';
import { addressedTexts } from './addressed-texts.ts';
import type { Backend, DataFile, GuardContext } from './backend-types.ts';
import { pairState } from './pair-state.ts';
import { recordText } from './record-save.ts';
import { Refusal } from './refusal.ts';
import type { Contents } from './withheld-place.ts';

interface Forms {
  /** What was typed. */
  files: readonly DataFile[];
  isNew: boolean;
  /** The files as they stand, in the draft when there is one. */
  current: Contents;
  /** The files as readers have them. */
  published: Contents;
}

interface Around {
  inner: Backend;
  context: GuardContext;
}

type DocumentPlace = Extract<EntryPath, { locale: string }>;
type RecordPlace = Exclude<EntryPath, DocumentPlace>;

async function changedDocument(
  { collection: name, id }: DocumentPlace,
  { files, isNew, current, published }: Forms,
  { inner, context }: Around,
): Promise<Map<string, string>> {
  const drafts = new Map(files.map(({ path, raw }) => [path, raw]));
  const paths = perLocale((locale) => documentPath(name, id, locale));
  const state = await pairState(current);
  const texts = await addressedTexts(
    {
      name,
      id,
      isNew,
      files: perLocale((locale) => {
        const path = paths[locale];
        return { draft: drafts.get(path), current: current.get(path), published: published.get(path) };
      }),
      today: context.today(),
      state,
    },
    { inner, words: context.locale },
  );
  const changed = perLocale((locale) => [paths[locale], texts[locale]] as const);
  return new Map(Object.values(changed).flatMap(([path, text]) => (text === undefined ? [] : [[path, text] as const])));
}

async function changedRecord(
  place: RecordPlace,
  { files, current, published }: Forms,
  { inner, context }: Around,
): Promise<Map<string, string>> {
  const [file] = files;
  const path = file?.path ?? '';
  const versions = { current: current.get(path), published: published.get(path) };
  const text = recordText(place.collection, { draft: file?.raw ?? '', ...versions });
  if (text === undefined) return new Map();
  const entry = { ...place, versions: [{ locale: undefined, data: parseRecord(text) }] };
  const clashes = await addressClashes(inner, entry, context.locale);
  const sentences = clashes.map(({ sentence }) => sentence);
  if (sentences.length > 0) throw new Refusal('invalid-fields', sentences);
  return new Map([[path, text]]);
}

/**
 * The new content of every file that changes, by path.
 * @throws Refusal when nothing was written, or an address cannot be had
 */
export async function changedTexts(place: EntryPath, forms: Forms, around: Around): Promise<Map<string, string>> {
  return place.locale === undefined ? changedRecord(place, forms, around) : changedDocument(place, forms, around);
}
