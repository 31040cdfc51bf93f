/** Takes from an entry what a label names: a whole entry costs Decap much to turn into its own maps. */

/** The field at the start of a name in a template, such as `title` in `fields.title.nl | upper`. */
const fieldName = /^(?:fields\.)?([\w-]+)/u;

/**
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
