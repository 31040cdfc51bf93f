/** Enough to keep disk and compression busy on a small machine. */
const mostAtOnce = 8;

/**
 * Does a job for every item, several at a time.
 * @returns the results in the order of the items
 * @throws the first error, once the jobs under way have ended
 */
export async function atOnce<T, R>(items: readonly T[], job: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = items.entries();
  const work = async (): Promise<void> => {
    for (const [index, item] of queue) results[index] = await job(item);
  };
  const workers = await Promise.allSettled(Array.from({ length: mostAtOnce }, work));
  for (const worker of workers) if (worker.status === 'rejected') throw worker.reason;
  return results;
}
