/** Texts as the index has them, and as a reader may see them. */
import { apostrophes, withoutUnseen } from '../analysis/fold.ts';
import { stripKeys, withoutKeyLetters } from '../analysis/key-alphabet.ts';
import type { PagefindPage } from './pagefind-client.ts';

/** A word as the index has it behind its key. */
export function surfaceOf(word: string): string {
  return withoutKeyLetters(withoutUnseen(word)).toLowerCase().replace(apostrophes, 'ʼ');
}

/** A page without keys, and with the apostrophe that the page has. */
export function cleanPage(page: PagefindPage): PagefindPage {
  const clean = (text: string) => stripKeys(text).replaceAll('ʼ', '’');
  return {
    ...page,
    excerpt: clean(page.excerpt),
    meta: Object.fromEntries(Object.entries(page.meta).map(([name, value]) => [name, clean(value)])),
    sub_results: page.sub_results.map((part) => ({ ...part, title: clean(part.title), excerpt: clean(part.excerpt) })),
  };
}
