/** The order of a document's form: what everybody writes first, what few need last. The file keeps the model's order. */
import { commonFields } from '#model/common-fields.ts';
import type { DocumentFields } from '#model/fields.ts';

const opening = ['sourceLocale', 'title', 'summary'];
const text = ['body', 'translation'];

/**
 * Names of the fields in the order of the form: title and summary, what this kind of document requires, the text with
 * its translation, what this kind may have, and what all kinds share.
 * @param fields of one kind of document
 */
export function formOrder(fields: DocumentFields): string[] {
  const isPlaced = (name: string): boolean => [...opening, ...text].includes(name);
  const rest = Object.keys(fields).filter((name) => !isPlaced(name));
  const own = rest.filter((name) => !Object.hasOwn(commonFields, name));
  const isRequired = (name: string): boolean => fields[name]?.optional !== true;
  return [
    ...opening,
    ...own.filter(isRequired),
    ...text,
    ...own.filter((name) => !isRequired(name)),
    ...rest.filter((name) => !own.includes(name)),
  ];
}
