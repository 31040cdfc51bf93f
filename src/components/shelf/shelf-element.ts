/** The shelf page in the browser: shows what is saved, saves, and takes away again. */
import { isLocale, type Locale } from '#locales';
import { removeCopies } from '#offline/copies.ts';
import { registerWorker } from '#offline/register-worker.ts';
import { removePiece } from '#offline/remove-piece.ts';
import { saveCopy } from '#offline/save-copy.ts';
import { filesOfPieces, pieceName } from '#offline/shelf-items.ts';

import { ask } from './ask.ts';
import { situationOf } from './shelf-situation.ts';
import type { ShelfTexts } from './shelf-texts.ts';
import { fill, shelfView, wantedList, type ShelfSituation, type ShelfView } from './shelf-view.ts';

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
    this.items.forEach((item, index) => this.offerRemoval(item, index));
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

  private get prefixes(): string[][] {
    return this.items.map(({ dataset }) => (dataset['prefixes'] ?? '').split(','));
  }

  private get dialog(): HTMLDialogElement {
    const element = this.piece('ask');
    if (!(element instanceof HTMLDialogElement)) throw new Error('The shelf page has no dialog.');
    return element;
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
    const view = shelfView(this.#situation, this.prefixes, this.texts);
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
    const wasCutOff = this.#situation?.begun ?? false;
    const hadList = this.#situation?.list !== undefined;
    this.busy(true, this.texts.saving);
    // The site may answer again, or have been renewed since the page was opened.
    this.#situation = await situationOf(this.locale);
    const wanted = wantedList(this.#situation, this.prefixes);
    if (!wanted || !(hadList || wasCutOff)) {
      await this.finish();
      return;
    }
    let outcome: keyof ShelfTexts = 'saved';
    try {
      await registerWorker();
      const { bytes } = wanted.list;
      await navigator.locks.request(lockName, () =>
        saveCopy({ ...wanted, onProgress: (done) => this.progress(done / bytes) }),
      );
      await navigator.serviceWorker.ready;
    } catch (error) {
      const full = error instanceof DOMException && error.name === 'QuotaExceededError';
      outcome = full ? 'full' : this.#situation.copy ? 'failedKept' : 'failed';
    }
    await this.finish(this.texts[outcome]);
  }

  private async clear(): Promise<void> {
    const { texts } = this;
    const { copy, begun = false, other } = this.#situation ?? {};
    const own = [['own', texts.removeOwn]] as const;
    const isBoth = other !== undefined && (copy !== undefined || begun);
    const all = ['all', isBoth ? texts.removeBoth : texts.removeYes] as const;
    const answer = await this.ask(texts.askAll, isBoth ? [...own, all] : [all]);
    if (answer === undefined) return;
    this.busy(true, '');
    await navigator.locks.request(lockName, () => removeCopies(caches, answer === 'own' ? this.locale : undefined));
    if (answer === 'all') await (await navigator.serviceWorker.getRegistration())?.unregister();
    await this.finish(answer === 'all' ? texts.removed : texts.removedOwn);
  }

  /** Every piece can go alone, but for what all others need. */
  private offerRemoval(item: HTMLElement, index: number): void {
    if ('needed' in item.dataset) return;
    const title = item.querySelector('b')?.textContent.trim() ?? '';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'nl-button';
    button.hidden = true;
    button.textContent = this.texts.removePiece;
    button.ariaLabel = `${this.texts.removePiece}: ${title}`;
    button.addEventListener('click', () => void this.removePiece(index, title));
    item.append(button);
  }

  private async removePiece(index: number, title: string): Promise<void> {
    const { texts, prefixes } = this;
    const answer = await this.ask(fill(texts.askPiece, { title }), [['yes', texts.removeYes]]);
    if (answer === undefined) return;
    await navigator.locks.request(lockName, async () => {
      const { copy, copied } = await situationOf(this.locale);
      const files = filesOfPieces(copied, prefixes)[index] ?? [];
      if (copy) await removePiece(copy, pieceName(prefixes[index] ?? []), files);
    });
    await this.finish(fill(texts.removedPiece, { title }));
    this.piece('status').focus();
  }

  private ask(text: string, answers: readonly (readonly [string, string])[]): Promise<string | undefined> {
    const { texts } = this;
    const warning = this.#situation?.list ? '' : ` ${texts.askOffline}`;
    return ask(this.dialog, { text: text + warning, no: texts.keep, answers });
  }

  /** @param status what to say of what was done; without it, how things stand */
  private async finish(status?: string): Promise<void> {
    const view = await this.refresh();
    this.busy(false, status ?? view?.status ?? '');
  }

  private busy(busy: boolean, status: string): void {
    const line = this.piece('status');
    line.textContent = status;
    this.piece('progress').hidden = !busy;
    this.progress(0);
    if (!busy) return;
    this.piece('save').hidden = true;
    this.piece('remove').hidden = true;
    for (const button of this.querySelectorAll<HTMLElement>('[data-prefixes] button')) button.hidden = true;
    // The pressed button is gone: stay where the reader was.
    line.focus();
  }

  private progress(part: number): void {
    const bar = this.piece('progress');
    if (bar instanceof HTMLProgressElement) bar.value = part;
  }
}

function showState(page: HTMLElement, item: HTMLElement, piece: ShelfView['pieces'][number] | undefined): void {
  if (!piece) return;
  const line = item.querySelector('[data-part="state"]');
  if (line) line.textContent = piece.text;
  const glyph = page.querySelector<HTMLTemplateElement>(`template[data-glyph="${piece.state}"]`);
  if (glyph) item.querySelector('svg')?.replaceWith(glyph.content.cloneNode(true));
  const button = item.querySelector('button');
  if (button) button.hidden = !piece.removable;
}

customElements.define('kb-shelf', ShelfElement);
