/** Decap keeps its state in maps of Immutable; what our code uses of them. */
export interface ImmutableMap {
  get: (key: string) => unknown;
  getIn: (path: readonly string[]) => unknown;
}

/** The fields of a map or list of Immutable as plain values; nothing for any other value. */
export function plain(value: unknown): Record<string, unknown> | undefined {
  if (typeof value !== 'object' || value === null || !('toJS' in value) || typeof value.toJS !== 'function')
    return undefined;
  const result: unknown = Reflect.apply(value.toJS, value, []);
  return typeof result === 'object' && result !== null ? Object.fromEntries(Object.entries(result)) : undefined;
}

/** The items of a list of Immutable, or of a plain one, as plain values; none for any other value. */
export function plainList(value: unknown): unknown[] {
  return Array.isArray(value) ? value : Object.values(plain(value) ?? {});
}
