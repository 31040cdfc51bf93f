/** Tells English words in the texts of the editor. */
import type { Locale } from '#locales';

import { completedPhrases } from '../../cms/admin/phrases.ts';
import { configFor } from '../../cms/config/editor-config.ts';
import { localSettings } from '../../cms/settings.ts';

import { decapPhrases, flat } from './editor-phrases.ts';

/** Names, formats, keys, and Dutch words that Ukrainian hints are about: the same in every language. */
const names = new Set(
  'kennisbrug nederlands gemeente wethouder markdown url git github gitlab forgejo jpeg jpg png webp heic svg mb gb uk nl ctrl enter escape backspace'.split(
    ' ',
  ),
);

/** English of parts that come without phrases: lists to choose from, moving, messages, pictures, months. */
const elsewhere = `
  search loading options option select selected deselected focused press choose results available notification close
  clear drop dropped draggable sortable picked file upload block image title alt resolved view source collapse expand
  add remove move item items new the of to untitled empty unknown logo avatar toggle button menu next previous page
  january february march may june july october monday tuesday wednesday thursday friday saturday sunday`;

/** Dutch words that look like English ones, and are in none of Decap's Dutch phrases. */
const dutchToo = 'of';

/** Runs of letters, in lower case. */
function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}

/** Words of the fields' labels and hints. */
function wordsOfForms(locale: Locale): string[] {
  const shown = ['label', 'label_singular', 'hint', 'description', 'collections', 'fields', 'field', 'options'];
  const { collections } = configFor(locale, localSettings);
  return wordsOf(
    JSON.stringify(collections, (key, value: unknown) =>
      key === '' || /^\d+$/u.test(key) || shown.includes(key) ? value : undefined,
    ),
  );
}

/**
 * Makes the judge of a language.
 * @returns which words of a text are English: in Ukrainian every Latin one that is no name, in Dutch those that Decap's English phrases
 * have and its Dutch ones do not
 */
export async function englishIn(locale: Locale): Promise<(text: string) => string[]> {
  const isForeign = locale === 'uk' ? (word: string) => /[a-z]/u.test(word) : await foreignToDutch(locale);
  return (text) => wordsOf(text).filter((word) => isForeign(word) && !names.has(word));
}

async function foreignToDutch(locale: Locale): Promise<(word: string) => boolean> {
  const phrases = flat(completedPhrases(await decapPhrases(locale), locale));
  const own = new Set([...phrases.flatMap(([, text]) => wordsOf(text)), ...wordsOfForms(locale), ...wordsOf(dutchToo)]);
  const theirs = flat(await decapPhrases('en')).flatMap(([, text]) => wordsOf(text.replace(/%\{\w+\}/gu, '')));
  const english = new Set([...theirs, ...wordsOf(elsewhere)].filter((word) => !own.has(word)));
  return (word) => english.has(word);
}
