import { namesOf } from '#search/query/unknown-ids.ts';

import { matchGuides, type Situation } from './match-guides.ts';
import type { MatchTexts } from './match-texts.ts';
import { readSituation, writeSituation } from './situation-address.ts';

const listed = (text: string | undefined): string[] => (text ?? '').split(' ').filter(Boolean);

/** Orders the guides of the page by what the reader has; nothing leaves the page. */
class MatchElement extends HTMLElement {
  /** What the address asks for and the page does not know. */
  #unknown: string[] = [];

  connectedCallback(): void {
    this.querySelector('[data-part="choices"]')?.addEventListener('change', () => this.#keep());
    addEventListener('hashchange', () => this.#restore());
    // A browser that comes back to the page has kept the ticks.
    addEventListener('pageshow', () => this.#restore());
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  }

  get #situation(): Situation {
    const ticked = this.#boxes.filter(({ checked }) => checked);
    const topic = this.querySelector('select')?.value;
    return { have: new Set(ticked.map(({ value }) => value)), topic: topic === '' ? undefined : topic };
  }

  /** Writes what is chosen into the address: it can be shared, and the other language has it too. */
  #keep(): void {
    this.#unknown = [];
    history.replaceState(null, '', location.pathname + location.search + writeSituation(this.#situation));
    this.#draw();
  }

  /** Ticks what the address asks for. A place on the page, such as its main part, asks for nothing: the ticks stay. */
  #restore(): void {
    const asked = readSituation(location.hash);
    if (!asked) {
      this.#keep();
      return;
    }
    const { have, topic = '' } = asked;
    for (const box of this.#boxes) box.checked = have.has(box.value);
    const choice = this.querySelector('select');
    const topics = [...(choice?.options ?? [])].map(({ value }) => value);
    if (choice) choice.value = topics.includes(topic) ? topic : '';
    const known = new Set([...this.#boxes.map(({ value }) => value), ...topics, '']);
    this.#unknown = [...have, topic].filter((id) => !known.has(id));
    this.#draw();
  }

  #draw(): void {
    // The page is ours: its `data-texts` holds what `matchTexts` made.
    const texts = JSON.parse(this.dataset['texts'] ?? '{}') as MatchTexts;
    const guides = [...this.querySelectorAll<HTMLElement>('[data-needs]')].map((item) => ({
      item,
      needs: listed(item.dataset['needs']),
      topics: listed(item.dataset['topics']),
    }));
    const situation = this.#situation;
    const matches = matchGuides(guides, situation);
    const isAsked = situation.have.size > 0;
    for (const { item } of guides) item.hidden = true;
    for (const { guide, missing } of matches) {
      guide.item.hidden = false;
      guide.item.parentElement?.append(guide.item);
      this.#write(guide.item, 'verdict', isAsked ? (texts.verdicts[missing.length] ?? '') : '');
      for (const need of guide.item.querySelectorAll<HTMLElement>('[data-need]')) {
        const got = need.querySelector<HTMLElement>('[data-part="got"]');
        if (got) got.hidden = missing.includes(need.dataset['need'] ?? '');
      }
    }
    const fits = matches.filter(({ missing }) => missing.length === 0).length;
    const found = texts.found.replace('{{fits}}', String(fits)).replace('{{total}}', String(matches.length));
    const ignored =
      this.#unknown.length === 0 ? '' : texts.unknown.replace('{{choices}}', () => namesOf(this.#unknown));
    this.#write(this, 'found', [ignored, isAsked ? found : ''].filter(Boolean).join(' '));
  }

  #write(within: Element, part: string, text: string): void {
    const element = within.querySelector(`[data-part="${part}"]`);
    if (element) element.textContent = text;
  }
}

customElements.define('kb-match', MatchElement);
