/** Lets many write at once, but whoever decides on a whole draft waits until nobody writes. */
export interface Turns {
  shared: <T>(work: () => Promise<T>) => Promise<T>;
  alone: <T>(work: () => Promise<T>) => Promise<T>;
}

/**
 * The ledger hears of a save some moments after Git; a publication or deletion between the two would
 * make it wrong, not the editor. Saves against saves stay free.
 */
export function createTurns(): Turns {
  let before: Promise<unknown> = Promise.resolve();
  const running = new Set<Promise<unknown>>();
  return {
    shared: async (work) => {
      await before;
      const mine = work();
      const settled = mine.catch(() => undefined).finally(() => running.delete(settled));
      running.add(settled);
      return mine;
    },
    alone: (work) => {
      const mine = before.then(async () => {
        await Promise.all(running);
        return work();
      });
      before = mine.catch(() => undefined);
      return mine;
    },
  };
}
