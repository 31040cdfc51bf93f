import { gzipSync } from 'node:zlib';

import type { Locale } from '#locales';

import { namesIn, wholeName } from '../analysis/whole-name.ts';
import { largestTitles, type TitleLine, type TitlesFile } from '../titles-format.ts';
import type { Fragment } from './fragments.ts';

/** A text of the index with the apostrophe that the page has. */
function shown(text: string): string {
  return text.replaceAll('ʼ', '’');
}

/** Names that are no other forms of the title or of each other. */
function otherNames(locale: Locale, { title = '', names = '' }: Fragment['meta']): string[] {
  const known = new Set(namesIn(title).map((name) => wholeName(locale, name)));
  return shown(names)
    .replace(/\.$/u, '')
    .split('; ')
    .filter((name) => {
      const whole = wholeName(locale, name);
      const isNew = whole !== undefined && !known.has(whole);
      known.add(whole);
      return isNew;
    });
}

function lineOf(locale: Locale, { url, meta }: Fragment, look: number): TitleLine {
  const names = otherNames(locale, meta);
  const title = shown(meta['title'] ?? url);
  return names.length > 0 ? [url, title, look, names] : [url, title, look];
}

/**
 * The file of titles of the pages of a language.
 * @returns its text; nothing when it would be larger, compressed, than the texts of a few results
 */
export function titlesText(
  locale: Locale,
  fragments: readonly Fragment[],
  largest = largestTitles,
): string | undefined {
  const looks: string[] = [];
  const lookOf = (meta: Fragment['meta']): number => {
    const look = JSON.stringify([meta['list'] ?? '', shown(meta['label'] ?? '')]);
    if (!looks.includes(look)) looks.push(look);
    return looks.indexOf(look);
  };
  const pages = fragments.map((page): [string, TitleLine] => [page.id, lineOf(locale, page, lookOf(page.meta))]);
  const file: TitlesFile = {
    // The texts are our own JSON.
    looks: looks.map((look) => JSON.parse(look) as [string, string]),
    pages: Object.fromEntries(pages),
  };
  const text = JSON.stringify(file);
  return gzipSync(text).byteLength > largest ? undefined : text;
}
