/** Reads what a Git host answered: nothing of it is trusted to have a shape. */

/** What stands at the end of a way through objects and lists; undefined where the way ends before. */
export function at(value: unknown, ...way: readonly (string | number)[]): unknown {
  return way.reduce<unknown>(
    (inside, step) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, step)
        ? Reflect.get(inside, step)
        : undefined,
    value,
  );
}

/** A text at the end of a way; empty where there is none. */
export function textAt(value: unknown, ...way: readonly (string | number)[]): string {
  const found = at(value, ...way);
  return typeof found === 'string' ? found : '';
}

/** A number at the end of a way; undefined where there is none. */
export function numberAt(value: unknown, ...way: readonly (string | number)[]): number | undefined {
  const found = at(value, ...way);
  return typeof found === 'number' ? found : undefined;
}

/** A list at the end of a way; empty where there is none. */
export function listAt(value: unknown, ...way: readonly (string | number)[]): unknown[] {
  const found: unknown = at(value, ...way);
  return Array.isArray(found) ? found : [];
}

/** The status of an answer that refused something. */
export function statusOf(error: unknown): number | undefined {
  return numberAt(error, 'status');
}
