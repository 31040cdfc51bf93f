/** The language of the interface: asked for in the address, else chosen before, else the first one. */
import { defaultLocale, isLocale } from '#locales';
import type { Locale } from '#locales';

const storageKey = 'kennisbrug-editor-language';

function fromAddress(): Locale | undefined {
  const asked = new URLSearchParams(location.search).get('lang') ?? undefined;
  return isLocale(asked) ? asked : undefined;
}

function fromStorage(): Locale | undefined {
  const stored = localStorage.getItem(storageKey) ?? undefined;
  return isLocale(stored) ? stored : undefined;
}

/** Finds the language and keeps it for the next visit. */
export function chooseInterfaceLocale(): Locale {
  const locale = fromAddress() ?? fromStorage() ?? defaultLocale;
  localStorage.setItem(storageKey, locale);
  return locale;
}

/** The language that the interface is shown in. */
export function shownLocale(): Locale {
  const { lang } = document.documentElement;
  return isLocale(lang) ? lang : defaultLocale;
}
