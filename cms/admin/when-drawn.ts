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

/** What Decap answers to a question for entries. */
interface QueryAnswer {
  payload: { error?: unknown };
}

/**
 * Asks for the choices of a form once it is on the screen.
 * @throws what kept the question from being answered: Decap hands it over as an answer
 */
export async function askedLater<T extends QueryAnswer>(ask: () => Promise<T>): Promise<T> {
  await whenDrawn();
  const answer = await ask();
  const { error } = answer.payload;
  if (error === undefined) return answer;
  throw error instanceof Error ? error : new Error('The choices were not read.', { cause: error });
}
