/** Astro's reading of the content model: a Zod schema per collection. */
import { z } from 'astro/zod';

import { locales } from '#locales';

import type { CollectionName } from './collection-names.ts';
import { collections } from './collections.ts';
import type { EntryData } from './collections.ts';
import { idPattern, longestSlug } from './entry-path.ts';
import type { Field, Fields } from './fields.ts';
import { isMediaAddress } from './links.ts';
import { shapeOf } from './shapes.ts';
import { hasWord, isBlank } from './words.ts';
import { numberLimit } from './typed-values.ts';

interface TextRules {
  max?: number;
  isName?: true;
}

function textSchema({ max = Infinity, isName }: TextRules = {}): z.ZodString {
  const text = z.string().refine((value) => !isBlank(value), { error: 'empty', abort: true });
  const named = isName ? text.refine(hasWord, { error: 'no-word' }) : text;
  return max === Infinity ? named : named.max(max);
}

const id = z.string().regex(idPattern, { error: 'not-an-id' });
const slug = id.max(longestSlug);
const picture = z.string().refine(isMediaAddress, { error: 'not-in-media' });

/** A text of the shape that its field has everywhere. */
function shaped(field: Field, error: string): z.ZodString {
  const fits = shapeOf(field)?.fits ?? (() => false);
  return z.string().refine(fits, { error });
}

/** A year without quotes is a number in YAML. */
function dateText(value: unknown): unknown {
  return typeof value === 'number' ? String(value) : value;
}

function localizedSchema(rules: TextRules): z.ZodType {
  return z.strictObject(Object.fromEntries(locales.map((locale) => [locale, textSchema(rules)])));
}

function fieldSchema(field: Field): z.ZodType {
  switch (field.kind) {
    case 'text':
      return textSchema(field);
    case 'slug':
    case 'key':
      return slug;
    case 'slugs':
      return z.array(slug);
    case 'localized':
      return localizedSchema(field);
    case 'date':
      return z.preprocess(dateText, shaped(field, `not-a-date:${field.precision}`));
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
      return z.array(textSchema());
    case 'document':
      return shaped(field, 'not-a-document');
    case 'url':
      return shaped(field, 'not-a-url');
    case 'mailbox':
      return shaped(field, 'not-a-mailbox');
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

/** The schema of some fields: what a reader gets of them, and nothing else. */
export function fieldsSchema(fields: Fields): z.ZodType {
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
