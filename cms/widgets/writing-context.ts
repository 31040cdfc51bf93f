/** What the form around a text tells the writing help. */
import { defaultLocale, isLocale } from '#locales';
import type { Locale } from '#locales';
import type { DocumentName } from '#model/collection-names.ts';
import type { WritingContext } from '#model/writing/analyse.ts';
import { answersOf } from '#model/writing/not-personal.ts';

import type { WidgetProps } from '../admin/decap.ts';
import { plainList } from '../bundle/immutable-map.ts';

/** The language of the pane that a control stands in. */
export function textLanguage({ locale }: WidgetProps): Locale {
  return isLocale(locale) ? locale : defaultLocale;
}

/**
 * @param props of the control of a text, at the moment at which it is read
 * @param today ISO day
 */
export function writingContext(props: WidgetProps, today: string): WritingContext {
  const { getEntry, field } = props;
  const locale = textLanguage(props);
  const entry = getEntry?.();
  const summary: unknown = entry?.getIn([...(locale === defaultLocale ? [] : ['i18n', locale]), 'data', 'summary']);
  return {
    locale,
    today,
    ...(typeof summary === 'string' && { summary }),
    // A visit has a Ukrainian side, whoever travels.
    isInUkraine:
      field.get('document') === ('visits' satisfies DocumentName) || entry?.getIn(['data', 'area', 'country']) === 'UA',
    notPersonal: answersOf({ notPersonal: plainList(entry?.getIn(['data', 'notPersonal'])) }),
  };
}
