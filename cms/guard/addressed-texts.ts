/** Texts of a document whose addresses nobody else has: made ones are numbered until they are free, typed ones refused. */
import { locales, perLocale } from '#locales';
import type { Locale, Localized } from '#locales';
import { parseDocument } from '#model/entry-file.ts';
import { isPlaceWithheld, placesNamed } from '#model/withheld-place.ts';
import { documentPath } from '#model/entry-path.ts';
import { addressesOf } from '#routing/entry-addresses.ts';

import { addressClashes } from './address-clashes.ts';
import type { Backend } from './backend-types.ts';
import { typedSlug } from './address-fields.ts';
import { documentTexts } from './document-save.ts';
import type { DocumentSave, DocumentTexts } from './document-save.ts';
import { readPlaces } from './known-places.ts';
import { Refusal } from './refusal.ts';
import { documentIn } from './withheld-place.ts';

interface Asking {
  inner: Backend;
  /** Language of the sentences. */
  words: Locale;
}

type Save = Omit<DocumentSave, 'taken' | 'mayStay'>;

/** The document with some of its files changed. */
function documentWith({ name, id, files }: Save, texts: DocumentTexts) {
  const contents = locales.map(
    (locale) => [documentPath(name, id, locale), texts[locale] ?? files[locale].current] as const,
  );
  return documentIn(new Map(contents));
}

/** An old address that names a place is no longer told by a document that is to withhold it. */
async function discreetTexts(save: DocumentSave, inner: Backend): Promise<DocumentTexts> {
  const texts = documentTexts(save);
  const document = documentWith(save, texts);
  if (!document || !isPlaceWithheld(document)) return texts;
  const known = await readPlaces(inner);
  const mayStay = (name: string): boolean => placesNamed({ text: name, kind: 'path' }, known).length === 0;
  return documentTexts({ ...save, mayStay });
}

function namesIn(save: Save, texts: DocumentTexts): string {
  const document = documentWith(save, texts);
  return JSON.stringify(document && addressesOf(document).map(({ locale, name, tie }) => [locale, name, tie]));
}

function typedSlugs({ files, isNew }: Save): Localized<unknown> {
  return perLocale((locale) => {
    const { draft } = files[locale];
    return draft === undefined ? undefined : typedSlug({ draft: parseDocument(draft), isNew });
  });
}

const nothing: DocumentTexts = perLocale(() => undefined);

/**
 * What to write for a document, see `documentTexts`.
 * @throws Refusal when nothing was written in any language, or an address that was typed cannot be had
 */
export async function addressedTexts(save: Save, { inner, words }: Asking): Promise<DocumentTexts> {
  const taken = perLocale(() => new Set<string>()) satisfies Localized<ReadonlySet<string>>;
  const typed = typedSlugs(save);
  // Who empties the field asks for an address that is free.
  const isSettled = !save.isNew && locales.every((locale) => !save.files[locale].current || typed[locale]);
  for (;;) {
    const texts = await discreetTexts({ ...save, taken }, inner);
    const document = documentWith(save, texts);
    if (!document || (isSettled && namesIn(save, texts) === namesIn(save, nothing))) return texts;
    const clashes = await addressClashes(inner, document, words);
    if (clashes.length === 0) return texts;
    const fixed = clashes.filter(({ address: { locale, name, tie } }) => {
      return tie !== 'slug' || typed[locale] === name || taken[locale].has(name);
    });
    if (fixed.length > 0) {
      throw new Refusal(
        'invalid-fields',
        fixed.map(({ sentence }) => sentence),
      );
    }
    for (const { address } of clashes) taken[address.locale].add(address.name);
  }
}
