/** What can wait until the form is on the screen. */

/** The longest that a busy browser puts work off, in milliseconds. */
const atMost = 2000;

/** Resolves when the browser has nothing more urgent to do. */
export function whenDrawn(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(
      () => {
        resolve();
      },
      { timeout: atMost },
    );
  });
}
