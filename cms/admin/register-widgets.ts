/** The form controls that the configuration uses. */
import { DecapCmsCore as CMS } from 'decap-cms-core';
import booleanWidget from 'decap-cms-widget-boolean';
import datetimeWidget from 'decap-cms-widget-datetime';
import imageWidget from 'decap-cms-widget-image';
import listWidget from 'decap-cms-widget-list';
import objectWidget from 'decap-cms-widget-object';
import relationWidget from 'decap-cms-widget-relation';
import richtextWidget from 'decap-cms-widget-richtext';
import selectWidget from 'decap-cms-widget-select';
import stringWidget from 'decap-cms-widget-string';
import textWidget from 'decap-cms-widget-text';

import type { ComponentType } from 'react';

import type { Locale } from '#locales';
import { documentNames } from '#model/collection-names.ts';

import { NotRichError } from '../rich-text/rich-from-text.ts';
import { markdownToSlate, slateToMarkdown } from '../rich-text/serializers.ts';
import { bodyControl } from '../widgets/body-control.ts';
import { DocumentPreview } from '../widgets/document-preview.ts';
import { editorComponents } from '../widgets/editor-components.ts';
import { inLanguage } from '../widgets/in-language.ts';
import { namedListControl } from '../widgets/list-control.ts';
import { notPersonalControl } from '../widgets/not-personal-control.ts';
import { steadyRelationControl } from '../widgets/relation-control.ts';
import { steadyStringControl } from '../widgets/string-control.ts';
import { translationControl } from '../widgets/translation-control.ts';
import { lawRuleControl } from '../widgets/law-rule-control.ts';
import { typedValueControl } from '../widgets/typed-value-control.ts';
import type { TranslationDesk } from '../translation/translation-desk.ts';

import type { WidgetProps } from './decap.ts';
import { stringsIn } from '../strings/strings.ts';

/** Decap's own controls, some of them changed. */
function decapWidgets(): { name: string; controlComponent: unknown }[] {
  const [text, relation, list] = [stringWidget.Widget(), relationWidget.Widget(), listWidget.Widget()];
  return [
    { ...text, controlComponent: steadyStringControl(text.controlComponent) },
    { ...relation, controlComponent: steadyRelationControl(relation.controlComponent) },
    { ...list, controlComponent: namedListControl(list.controlComponent) },
    textWidget.Widget(),
    booleanWidget.Widget(),
    datetimeWidget.Widget(),
    selectWidget.Widget(),
    objectWidget.Widget(),
    imageWidget.Widget(),
    richtextWidget.Widget(),
  ];
}

/** Registers a control, with the language of what is typed in it around it. */
function register(widget: { name: string; controlComponent: unknown }): void {
  // Decap's controls and ours take the field, and the language of its pane.
  const Control = widget.controlComponent as ComponentType<Pick<WidgetProps, 'field' | 'locale'>>;
  Reflect.apply(CMS.registerWidget, CMS, [[{ ...widget, controlComponent: inLanguage(Control) }]]);
}

/** The text as the rich editor writes it when nobody changes anything; undefined when it has no form for a part of it. */
function normalise(text: string, { getEditorComponents }: WidgetProps): string | undefined {
  if (text === '') return '';
  const editorComponents = getEditorComponents();
  try {
    return slateToMarkdown(markdownToSlate(text, { editorComponents }), undefined, editorComponents);
  } catch (error) {
    if (error instanceof NotRichError) return undefined;
    throw error;
  }
}

function registerComponents(locale: Locale): void {
  for (const component of editorComponents(locale)) CMS.registerEditorComponent(component);
  const code = stringsIn(locale).controls.code;
  // The rich editor does not start without a component of the type 'code-block'.
  Reflect.apply(CMS.registerEditorComponent, CMS, [
    {
      id: 'code-block',
      label: code.label,
      type: 'code-block',
      widget: 'object',
      fields: [
        { name: 'code', label: code.text, widget: 'text' },
        { name: 'lang', label: code.language, widget: 'string', required: false },
      ],
    },
  ]);
}

/**
 * Registers all controls and previews, with words in the language of the interface.
 * @param today ISO day
 */
export function registerWidgets(locale: Locale, desk: TranslationDesk, today: () => string): void {
  for (const widget of decapWidgets()) register(widget);
  const Rich = richtextWidget.Widget().controlComponent;
  const Group = objectWidget.Widget().controlComponent;
  register({ name: 'body', controlComponent: bodyControl({ Rich, normalise, locale, today, terms: desk.terms }) });
  register({ name: 'translation', controlComponent: translationControl({ Group, desk, locale }) });
  register({ name: 'not-personal', controlComponent: notPersonalControl(locale) });
  register({ name: 'typed-value', controlComponent: typedValueControl(locale) });
  register({ name: 'law-rule', controlComponent: lawRuleControl(desk, locale) });
  registerComponents(locale);
  for (const name of documentNames) Reflect.apply(CMS.registerPreviewTemplate, CMS, [name, DocumentPreview]);
  CMS.registerPreviewStyle('/admin/preview.css');
}
