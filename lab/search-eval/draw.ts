/** Chance that is the same each time. */

/** Gives a number from 0 up to but not including 1. */
export type Random = () => number;

/** @throws when the list is empty */
export function pick<T>(list: readonly T[], random: Random): T {
  const item = list[Math.floor(random() * list.length)];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
}

/** Different ones of a list. */
export function sample<T>(list: readonly T[], count: number, random: Random): T[] {
  const chosen = new Set<T>();
  while (chosen.size < Math.min(count, list.length)) chosen.add(pick(list, random));
  return [...chosen];
}
