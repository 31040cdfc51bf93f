/** The shelf page in the browser: shows what is saved, saves, and takes away again. */
import { isLocale, otherLocale, type Locale } from '#locales';
import { copyOf, filesOf, removeCopies, storedFiles } from '#offline/copies.ts';
import { isShelfList, listPath, type ShelfList } from '#offline/list-file.ts';
import { saveCopy } from '#offline/save-copy.ts';

import type { ShelfTexts } from './shelf-texts.ts';
import { shelfView, type ShelfSituation, type ShelfView } from './shelf-view.ts';

const workerPath = '/sw.js';
const lockName = 'shelf';

class ShelfElement extends HTMLElement {
  #situation: ShelfSituation | undefined;

  connectedCallback(): void {
    // Absent in old browsers, in some private windows and without HTTPS.
    if (!('serviceWorker' in navigator) || !('caches' in window) || !('locks' in navigator)) {
      this.piece('facts').hidden = true;
      this.piece('unsupported').hidden = false;
      return;
    }
    this.piece('save').addEventListener('click', () => void this.save());
    this.piece('remove').addEventListener('click', () => void this.clear());
    for (const type of ['online', 'offline']) addEventListener(type, () => void this.refresh());
    void this.refresh();
  }

  private get locale(): Locale {
    const { locale } = this.dataset;
    if (!isLocale(locale)) throw new Error('The shelf page names no language.');
    return locale;
  }

  private get texts(): ShelfTexts {
    // The page is ours: its `data-texts` holds what `shelfTexts` made.
    return JSON.parse(this.dataset['texts'] ?? '{}') as ShelfTexts;
  }

  private get items(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-prefixes]')];
  }

  private piece(name: string): HTMLElement {
    const element = this.querySelector(`[data-part="${name}"]`);
    if (!(element instanceof HTMLElement)) throw new Error(`The shelf page has no part "${name}".`);
    return element;
  }

  /** Looks at the device and the site, and shows both. */
  private async refresh(): Promise<ShelfView | undefined> {
    try {
      this.#situation = await situationOf(this.locale);
    } catch {
      // Storage that the browser's settings forbid.
      this.piece('facts').hidden = true;
      this.piece('unsupported').hidden = false;
      return undefined;
    }
    const prefixes = this.items.map(({ dataset }) => (dataset['prefixes'] ?? '').split(','));
    const view = shelfView(this.#situation, prefixes, this.texts);
    this.show(view);
    return view;
  }

  private show({ facts, pieces, save, removable, status }: ShelfView): void {
    this.piece('facts').toggleAttribute('data-known', true);
    for (const [name, text] of Object.entries(facts)) this.piece(name).textContent = text;
    this.items.forEach((item, index) => showState(this, item, pieces[index]));
    this.piece('save').hidden = save === undefined;
    this.piece('save').textContent = save ?? '';
    this.piece('remove').hidden = !removable;
    this.piece('status').textContent = status;
  }

  private async save(): Promise<void> {
    const { list, copy } = this.#situation ?? {};
    if (!list) return;
    this.busy(true, this.texts.saving);
    let outcome: keyof ShelfTexts = 'saved';
    try {
      await navigator.serviceWorker.register(workerPath);
      await navigator.locks.request(lockName, () =>
        saveCopy({ list, onProgress: (bytes) => this.progress(bytes / list.bytes) }),
      );
      await navigator.serviceWorker.ready;
    } catch (error) {
      const full = error instanceof DOMException && error.name === 'QuotaExceededError';
      outcome = full ? 'full' : copy ? 'failedKept' : 'failed';
    }
    await this.finish(outcome);
  }

  private async clear(): Promise<void> {
    this.busy(true, '');
    await navigator.locks.request(lockName, () => removeCopies());
    await (await navigator.serviceWorker.getRegistration())?.unregister();
    await this.finish('removed');
  }

  private async finish(outcome: keyof ShelfTexts): Promise<void> {
    await this.refresh();
    this.busy(false, this.texts[outcome]);
  }

  private busy(busy: boolean, status: string): void {
    const line = this.piece('status');
    line.textContent = status;
    this.piece('progress').hidden = !busy;
    this.progress(0);
    if (!busy) return;
    this.piece('save').hidden = true;
    this.piece('remove').hidden = true;
    // The pressed button is gone: stay where the reader was.
    line.focus();
  }

  private progress(part: number): void {
    const bar = this.piece('progress');
    if (bar instanceof HTMLProgressElement) bar.value = part;
  }
}

async function situationOf(locale: Locale): Promise<ShelfSituation> {
  const list = await fetchList(locale);
  const copy = await copyOf(locale);
  return {
    locale,
    list,
    copy,
    copied: copy ? await filesOf(copy) : [],
    stored: list ? await storedFiles(list) : [],
    other: await copyOf(otherLocale(locale)),
  };
}

/** The shelf as the site has it, or nothing when the site does not answer. */
async function fetchList(locale: Locale): Promise<ShelfList | undefined> {
  try {
    const list: unknown = await (await fetch(listPath(locale), { cache: 'no-cache' })).json();
    return isShelfList(list) ? list : undefined;
  } catch {
    return undefined;
  }
}

function showState(page: HTMLElement, item: HTMLElement, piece: ShelfView['pieces'][number] | undefined): void {
  if (!piece) return;
  const line = item.querySelector('[data-part="state"]');
  if (line) line.textContent = piece.text;
  const glyph = page.querySelector<HTMLTemplateElement>(`template[data-glyph="${piece.state}"]`);
  if (glyph) item.querySelector('svg')?.replaceWith(glyph.content.cloneNode(true));
}

customElements.define('kb-shelf', ShelfElement);
