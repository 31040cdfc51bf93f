/** What can wait until the form is on the screen. */

/** The longest that a busy browser puts work off, in milliseconds. */
const atMost = 2000;
/** What a browser waits that cannot tell when it is idle (Safari), in milliseconds. */
const instead = 300;

/** Resolves when the browser has nothing more urgent to do. */
export function whenDrawn(): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      resolve();
    };
    if ('requestIdleCallback' in window) requestIdleCallback(done, { timeout: atMost });
    else setTimeout(done, instead);
  });
}
