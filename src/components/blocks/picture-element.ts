import { readChoice, textOnlyEvent } from './text-only.ts';

/** Puts the picture in its frame, unless the reader chose text only; then as soon as the choice is taken back. */
class PictureElement extends HTMLElement {
  connectedCallback(): void {
    this.#show();
    document.addEventListener(textOnlyEvent, () => {
      this.#show();
    });
  }

  #show(): void {
    const isUnwanted = readChoice(() => localStorage) || document.documentElement.hasAttribute('data-text-only');
    const template = this.querySelector('template');
    if (template && !isUnwanted) this.replaceChildren(template.content.cloneNode(true));
  }
}

customElements.define('kb-picture', PictureElement);
