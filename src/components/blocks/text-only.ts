/** A reader's choice to see no pictures, remembered on the device and nowhere else. */

/** Where browsers keep the choice; the privacy page names it. */
export const textOnlyKey = 'kennisbrug.text-only';

/** Told on the document when the choice changes. */
export const textOnlyEvent = 'kennisbrug:text-only';

type Storage = Pick<globalThis.Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Whether the reader chose text only. A browser that keeps nothing shows pictures. */
export function readChoice(storage: () => Storage): boolean {
  try {
    return storage().getItem(textOnlyKey) === '1';
  } catch {
    return false;
  }
}

/** Keeps the choice; a browser that refuses forgets it with the page. */
export function keepChoice(storage: () => Storage, textOnly: boolean): void {
  try {
    if (textOnly) storage().setItem(textOnlyKey, '1');
    else storage().removeItem(textOnlyKey);
  } catch {
    // Private windows may refuse storage: the choice still holds for this page.
  }
}
