/** At most so many of a list, evenly spread over it, the first among them. */
export function spread<T>(list: T[], most: number): T[] {
  const step = Math.max(1, list.length / most);
  return list.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step));
}
