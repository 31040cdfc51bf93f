/** What can wait until the form is on the screen. */

/** The longest that a busy browser puts work off, in milliseconds. */
const atMost = 2000;
/** What a browser waits that cannot tell when it is idle (Safari), in milliseconds. */
const instead = 300;

/** After so many milliseconds without a key somebody looks up from typing. */
const pause = 300;

function idle(): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      resolve();
    };
    if ('requestIdleCallback' in window) requestIdleCallback(done, { timeout: atMost });
    else setTimeout(done, instead);
  });
}

function nobodyTypes(): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      window.removeEventListener('keydown', wait, true);
      resolve();
    };
    let timer = setTimeout(done, pause);
    const wait = (): void => {
      clearTimeout(timer);
      timer = setTimeout(done, pause);
    };
    window.addEventListener('keydown', wait, true);
  });
}

/** Resolves when the browser has nothing more urgent to do, and nobody types. */
export async function whenDrawn(): Promise<void> {
  await idle();
  await nobodyTypes();
}

/** What Decap answers to a question for entries. */
export interface QueryAnswer {
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
