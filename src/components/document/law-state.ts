/** What is told of a law: its state as read, of which day the text was that was read, and when somebody looked. */
import type { IconName } from '#components/ui/icons.ts';
import { formatDate } from '#i18n/format.ts';
import { createTranslator } from '#i18n/translator.ts';
import type { Locale } from '#locales';
import { laws } from '#model/collections/laws.ts';
import { isCheckOld, lawBasis } from '#model/law-check.ts';

import type { LawEntry } from './view.ts';

type LawState = Pick<LawEntry, 'status' | 'validOn' | 'checkedOn'>;

const glyphs = {
  'in-force': 'on',
  amended: 'on',
  adopted: 'half',
  signed: 'half',
  repealed: 'ring',
  bill: 'ring',
  unknown: 'ring',
} as const satisfies Record<LawEntry['status'], IconName>;

/** Full disc: in force. Half: adopted, not in force. Ring: everything else, and a state that nobody read in the text of its day. */
export function lawGlyph(law: LawState): IconName {
  return lawBasis(law) === 'checked' ? glyphs[law.status] : 'ring';
}

/** The state of a law as one sentence: of an old text it is told of its day only, and else as what a source says. */
export function lawStateText(law: LawState, locale: Locale): string {
  const t = createTranslator(locale);
  const state = laws.fields.status.options[law.status][locale];
  const basis = lawBasis(law);
  if (basis === 'checked' || law.status === 'unknown') return t(`law.status.${law.status}`);
  if (law.validOn === undefined) return t('law.told', { state });
  return basis === 'then' ? t('law.then', { state, date: formatDate(locale, law.validOn) }) : t('law.told', { state });
}

/** Of which day the text was that somebody read; or that nobody read it. */
export function lawTextRead({ validOn }: LawState, locale: Locale): string {
  const t = createTranslator(locale);
  return validOn === undefined ? t('law.textUnread') : t('law.textRead', { date: formatDate(locale, validOn) });
}

/**
 * When somebody looked, and whether that is too long ago.
 * @param today ISO day on which the age of a check is judged
 */
export function lawChecked({ checkedOn }: LawState, { locale, today }: { locale: Locale; today: string }) {
  const isOld = isCheckOld(checkedOn, today);
  const date = formatDate(locale, checkedOn);
  return { isOld, text: createTranslator(locale)(isOld ? 'law.checkedOld' : 'law.checked', { date }) };
}
