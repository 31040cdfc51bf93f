/** Texts as the index has them, and as a reader may see them. */
import { apostrophes, withoutUnseen } from '../analysis/fold.ts';
import { stripKeys, withoutKeyLetters } from '../analysis/key-alphabet.ts';
import type { ExcerptPart } from './excerpt.ts';
import type { PagefindPage } from './pagefind-client.ts';
import { bestSentence } from './sentence.ts';

/** A word as the index has it behind its key. */
export function surfaceOf(word: string): string {
  return withoutKeyLetters(withoutUnseen(word)).toLowerCase().replace(apostrophes, 'ʼ');
}

/** A text without keys, and with the apostrophe that the page has. */
function clean(text: string): string {
  return stripKeys(text).replaceAll('ʼ', '’');
}

/** The copy of a page ends its headings like sentences. */
const headingSign = /\.\s*$/u;

/** A page that was found, as a reader may see it. */
export interface FoundPage {
  url: string;
  meta: Readonly<Record<string, string>>;
  excerpt: readonly ExcerptPart[];
  sections: readonly { title: string; url: string }[];
}

/** What a reader may see of a page that Pagefind found. */
export function shownPage({ url, meta, content, locations, sub_results: sections }: PagefindPage): FoundPage {
  return {
    url,
    meta: Object.fromEntries(Object.entries(meta).map(([name, value]) => [name, clean(value)])),
    excerpt: bestSentence(content, locations).map(({ text, hit }) => ({ text: clean(text), hit })),
    sections: sections.map(({ title, url: address }) => ({
      title: clean(title).replace(headingSign, ''),
      url: address,
    })),
  };
}
