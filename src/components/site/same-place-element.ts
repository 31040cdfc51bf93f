import { atPlace } from './same-place.ts';

/** A row of a page with two languages has a number of its own; a page with one knows the section that it stands in. */
function sharedHash(hash: string): string {
  const row = hash === '' ? null : document.getElementById(hash.slice(1));
  if (!row?.matches('.kb-pair:not(.kb-pair-head)')) return hash;
  let before = row.previousElementSibling;
  while (before && !before.matches('.kb-pair-head')) before = before.previousElementSibling;
  return before ? `#${before.id}` : '';
}

/**
 * Holds links to the same page in another language. They lead to the section, the query and the filters at which the reader
 * is; without a script they lead to the page.
 */
class SamePlaceElement extends HTMLElement {
  connectedCallback(): void {
    // The address may change at any time: it is looked at when a link is about to be followed, or its address copied.
    for (const type of ['pointerover', 'focusin', 'click']) this.addEventListener(type, () => this.#lead());
  }

  #lead(): void {
    const place = { search: location.search, hash: sharedHash(location.hash) };
    for (const link of this.querySelectorAll('a')) link.href = atPlace(link.getAttribute('href') ?? '', place);
  }
}

customElements.define('kb-same-place', SamePlaceElement);
