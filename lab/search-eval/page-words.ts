/** Which words stand on which pages, told by a dictionary and without the code of the search. */
import type { Locale } from '../../src/locales.ts';

import type { Family } from './families.ts';

export interface IndexedPage {
  locale: Locale;
  path: string;
  title: string;
  text: string;
}

const tag = /<[^>]*>/gu;
const word = /[\p{L}\p{N}]+(?:'[\p{L}]+)*/gu;

/** A text as it is compared: one apostrophe, no stress marks, no soft hyphens, lower case. */
export function plainForm(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[’ʼ`´]/gu, "'")
    .replace(/[\u00AD\u0301]/gu, '');
}

/** Title and text of a page that is searched, or nothing. */
export function readPage(locale: Locale, path: string, html: string): IndexedPage | undefined {
  const start = html.indexOf('data-pagefind-body');
  if (start === -1) return undefined;
  const body = html.slice(html.indexOf('>', start) + 1, html.lastIndexOf('</main>'));
  const title = /<h1[^>]*>(.*?)<\/h1>/su.exec(body)?.[1] ?? '';
  const decode = (part: string) =>
    part
      .replace(/<(script|style|svg)\b.*?<\/\1>/gsu, ' ')
      .replace(tag, ' ')
      .replaceAll('&amp;', '&')
      .replaceAll('&#39;', "'")
      .replaceAll('&lt;', '<');
  return { locale, path, title: decode(title).trim(), text: decode(body) };
}

/** The pages of every form, and of every family by its lemma. */
export class WordIndex {
  readonly #byForm = new Map<string, Set<string>>();

  constructor(pages: readonly IndexedPage[]) {
    for (const { path, text } of pages) for (const [form] of plainForm(text).matchAll(word)) this.#add(form, path);
  }

  pagesWithForm(form: string): ReadonlySet<string> {
    return this.#byForm.get(form) ?? new Set();
  }

  /** The words of the pages that have these letters, in lower case. */
  formsWith(letters: string): string[] {
    return [...this.#byForm.keys()].filter((form) => form.includes(letters));
  }

  pagesWithFamily({ forms }: Family): ReadonlySet<string> {
    return new Set(forms.flatMap((form) => [...this.pagesWithForm(form)]));
  }

  #add(form: string, path: string): void {
    const pages = this.#byForm.get(form) ?? new Set();
    pages.add(path);
    this.#byForm.set(form, pages);
  }
}
