/** The labels of choices. */

/** The field at the start of a name in a template, such as `title` in `fields.title.nl | upper`. */
const fieldName = /^(?:fields\.)?([\w-]+)/u;

/**
 * Takes from an entry what a label names: a whole entry costs Decap much to turn into its own maps.
 * @param data values of an entry
 * @param names what stands between the braces of a template
 */
export function namedFields(
  data: Readonly<Record<string, unknown>> | undefined,
  names: readonly string[],
): Record<string, unknown> {
  const fields = new Set(names.map((name) => fieldName.exec(name)?.[1]));
  return Object.fromEntries(Object.entries(data ?? {}).filter(([field]) => fields.has(field)));
}

/**
 * What was chosen before and has no name (yet): it stays among the choices.
 * @param chosen its id, or a choice that Decap made of it
 * @param isRead whether names were read: what has none then is shown by its id
 */
export function unnamedChoice(chosen: string | { value: string }, isRead: boolean): { value: string; label: string } {
  const value = typeof chosen === 'string' ? chosen : chosen.value;
  return { value, label: isRead ? value : '…' };
}
