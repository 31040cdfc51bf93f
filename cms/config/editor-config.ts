/** Decap's whole configuration, derived from the content model. */
import { defaultLocale, locales } from '#locales';
import type { Locale } from '#locales';
import { contentFolder } from '#model/entry-path.ts';

import type { EditorSettings } from '../settings.ts';

import { backendConfig } from './backend-config.ts';
import { collectionConfigs } from './collection-configs.ts';

/**
 * The configuration with its labels in one language.
 * @param locale language of the interface; the order of the panes is the same in both
 */
export function configFor(locale: Locale, settings: EditorSettings) {
  return {
    load_config_file: false,
    locale,
    backend: backendConfig(settings.backend),
    publish_mode: 'editorial_workflow',
    site_url: settings.siteUrl,
    display_url: settings.siteUrl,
    show_preview_links: false,
    logo: { src: '/logo.svg', show_in_header: false },
    media_folder: `${contentFolder}/media`,
    public_folder: '../media',
    slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
    i18n: { structure: 'multiple_files', locales: [...locales], default_locale: defaultLocale },
    collections: collectionConfigs(locale),
  } as const;
}

export type EditorConfig = ReturnType<typeof configFor>;
