/** Astro's reading of the content model: a Zod schema per collection. */
import { z } from 'astro/zod';

import { locales } from '#locales';

import { isDocumentName } from './collection-names.ts';
import type { CollectionName } from './collection-names.ts';
import { collections } from './collections.ts';
import type { EntryData } from './collections.ts';
import { isDate } from './dates.ts';
import { idPattern } from './entry-path.ts';
import type { DateField, Field, Fields } from './fields.ts';
import { isMediaAddress } from './links.ts';
import { numberLimit } from './typed-values.ts';
import { isMailbox, isWebAddress } from './web-addresses.ts';

const filled = (max = Infinity): z.ZodString => {
  const text = z.string().refine((value) => value.trim() !== '', { error: 'empty' });
  return max === Infinity ? text : text.max(max);
};

const webAddress = z.string().refine(isWebAddress, { error: 'not-a-url' });
const mailbox = z.string().refine(isMailbox, { error: 'not-a-mailbox' });
const id = z.string().regex(idPattern, { error: 'not-an-id' });
const picture = z.string().refine(isMediaAddress, { error: 'not-in-media' });
const document = z.string().refine(
  (value) => {
    const [collection = '', key = '', ...more] = value.split('/');
    return isDocumentName(collection) && idPattern.test(key) && more.length === 0;
  },
  { error: 'not-a-document' },
);

/** A year without quotes is a number in YAML. */
function dateText(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value;
}

function dateSchema({ precision }: DateField): z.ZodType {
  return z.preprocess(
    dateText,
    z.string().refine((value) => isDate(value, precision), { error: `not-a-date:${precision}` }),
  );
}

function localizedSchema(max: number | undefined): z.ZodType {
  return z.strictObject(Object.fromEntries(locales.map((locale) => [locale, filled(max)])));
}

function fieldSchema(field: Field): z.ZodType {
  switch (field.kind) {
    case 'text':
      return filled(field.max);
    case 'slug':
      return id;
    case 'localized':
      return localizedSchema(field.max);
    case 'date':
      return dateSchema(field);
    case 'number':
      return z.number().refine((value) => numberLimit(field, value) === undefined, { error: 'beyond-limits' });
    case 'flag':
      return z.boolean();
    case 'choice':
      return z.enum(Object.keys(field.options));
    case 'choices':
      return z.array(z.enum(Object.keys(field.options)));
    case 'reference':
      return id;
    case 'references':
    case 'sections':
      return z.array(id);
    case 'answers':
      return z.array(filled());
    case 'document':
      return document;
    case 'url':
      return webAddress;
    case 'mailbox':
      return mailbox;
    case 'image':
      return picture;
    case 'hashes':
      return z.record(z.string(), z.string().regex(/^[0-9a-f]{16}$/u, { error: 'not-a-hash' }));
    case 'group':
      return fieldsSchema(field.fields);
    case 'list':
      return z.array(fieldsSchema(field.fields));
    case 'body':
      return z.undefined();
    default:
      return field satisfies never;
  }
}

function fieldsSchema(fields: Fields): z.ZodType {
  const entries = Object.entries(fields).filter(([, field]) => field.kind !== 'body');
  const schemas = entries.map(([key, field]) => {
    const schema = fieldSchema(field);
    return [key, field.optional ? schema.optional() : schema] as const;
  });
  return z.strictObject(Object.fromEntries(schemas));
}

/**
 * The schema of the front matter of a document, or of a record. Unknown keys are refused, days must
 * exist, and texts in both languages need both. The messages are codes: people read the content
 * check, which says the same with file, line and remedy.
 */
export function schemaFor<N extends CollectionName>(name: N): z.ZodType<EntryData<N>> {
  // The schema is built from the fields that the type is computed from; Zod cannot see that.
  return fieldsSchema(collections[name].fields) as z.ZodType<EntryData<N>>;
}
