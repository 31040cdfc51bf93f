/** Asks the reader before something goes. */

export interface Question {
  text: string;
  /** Label of the answer that changes nothing; it has the focus. */
  no: string;
  /** Other answers: what they stand for, and their labels. */
  answers: readonly (readonly [answer: string, label: string])[];
}

function button(dialog: HTMLDialogElement, answer: string, label: string): HTMLButtonElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.className = 'nl-button';
  element.textContent = label;
  element.addEventListener('click', () => dialog.close(answer));
  return element;
}

/**
 * Shows the question above the page.
 * @returns the answer; nothing for no, and for a reader who closes the question
 */
export async function ask(dialog: HTMLDialogElement, { text, no, answers }: Question): Promise<string | undefined> {
  const line = document.createElement('p');
  line.textContent = text;
  line.id = 'shelf-question';
  const buttons = [button(dialog, '', no), ...answers.map(([answer, label]) => button(dialog, answer, label))];
  dialog.setAttribute('aria-labelledby', line.id);
  dialog.replaceChildren(line, ...buttons);
  dialog.returnValue = '';
  const closed = new Promise((resolve) => {
    dialog.addEventListener('close', resolve, { once: true });
  });
  dialog.showModal();
  buttons[0]?.focus();
  await closed;
  return dialog.returnValue === '' ? undefined : dialog.returnValue;
}
