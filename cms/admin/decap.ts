/** The faces of Decap that the editor uses. */
import type { ComponentType, RefAttributes } from 'react';

import type { Backend } from '../guard/backend-types.ts';
import type { TextComponents } from '../rich-text/components.ts';

export type BackendClass = new (config: unknown, options?: unknown) => Backend;

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
