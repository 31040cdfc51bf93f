/** The language of what is typed in a form. */
import { createElement } from 'react';
import type { ComponentType, ReactElement, Ref } from 'react';

import type { FieldMap } from '../admin/decap.ts';

interface ControlProps {
  field: FieldMap;
  locale?: string;
}

/** The language of what is typed in a field; undefined where it is that of the interface. */
function languageOf({ field, locale }: ControlProps): string | undefined {
  const lang = field.get('lang');
  if (typeof lang === 'string') return lang;
  return field.get('i18n') === 'translate' && ['string', 'text', 'body'].includes(String(field.get('widget')))
    ? locale
    : undefined;
}

/** A form control around which the language of what is typed in it is told. Decap asks the control itself, by its `ref`. */
export function inLanguage<P extends ControlProps>(Control: ComponentType<P>): ComponentType<P> {
  return function ControlInLanguage(props: P & { ref?: Ref<unknown> }): ReactElement {
    return createElement('div', { lang: languageOf(props) }, createElement(Control, props));
  };
}
