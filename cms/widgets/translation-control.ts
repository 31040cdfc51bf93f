/** The group `translation` of a document: what a translator must know, above the fields to fill in. */
import { Component, createElement, createRef } from 'react';
import type { ComponentType, ReactNode, RefAttributes } from 'react';

import { defaultLocale, isLocale } from '#locales';
import type { Locale } from '#locales';

import type { GroupControl, GroupProps } from '../admin/decap.ts';
import type { TranslationDesk } from '../translation/translation-desk.ts';

import { TranslationGroup } from './translation-group.ts';

interface ControlParts {
  /** Decap's own control of a group. */
  Group: ComponentType<GroupProps & RefAttributes<GroupControl>>;
  desk: TranslationDesk;
  /** Language of the interface. */
  locale: Locale;
}

/** Makes the control, around Decap's own control of a group. */
export function translationControl({ Group, desk, locale }: ControlParts): ComponentType<GroupProps> {
  return class TranslationControl extends Component<GroupProps> implements GroupControl {
    readonly group = createRef<GroupControl>();

    readonly validate = (): void => {
      this.group.current?.validate();
    };

    readonly focus = (path: string): void => {
      this.group.current?.focus(path);
    };

    /** A value that Decap's form keeps, although no field of the group shows it. */
    readonly mark = (key: string, text: string): void => {
      this.props.onChangeObject({ get: () => key }, text);
    };

    /** Decap's control of a group always updates as well: its fields decide for themselves. */
    override shouldComponentUpdate(): boolean {
      return true;
    }

    override render(): ReactNode {
      const { value, field, forID, locale: pane } = this.props;
      return createElement(TranslationGroup, {
        desk,
        locale,
        pane: isLocale(pane) ? pane : defaultLocale,
        id: forID,
        label: String(field.get('label')),
        value,
        onMark: this.mark,
        fields: createElement(Group, {
          ...this.props,
          forID: `${forID ?? 'translation'}-fields`,
          ref: this.group,
          classNameWrapper: 'translation-fields',
          forList: true,
          collapsed: false,
        }),
      });
    }
  };
}
