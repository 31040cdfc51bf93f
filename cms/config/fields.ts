/** From a field of the content model to a field of Decap's form. */
import { localeInfo, locales } from '#locales';
import type { Localized } from '#locales';
import { blockNames } from '#model/blocks.ts';
import { isDocumentName } from '#model/collection-names.ts';
import type { CollectionName } from '#model/collection-names.ts';
import { collections } from '#model/collections.ts';
import type { Field, FieldKind, Fields } from '#model/fields.ts';
import { labelOf } from '#model/fields.ts';
import { dateShape, shapes } from '#model/shapes.ts';

import type { FieldConfig, FieldContext, WidgetConfig } from './field-config.ts';
import { lengthPattern, patternFor } from './patterns.ts';

type FieldOf<K extends FieldKind> = { [P in K]: Extract<Field, { kind: P }> & { kind: P } }[K];

/** Most entries that the list of a reference shows. */
const mostOptions = 500;

function optionsOf(options: Readonly<Record<string, Localized>>, { locale }: FieldContext): WidgetConfig['options'] {
  return Object.entries(options).map(([value, label]) => ({ label: label[locale], value }));
}

function textInput(field: { multiline?: true; max?: number }, { locale }: FieldContext): WidgetConfig {
  return {
    widget: field.multiline ? 'text' : 'string',
    ...(field.max === undefined ? {} : { pattern: lengthPattern(field.max, locale) }),
  };
}

/** Chooses an entry of another collection by its title; the value is its id. */
function relation(to: CollectionName, { locale }: FieldContext): WidgetConfig {
  const collection = collections[to];
  const title = collection.shape === 'document' ? 'title' : collection.titleField;
  const isDocument = isDocumentName(to);
  return {
    widget: 'relation',
    collection: to,
    value_field: '{{slug}}',
    search_fields: isDocument ? [title] : locales.map((each) => `${title}.${each}`),
    display_fields: [isDocument ? title : `${title}.${locale}`],
    options_length: mostOptions,
  };
}

/** One maker per kind: a kind without one does not compile. */
const widgets: { [K in FieldKind]: (field: FieldOf<K>, context: FieldContext) => WidgetConfig } = {
  text: (field, context) => textInput(field, context),
  slug: (_, { locale }) => ({ widget: 'string', required: false, pattern: patternFor(shapes.slug, locale) }),
  key: (_, { locale }) => ({ widget: 'string', pattern: patternFor(shapes.slug, locale) }),
  localized: (field, context) => ({
    widget: 'object',
    fields: locales.map((lang) => ({
      name: lang,
      label: localeInfo[lang].name,
      lang,
      required: !field.optional,
      ...textInput(field, context),
      ...(context.i18n ? { i18n: context.i18n } : {}),
    })),
  }),
  date: ({ precision }, { locale }) => ({
    ...(precision === 'day'
      ? { widget: 'datetime', format: 'YYYY-MM-DD', date_format: 'YYYY-MM-DD', time_format: false }
      : { widget: 'string' }),
    pattern: patternFor(dateShape(precision), locale),
  }),
  // Their own control reads what is typed: `typed-value-control.ts`.
  number: ({ whole, min }) => ({
    widget: 'typed-value',
    kind: 'number',
    ...(whole && { whole }),
    ...(min !== undefined && { min }),
  }),
  flag: () => ({ widget: 'boolean', required: false }),
  choice: (field, context) => ({
    widget: 'select',
    options: optionsOf(field.options, context) ?? [],
    ...(field.initial === undefined || context.isInOptional ? {} : { default: field.initial }),
  }),
  choices: (field, context) => ({ widget: 'select', multiple: true, options: optionsOf(field.options, context) ?? [] }),
  reference: (field, context) => relation(field.to, context),
  references: (field, context) => ({ ...relation(field.to, context), multiple: true }),
  document: (_, { locale }) => ({ widget: 'string', pattern: patternFor(shapes.document, locale) }),
  url: ({ isSource }) => ({ widget: 'typed-value', kind: 'url', ...(isSource && { isSource }) }),
  mailbox: () => ({ widget: 'typed-value', kind: 'mailbox' }),
  image: () => ({ widget: 'image', choose_url: false }),
  hashes: () => ({ widget: 'hidden', required: false }),
  sections: () => ({ widget: 'hidden', required: false }),
  slugs: () => ({ widget: 'hidden', required: false }),
  // Its own control shows what was found: `not-personal-control.ts`.
  answers: () => ({ widget: 'not-personal', required: false }),
  group: (field, context) => {
    const kinds = Object.values(field.fields).map(({ kind }) => kind);
    // What the save keeps by itself is nothing to fill in.
    if (kinds.every((kind) => kind === 'slugs')) return { widget: 'hidden', required: false };
    return {
      // A group that knows the state of each section is the panel for translators: `translation-control.ts`.
      widget: kinds.includes('hashes') ? 'translation' : 'object',
      collapsed: field.optional === true && field.startsOpen !== true,
      fields: fieldConfigs(field.fields, { ...context, isInOptional: field.optional === true, isInGroup: true }),
    };
  },
  list: (field, context) => ({
    widget: 'list',
    collapsed: false,
    default: [],
    label_singular: labelOf(field, context.locale),
    fields: fieldConfigs(field.fields, { ...context, isInOptional: false, isInGroup: false }),
  }),
  body: () => ({
    widget: 'body',
    modes: ['rich_text'],
    buttons: ['bold', 'italic', 'link', 'heading-two', 'heading-three', 'quote', 'bulleted-list', 'numbered-list'],
    editor_components: [...blockNames, 'image'],
  }),
};

function widgetOf<K extends FieldKind>(field: FieldOf<K>, context: FieldContext): WidgetConfig {
  return widgets[field.kind](field, context);
}

/**
 * How a field is spread over the languages. A group inside a group says nothing itself: Decap would write its empty
 * value into the other language and then stumble over it at the fields inside. The fields inside say it.
 */
function i18nOf(field: Field, { i18n, isInGroup }: FieldContext): Pick<FieldConfig, 'i18n'> {
  const isGroup = field.kind === 'group' || field.kind === 'localized';
  return i18n && !(isGroup && isInGroup) ? { i18n } : {};
}

/** One field of the model as a field of the form. */
export function fieldConfig(name: string, field: Field, context: FieldContext): FieldConfig {
  return {
    name,
    label: labelOf(field, context.locale),
    required: !field.optional,
    ...(field.hint ? { hint: field.hint[context.locale] } : {}),
    ...i18nOf(field, context),
    ...widgetOf(field, context),
  };
}

/** The fields of a record, group or list, in the order of the model. */
export function fieldConfigs(fields: Fields, context: FieldContext): FieldConfig[] {
  return Object.entries(fields).map(([name, field]) => fieldConfig(name, field, context));
}
