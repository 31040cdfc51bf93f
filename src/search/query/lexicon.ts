import { parseLexicon, type LexiconEntry } from '../analysis/lexicon-format.ts';
import type { SearchStart } from '../start-format.ts';

/** Names of the files of the lexicon. */
export type LexiconFiles = Pick<SearchStart, 'shards' | 'foreign'>;

/** Fetches a file of the lexicon as text. */
export type FetchText = (file: string) => Promise<string>;

/** The stems that the index knows, fetched by the first letters of what is asked. */
export class Lexicon {
  readonly #files: LexiconFiles;
  readonly #fetch: FetchText;
  readonly #loads = new Map<string, Promise<void>>();
  readonly #entries = new Map<string, LexiconEntry>();
  readonly #foreign = new Map<string, LexiconEntry>();
  /** Stems in order; made anew when a file has come. */
  #sorted: string[] | undefined;

  constructor(files: LexiconFiles, fetch: FetchText) {
    this.#files = files;
    this.#fetch = fetch;
  }

  /**
   * Fetches what is needed to look up stems that begin like these words.
   * @param skeletons of the words; of none at all: everything; of an empty list: what every search needs
   * @throws when a file cannot be fetched; it will be tried again
   */
  async load(skeletons?: readonly string[]): Promise<void> {
    const { shards, foreign } = this.#files;
    const needed = Object.entries(shards).filter(
      ([letters]) =>
        !skeletons || letters === '' || skeletons.some((word) => word.startsWith(letters) || letters.startsWith(word)),
    );
    const files = [...(foreign === undefined ? [] : [foreign]), ...needed.map(([, file]) => file)];
    await Promise.all(files.map((file) => this.#once(file)));
  }

  /** Stems of the index that a stem leads to; empty for one that is not known. */
  targetsOf(stem: string): readonly string[] {
    return this.#entries.get(stem)?.targets ?? [];
  }

  /** On how many pages it is met, as a power of two; 0 for none. */
  frequencyOf(stem: string): number {
    return this.#entries.get(stem)?.frequency ?? 0;
  }

  isForeign(stem: string): boolean {
    return this.#foreign.has(stem);
  }

  /** Stems that are longer than what they begin with. */
  startingWith(skeleton: string): string[] {
    this.#sorted ??= [...this.#entries.keys()].sort();
    const sorted = this.#sorted;
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? '') < skeleton) low = middle + 1;
      else high = middle;
    }
    const found: string[] = [];
    for (let at = low; sorted[at]?.startsWith(skeleton); at += 1) {
      const stem = sorted[at] ?? '';
      if (stem.length > skeleton.length) found.push(stem);
    }
    return found;
  }

  #once(file: string): Promise<void> {
    const known = this.#loads.get(file);
    if (known) return known;
    const load = this.#read(file).catch((error: unknown) => {
      this.#loads.delete(file);
      throw error;
    });
    this.#loads.set(file, load);
    return load;
  }

  async #read(file: string): Promise<void> {
    const { own, foreign } = parseLexicon(await this.#fetch(file));
    for (const entry of own) this.#entries.set(entry.stem, entry);
    for (const entry of foreign) this.#foreign.set(entry.stem, entry);
    this.#sorted = undefined;
  }
}
