/** From the collections of the content model to Decap's folder collections. */
import { locales } from '#locales';
import type { Locale } from '#locales';
import { documentNames, recordNames } from '#model/collection-names.ts';
import type { CollectionName, DocumentName, RecordName } from '#model/collection-names.ts';
import { documentCollections, recordCollections } from '#model/collections.ts';
import { contentFolder } from '#model/entry-path.ts';
import { labelOf } from '#model/fields.ts';
import type { Collection, DocumentFields } from '#model/fields.ts';

import type { FieldConfig } from './field-config.ts';
import { formOrder } from './field-order.ts';
import { fieldConfig, fieldConfigs } from './fields.ts';
import { emptyBody } from './outline.ts';
import { stringsIn } from '../strings/strings.ts';

/** Names under which the editor's file formats are registered. */
export const formats = { document: 'kennisbrug-document', record: 'kennisbrug-record' } as const;

export interface CollectionConfig {
  name: string;
  label: string;
  label_singular: string;
  description: string;
  folder: string;
  create: true;
  slug: '{{slug}}';
  extension: 'mdx' | 'yaml';
  format: string;
  identifier_field: string;
  summary: string;
  sortable_fields: string[];
  media_folder: string;
  public_folder: string;
  editor: { preview: boolean };
  i18n?: true;
  fields: FieldConfig[];
}

function common(name: CollectionName, collection: Collection, locale: Locale) {
  return {
    name,
    label: labelOf(collection, locale),
    label_singular: labelOf({ label: collection.singular }, locale),
    description: collection.hint[locale],
    folder: `${contentFolder}/${name}`,
    create: true,
    slug: '{{slug}}',
    media_folder: `/${contentFolder}/media/${name}/{{filename}}`,
    public_folder: `../media/${name}/{{filename}}`,
  } as const;
}

/** Fields of a document in the order of its form; the text starts with the headings of its kind. */
function documentFields(name: DocumentName, fields: DocumentFields, locale: Locale): FieldConfig[] {
  return formOrder(fields).flatMap((key) => {
    const field = fields[key];
    if (!field) return [];
    const i18n = field.scope === 'shared' ? 'duplicate' : 'translate';
    const config = fieldConfig(key, field, { locale, i18n });
    if (field.kind !== 'body') return config;
    const body = emptyBody(name, 'nl');
    return { ...config, document: name, ...(body === '' ? {} : { default: body }) };
  });
}

function documentConfig(name: DocumentName, locale: Locale): CollectionConfig {
  const collection = documentCollections[name];
  const { untitled } = stringsIn(locale).controls.fields;
  return {
    ...common(name, collection, locale),
    extension: 'mdx',
    format: formats.document,
    i18n: true,
    identifier_field: 'title',
    summary: `{{title | default('(${untitled})')}} · {{filename}}`,
    sortable_fields: ['title', 'published', 'updated'],
    editor: { preview: true },
    fields: documentFields(name, collection.fields, locale),
  };
}

function recordConfig(name: RecordName, locale: Locale): CollectionConfig {
  const collection = recordCollections[name];
  return {
    ...common(name, collection, locale),
    extension: 'yaml',
    format: formats.record,
    identifier_field: collection.titleField,
    summary: locales.map((each) => `{{${collection.titleField}.${each}}}`).join(' · '),
    sortable_fields: [],
    editor: { preview: false },
    fields: fieldConfigs(collection.fields, { locale, i18n: undefined }),
  };
}

/** Every collection of the model, with labels in one language. */
export function collectionConfigs(locale: Locale): CollectionConfig[] {
  return [
    ...documentNames.map((name) => documentConfig(name, locale)),
    ...recordNames.map((name) => recordConfig(name, locale)),
  ];
}
