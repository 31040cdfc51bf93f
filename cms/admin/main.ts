/** Starts the editor. */
import './frame-policy.ts';
import './readable-address.ts';

import { DecapCmsCore as CMS } from 'decap-cms-core';
import en from 'decap-cms-locales/dist/esm/en';
import nl from 'decap-cms-locales/dist/esm/nl';
import uk from 'decap-cms-locales/dist/esm/uk';

import { formats } from '../config/collection-configs.ts';
import { configFor } from '../config/editor-config.ts';
import { documentFormat, recordFormat } from '../format/entry-format.ts';
import { createVersions } from '../guard/versions.ts';
import { createPublicationDesk } from '../publication/publication-desk.ts';
import { addStatusRegion } from '../publication/status-region.ts';
import { installOwnReducer } from '../store/install-own-reducer.ts';
import { createTranslationDesk } from '../translation/translation-desk.ts';

import { setDateLanguage } from './date-words.ts';
import { chooseInterfaceLocale } from './interface-locale.ts';
import { addLanguageLinks } from './language-links.ts';
import { showNotice } from './notices.ts';
import { settingsOfPage } from './page-settings.ts';
import { completedPhrases } from './phrases.ts';
import { registerBackend } from './register-backend.ts';
import { registerWidgets } from './register-widgets.ts';
import { panesScrollAlone } from './scrolling.ts';
import { pageAddress } from './site-links.ts';
import { today } from './today.ts';
import { unsavedTexts } from './unsaved-texts.ts';

const locale = chooseInterfaceLocale();
const settings = settingsOfPage();
const versions = createVersions();
document.documentElement.lang = locale;
panesScrollAlone();
setDateLanguage(locale);
installOwnReducer();

CMS.registerLocale('en', en);
CMS.registerLocale('nl', completedPhrases(nl, 'nl'));
CMS.registerLocale('uk', completedPhrases(uk, 'uk'));
Reflect.apply(CMS.registerCustomFormat, CMS, [formats.document, 'mdx', documentFormat(versions.latest)]);
Reflect.apply(CMS.registerCustomFormat, CMS, [formats.record, 'yaml', recordFormat(versions.latest)]);
const translation = createTranslationDesk();
const publication = createPublicationDesk();
registerWidgets(locale, translation, today);
const { portal } = settings;
registerBackend(
  settings.backend,
  { locale, versions, announce: showNotice, today, portal, unsaved: unsavedTexts },
  { translation, publication },
);
addLanguageLinks(locale);
addStatusRegion({ desk: publication, locale, today, addressOf: pageAddress });
Reflect.apply(CMS.init, CMS, [{ config: configFor(locale, settings) }]);
