/** The faces of Decap that the editor uses. */
import type { Component, ComponentType, ReactElement, RefAttributes } from 'react';

import type { Backend } from '../guard/backend-types.ts';
import type { TextComponents } from '../rich-text/components.ts';

export type BackendClass = new (config: unknown, options?: unknown) => Backend;

/** A backend for a Git host, with Decap's interface to that host once somebody signed in. */
export type HostBackendClass<A> = new (
  config: unknown,
  options?: unknown,
) => Backend & Required<Pick<Backend, 'authenticate'>> & { api: A };

/** Phrases of the interface, in groups. */
export interface Phrases {
  [key: string]: string | Phrases;
}

export interface WidgetDefinition {
  name: string;
  controlComponent: ComponentType<WidgetProps>;
  previewComponent?: ComponentType<PreviewProps>;
}

export interface WidgetModule {
  Widget: (options?: object) => WidgetDefinition;
}

/** A message that passes by itself. */
export interface Toast {
  id: string;
  /** Words, or a phrase with what stands in it. */
  message: string | { key: string };
  type: string;
  /** Milliseconds. */
  dismissAfter?: number;
}

/** A field of the configuration, as Decap hands it out: an Immutable map. */
export interface FieldMap {
  get: (key: string, otherwise?: unknown) => unknown;
  set: (key: string, value: unknown) => FieldMap;
}

export interface WidgetProps {
  value?: string | undefined;
  field: FieldMap;
  locale?: string;
  forID?: string;
  isDisabled?: boolean;
  classNameWrapper: string;
  /** The entry around the field as it stands now; its shared values are those of the first pane. */
  getEntry?: () => EntryMap | undefined;
  onChange: (value: string) => void;
  getEditorComponents: () => TextComponents;
  getAsset: (path: string, field?: FieldMap) => unknown;
}

/** The values of a group: an Immutable map. */
export interface GroupValue {
  get: (key: string) => unknown;
}

/** What the control of a group of fields gets. */
export interface GroupProps extends Omit<WidgetProps, 'value' | 'onChange'> {
  value?: GroupValue | undefined;
  /** Changes one value of the group; the field only tells its name. */
  onChangeObject: (field: Pick<FieldMap, 'get'>, value: unknown) => void;
  /** Inside a list a group has no bar of its own to fold it. */
  forList?: boolean;
  collapsed?: boolean;
}

/** What Decap calls on the control of a group. */
export interface GroupControl {
  validate: () => void;
  focus: (path: string) => void;
}

export interface GroupModule {
  Widget: () => { name: string; controlComponent: ComponentType<GroupProps & RefAttributes<GroupControl>> };
}

/** What the control of a value that is no text gets. */
export interface ValueProps extends Omit<WidgetProps, 'value' | 'onChange'> {
  value?: unknown;
}

export interface PreviewProps {
  value?: string | undefined;
  field: FieldMap;
  getAsset: (path: string, field?: FieldMap) => unknown;
}

/** The entry as a preview gets it: an Immutable map. */
export interface EntryMap {
  getIn: (path: readonly string[]) => unknown;
}

export interface PreviewTemplateProps {
  entry: EntryMap;
  locale?: string;
  getAsset: (path: string) => unknown;
  document: Document;
}

/** The control of a line of text, as far as it is changed. */
export declare class StringControl extends Component<WidgetProps> {
  override componentDidUpdate(before: { value?: unknown }): void;
}

/** The control of lists, as far as it is changed. */
export declare class ListControl extends Component<ListProps> {
  objectLabel(item: unknown): string | undefined;
}

export interface ListProps extends Omit<WidgetProps, 'value' | 'field'> {
  value?: unknown;
  field: { get: (key: 'fields') => { first: () => FieldMap } | undefined };
}

/** An entry among which is chosen. */
export interface Hit {
  data?: Record<string, unknown>;
  i18n?: Record<string, { data?: Record<string, unknown> }>;
}

export interface Choice {
  value: string;
  label: string;
  data: { id: string };
}

export interface RelationProps extends Omit<WidgetProps, 'value'> {
  value?: unknown;
  queryHits: readonly unknown[];
}

/** The control of choices among entries, as far as it is changed. */
export declare class RelationControl extends Component<RelationProps, { initialOptions: readonly unknown[] }> {
  parseNestedFields: (hit: Hit, field: string) => unknown;
  onSortEnd: (choices: readonly Choice[]) => unknown;
  isMultiple(): boolean;
  override render(): ReactElement<SelectProps>;
}

export interface SelectProps {
  value?: readonly Choice[] | null;
  onSortEnd?: unknown;
}

/** What a package of a control gives. */
export interface ControlModule<C> {
  Widget: () => Omit<WidgetDefinition, 'controlComponent'> & { controlComponent: C };
}
