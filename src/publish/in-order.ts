/** Enough to keep disk and helpers busy on a small machine. */
const mostAhead = 8;

/**
 * Does a job for every item, some of them ahead of who takes the results. Jobs begin in the order of the items, and
 * results come in that order, however long each job takes.
 * @throws the first error in the order of the items
 */
export async function* inOrder<T, R>(
  items: Iterable<T> | AsyncIterable<T>,
  job: (item: T) => Promise<R>,
): AsyncGenerator<R, void> {
  const begun: Promise<R>[] = [];
  for await (const item of items) {
    const result = job(item);
    // Whoever takes the results hears of the error, when its turn comes.
    result.catch(() => undefined);
    begun.push(result);
    const first = begun.length < mostAhead ? undefined : begun.shift();
    if (first) yield await first;
  }
  for (const result of begun) yield await result;
}
