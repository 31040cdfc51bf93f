/** Keeps what was read for as long as nothing can have changed it: hosts count requests. */

/**
 * Keeps one answer.
 * @returns reads anew when the version is another one than last time, when there is none, and after a failure
 */
export function keepAnswer<T>(): (version: string | undefined, read: () => Promise<T>) => Promise<T> {
  let last: { version: string; answer: Promise<T> } | undefined;
  return (version, read) => {
    if (version !== undefined && last?.version === version) return last.answer;
    const answer = read();
    const kept = version === undefined ? undefined : { version, answer };
    last = kept;
    answer.catch(() => {
      if (last === kept) last = undefined;
    });
    return answer;
  };
}
