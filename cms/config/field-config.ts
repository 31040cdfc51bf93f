/** The shape of Decap's field configuration, as far as the generator uses it. */
import type { Locale } from '#locales';

export interface FieldConfig {
  name: string;
  label: string;
  widget: string;
  /** Only a mark at the label: what is required is checked when a draft is called ready. */
  required?: boolean;
  hint?: string;
  i18n?: 'translate' | 'duplicate';
  /** Language of what is typed here, when it is not the language of the pane. */
  lang?: Locale;
  fields?: FieldConfig[];
  options?: { label: string; value: string }[];
  default?: string | [];
  pattern?: [string, string];
  multiple?: boolean;
  collapsed?: boolean;
  summary?: string;
  label_singular?: string;
  collection?: string;
  value_field?: string;
  search_fields?: string[];
  display_fields?: string[];
  options_length?: number;
  /** What is typed in a field of the widget `typed-value`, and the limits of a number. */
  kind?: 'number' | 'url' | 'mailbox';
  whole?: true;
  min?: number;
  /** The address is that of a source. */
  isSource?: true;
  format?: string;
  date_format?: string;
  time_format?: false;
  choose_url?: boolean;
  /** The collection that a text belongs to: its empty form follows from it. */
  document?: string;
  buttons?: string[];
  editor_components?: string[];
  modes?: string[];
}

/** What a field kind adds to name, label and hint. */
export type WidgetConfig = Omit<FieldConfig, 'name' | 'label' | 'hint' | 'i18n'>;

export interface FieldContext {
  /** Language of labels and hints. */
  locale: Locale;
  /** How documents spread the field over their language files; undefined in records. */
  i18n: 'translate' | 'duplicate' | undefined;
  /** Inside a group that may stay empty: nothing is chosen beforehand. */
  isInOptional?: boolean;
  /** Inside a group. */
  isInGroup?: boolean;
}
