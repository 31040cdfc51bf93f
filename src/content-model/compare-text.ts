/**
 * Order of texts that no reader reads as a list: by code units, the same on every computer, whatever its language.
 * @returns a negative number, 0 or a positive one, as `sort` asks
 */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
