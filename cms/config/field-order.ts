/** The order of a document's form: what everybody writes first, what few need last. The file keeps the model's order. */
import { commonFields } from '#model/common-fields.ts';
import type { DocumentFields } from '#model/fields.ts';

const opening = ['sourceLocale', 'title', 'summary'];
const text = ['body', 'translation'];

/**
 * Names of the fields in the order of the form: title and summary, what this kind of document requires or shows open, the text with
 * its translation, what this kind may have, and what all kinds share.
 * @param fields of one kind of document
 */
export function formOrder(fields: DocumentFields): string[] {
  const isPlaced = (name: string): boolean => [...opening, ...text].includes(name);
  const rest = Object.keys(fields).filter((name) => !isPlaced(name));
  const own = rest.filter((name) => !Object.hasOwn(commonFields, name));
  const isEarly = (name: string): boolean => {
    const field = fields[name];
    return field?.optional !== true || (field.kind === 'group' && field.startsOpen === true);
  };
  return [
    ...opening,
    ...own.filter(isEarly),
    ...text,
    ...own.filter((name) => !isEarly(name)),
    ...rest.filter((name) => !own.includes(name)),
  ];
}
