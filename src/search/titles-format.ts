/** What a result shows before the text of its page has come: one small file for all pages of a language. */

import { namesIn } from './analysis/whole-name.ts';

/** Address, title, number of the look, and by what other names the page is asked for. */
export type TitleLine = readonly [url: string, title: string, look: number, names?: readonly string[]];

export interface TitlesFile {
  /** What tells a kind of page from others: the list that it stands in, or its label. */
  looks: readonly (readonly [list: string, label: string])[];
  /** Pages by the id that the search engine gives them. */
  pages: Readonly<Record<string, TitleLine>>;
}

export interface PageTitle {
  url: string;
  title: string;
  /** Kind of document, for the look of a result; empty for others. */
  list: string;
  label: string;
}

/** Largest file of titles, compressed, in bytes: beyond it, the texts of the first results cost less. */
export const largestTitles = 16_000;

export class Titles {
  readonly #file: TitlesFile;

  constructor(file: TitlesFile) {
    this.#file = file;
  }

  /** Nothing for a page that the file does not know. */
  of(id: string): PageTitle | undefined {
    const line = this.#lineOf(id);
    if (!line) return undefined;
    const [url, title, look] = line;
    const [list = '', label = ''] = this.#file.looks[look] ?? [];
    return { url, title, list, label };
  }

  /** All that a page is called, in both languages. */
  namesOf(id: string): string[] {
    const [, title, , names = []] = this.#lineOf(id) ?? [];
    return title === undefined ? [] : [...namesIn(title), ...names];
  }

  #lineOf(id: string): TitleLine | undefined {
    return Object.hasOwn(this.#file.pages, id) ? this.#file.pages[id] : undefined;
  }
}
