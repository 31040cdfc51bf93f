import { matchGuides, type Situation } from './match-guides.ts';
import type { MatchTexts } from './match-texts.ts';

const listed = (text: string | undefined): string[] => (text ?? '').split(' ').filter(Boolean);

/** Orders the guides of the page by what the reader has; nothing leaves the page. */
class MatchElement extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('[data-part="choices"]')?.addEventListener('change', () => this.#draw());
    // A browser that comes back to the page has kept the ticks.
    addEventListener('pageshow', () => this.#draw());
  }

  get #situation(): Situation {
    const ticked = [...this.querySelectorAll<HTMLInputElement>('input:checked')];
    const topic = this.querySelector('select')?.value;
    return { have: new Set(ticked.map(({ value }) => value)), topic: topic === '' ? undefined : topic };
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
    this.#write(this, 'found', isAsked ? found : '');
  }

  #write(within: Element, part: string, text: string): void {
    const element = within.querySelector(`[data-part="${part}"]`);
    if (element) element.textContent = text;
  }
}

customElements.define('kb-match', MatchElement);
