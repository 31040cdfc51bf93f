/**
 * The kinds of field that content is made of, as plain data. Three readers derive what they need
 * from them: Astro's schema (`to-zod.ts`), the editor's configuration (`cms/config`) and the
 * content check (`scripts/checks`). A kind that a reader does not handle does not compile.
 */
import type { Locale, Localized } from '#locales';

import type { CollectionName } from './collection-names.ts';

interface Described {
  label: Localized;
  /** One sentence for the editor, below the field. */
  hint?: Localized;
  /** Absent means required. */
  optional?: true;
}

/**
 * Where a document keeps the field: `shared` stands in both language files and is equal there,
 * `translated` differs per language. In records and inside lists every field is shared; text that
 * differs per language is `localized`.
 */
export type Scope = 'shared' | 'translated';

export interface TextField extends Described {
  kind: 'text';
  /** Most characters. */
  max?: number;
  multiline?: true;
  /** A page or an entry is called by it: it has a letter or a figure. */
  isName?: true;
}
/** The last part of an address: a-z, 0-9 and hyphens. */
export interface SlugField extends Described {
  kind: 'slug';
}
/** A name that texts call a part of the entry by, unique within it: a-z, 0-9 and hyphens. */
export interface KeyField extends Described {
  kind: 'key';
}
/** Last parts of addresses that an entry had before; kept by the editor's save. */
export interface SlugsField extends Described {
  kind: 'slugs';
}
/** A text in both languages in one field: `{ nl, uk }`. */
export interface LocalizedField extends Described {
  kind: 'localized';
  max?: number;
  multiline?: true;
  /** It may cite the sources of its entry: `[1](#s1)`. */
  cites?: true;
  /** A page or an entry is called by it: it has a letter or a figure. */
  isName?: true;
}
/** A day `2026-11-23`; with `month` also `2026-11`, with `year` also `2026`. Always a string. */
export interface DateField extends Described {
  kind: 'date';
  precision: 'day' | 'month' | 'year';
}
export interface NumberField extends Described {
  kind: 'number';
  /** No decimals. */
  whole?: true;
  /** Smallest number. */
  min?: number;
}
export interface FlagField extends Described {
  kind: 'flag';
}
export interface ChoiceField extends Described {
  kind: 'choice';
  options: Readonly<Record<string, Localized>>;
  /** The option that a new entry starts with. */
  initial?: string;
}
export interface ChoicesField extends Described {
  kind: 'choices';
  options: Readonly<Record<string, Localized>>;
}
/** The id of an entry of another collection. */
export interface ReferenceField extends Described {
  kind: 'reference';
  to: CollectionName;
}
export interface ReferencesField extends Described {
  kind: 'references';
  to: CollectionName;
}
/** A document of any kind: `collection/id`. */
export interface DocumentField extends Described {
  kind: 'document';
}
export interface UrlField extends Described {
  kind: 'url';
  /** The page that somebody read, where a text has what it says from. */
  isSource?: true;
}
/** A mailbox of an office, never of a person. */
export interface MailboxField extends Described {
  kind: 'mailbox';
}
/** A picture below `content/media`. */
export interface ImageField extends Described {
  kind: 'image';
}
/** Hash per section id; kept by the editor's save and by `npm run content:stamp`. */
export interface HashesField extends Described {
  kind: 'hashes';
}
/** Ids of sections; filled in by the editor's save. */
export interface SectionsField extends Described {
  kind: 'sections';
}
/** Exact words of the entry of which an editor says that they are no data about a person. */
export interface AnswersField extends Described {
  kind: 'answers';
}
export interface GroupField extends Described {
  kind: 'group';
  fields: Fields;
  /** Optional, but an editor should see it at once. */
  startsOpen?: true;
}
export interface ListField extends Described {
  kind: 'list';
  fields: Fields;
}
/** The text below the front matter, in the safe MDX subset. */
export interface BodyField extends Described {
  kind: 'body';
}

export type Field =
  | TextField
  | SlugField
  | SlugsField
  | KeyField
  | LocalizedField
  | DateField
  | NumberField
  | FlagField
  | ChoiceField
  | ChoicesField
  | ReferenceField
  | ReferencesField
  | DocumentField
  | UrlField
  | MailboxField
  | ImageField
  | HashesField
  | SectionsField
  | AnswersField
  | GroupField
  | ListField
  | BodyField;

export type FieldKind = Field['kind'];
export type Fields = Readonly<Record<string, Field>>;

/** A document's field: one of the kinds above, in one language or in both. */
export type DocumentFieldEntry = Field & { scope: Scope };
export type DocumentFields = Readonly<Record<string, DocumentFieldEntry>>;

/** A part of a document that the model knows by its id. */
export interface OutlineSection {
  id: string;
  heading: Localized;
  /** What an editor writes here. */
  hint: Localized;
  required: boolean;
}

export interface DocumentCollection {
  shape: 'document';
  label: Localized;
  singular: Localized;
  hint: Localized;
  fields: DocumentFields;
  outline: readonly OutlineSection[];
}

export interface RecordCollection {
  shape: 'record';
  label: Localized;
  singular: Localized;
  hint: Localized;
  /** The field whose text names an entry in lists. */
  titleField: string;
  fields: Fields;
}

export type Collection = DocumentCollection | RecordCollection;

/** Text of a label in one language. */
export function labelOf(described: { label: Localized }, locale: Locale): string {
  return described.label[locale];
}
