import { keepChoice, readChoice, textOnlyEvent } from '#components/blocks/text-only.ts';

const storage = (): Storage => localStorage;

/** A button that hides and shows the pictures of the page; pictures that are not shown are never fetched. */
class TextOnlyElement extends HTMLElement {
  #textOnly = readChoice(storage);

  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      this.#textOnly = !this.#textOnly;
      keepChoice(storage, this.#textOnly);
      this.#show(button);
    });
    this.#show(button);
  }

  #show(button: HTMLButtonElement): void {
    document.documentElement.toggleAttribute('data-text-only', this.#textOnly);
    document.dispatchEvent(new Event(textOnlyEvent));
    button.textContent = (this.#textOnly ? this.dataset['undo'] : this.dataset['choose']) ?? '';
  }
}

customElements.define('kb-text-only', TextOnlyElement);
