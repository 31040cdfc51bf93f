import { gzipSync } from 'node:zlib';

import { largestTitles, type TitleLine, type TitlesFile } from '../titles-format.ts';
import type { Fragment } from './fragments.ts';

/** A text of the index with the apostrophe that the page has. */
function shown(text: string): string {
  return text.replaceAll('ʼ', '’');
}

/**
 * The file of titles of the pages of a language.
 * @returns its text; nothing when it would be larger, compressed, than the texts of a few results
 */
export function titlesText(fragments: readonly Fragment[], largest = largestTitles): string | undefined {
  const looks: string[] = [];
  const lookOf = (meta: Fragment['meta']): number => {
    const look = JSON.stringify([meta['list'] ?? '', shown(meta['label'] ?? '')]);
    if (!looks.includes(look)) looks.push(look);
    return looks.indexOf(look);
  };
  const pages = fragments.map(({ id, url, meta }): [string, TitleLine] => [
    id,
    [url, shown(meta['title'] ?? url), lookOf(meta)],
  ]);
  const file: TitlesFile = {
    // The texts are our own JSON.
    looks: looks.map((look) => JSON.parse(look) as [string, string]),
    pages: Object.fromEntries(pages),
  };
  const text = JSON.stringify(file);
  return gzipSync(text).byteLength > largest ? undefined : text;
}
