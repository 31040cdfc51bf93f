import { createTranslator } from '#i18n/translator.ts';
import { perLocale } from '#locales';
import type { Portal } from '#model/rules/known-entries.ts';
import { siteName, siteUrl } from '#site';

/** What the portal says of itself. */
export function portalFacts(): Portal {
  return {
    url: siteUrl,
    titles: perLocale((locale) => {
      const t = createTranslator(locale);
      const lists = [t('menu.guides'), t('menu.cases'), t('menu.visits'), t('menu.glossary')];
      const others = [t('themes.title'), t('municipalities.title'), t('match.title'), t('pilot.title')];
      return [siteName, t('home.title'), ...lists, ...others, t('search.title'), t('shelf.title'), t('notFound.title')];
    }),
    pairTitle: perLocale((locale) => createTranslator(locale)('pair.title', { title: '{{title}}' })),
  };
}
