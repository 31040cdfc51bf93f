/** What holds for text that stands within an element. */
import { localeInfo, locales, type Locale } from '#locales';

import type { ElementTraits } from './elements.ts';
import { attributesOf } from '../markup.ts';

/** Shared by all text to which the same applies. */
export interface Setting {
  /** Language of the text, when the portal knows its rules. */
  locale: Locale | undefined;
  /** Whether it stands where a long word has little room. */
  isNarrow: boolean;
  /** False for names and codes that no one may alter. */
  isTranslatable: boolean;
  /** Whether it is code, a picture or a field of a form: left as it is. */
  isLeftAlone: boolean;
}

/** Outside all elements. */
export const outermost: Setting = { locale: undefined, isNarrow: false, isTranslatable: true, isLeftAlone: false };

/** A paragraph that is set as large as a heading: the title in the other language. */
const looksLikeHeading = /\sclass="kb-h1[\s"]/u;
const telling = /\s(?:lang|translate)[\s=>]/iu;

/**
 * The setting within an element.
 * @param tag its opening tag
 */
export function settingWithin(outer: Setting, traits: ElementTraits, tag: string): Setting {
  if (outer.isLeftAlone) return outer;
  if (traits.isLeftAlone) return { ...outer, isLeftAlone: true };
  const isNarrow = traits.isNarrow || looksLikeHeading.test(tag);
  const inner = isNarrow && !outer.isNarrow ? { ...outer, isNarrow: true } : outer;
  return telling.test(tag) ? told(inner, attributesOf(tag)) : inner;
}

function told(setting: Setting, attributes: ReadonlyMap<string, string>): Setting {
  const lang = attributes.get('lang');
  const translate = attributes.get('translate');
  return {
    ...setting,
    locale: lang === undefined ? setting.locale : localeOf(lang),
    isTranslatable: translate === undefined ? setting.isTranslatable : translate.toLowerCase() !== 'no',
  };
}

/** `uk-UA` is Ukrainian as well. */
function localeOf(lang: string): Locale | undefined {
  const [language] = lang.toLowerCase().split('-');
  return locales.find((locale) => localeInfo[locale].lang === language);
}
