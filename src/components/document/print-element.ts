/** Opens the print dialogue. Without script the button stays hidden: the browser's own menu prints as well. */
class PrintElement extends HTMLElement {
  connectedCallback(): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => {
      window.print();
    });
  }
}

customElements.define('kb-print', PrintElement);
