/** Where each kind of reader begins. */
import type { ReaderKind } from '#components/home/reader-kinds.ts';
import type { Catalogue } from '#entries/catalogue.ts';
import { targetOf } from '#entries/links.ts';
import { versionFor } from '#entries/pairs.ts';
import { createTranslator } from '#i18n/translator.ts';
import type { Locale } from '#locales';
import { pathTo } from '#routing/paths.ts';

interface LabelledLink {
  href: string;
  label: string;
}

/** The page about the portal with an id, under its own name. */
function infoLink(catalogue: Catalogue, id: string, locale: Locale): LabelledLink[] {
  const pair = catalogue.pages.find((each) => each.id === id);
  return pair ? [{ href: pathTo(locale, targetOf(pair, locale)), label: versionFor(pair, locale).data.menuLabel }] : [];
}

/** Links for each kind of reader, in the order in which they are of use. */
export function readerLinks(catalogue: Catalogue, locale: Locale): Record<ReaderKind, LabelledLink[]> {
  const t = createTranslator(locale);
  const pilot = pathTo(locale, { page: 'pilot' });
  return {
    ukraine: [
      { href: pathTo(locale, { page: 'list', list: 'guides' }), label: t('home.link.guides') },
      { href: pathTo(locale, { page: 'match' }), label: t('match.title') },
      { href: pathTo(locale, { page: 'glossary' }), label: t('home.link.glossary') },
      { href: pathTo(locale, { page: 'shelf' }), label: t('home.link.shelf') },
    ],
    netherlands: [
      { href: pathTo(locale, { page: 'list', list: 'cases' }), label: t('home.link.cases') },
      { href: pathTo(locale, { page: 'list', list: 'visits' }), label: t('home.link.visits') },
      ...infoLink(catalogue, 'publication-rules', locale),
      ...infoLink(catalogue, 'reuse', locale),
    ],
    public: [
      { href: `${pilot}#timeline`, label: t('home.link.timeline') },
      { href: `${pilot}#progress`, label: t('home.link.progress') },
      { href: `${pilot}#agreements`, label: t('home.link.agreements') },
    ],
  };
}
