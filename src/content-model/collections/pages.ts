import { bodyField, commonFields } from '../common-fields.ts';
import type { DocumentCollection } from '../fields.ts';

const {
  sourceLocale,
  title,
  slug,
  formerSlugs,
  summary,
  status,
  published,
  updated,
  sources,
  laws,
  terms,
  changes,
  reviewBy,
  notPersonal,
  release,
  withdrawn,
  translation,
} = commonFields;

/** Pages about the portal itself: about, contact, privacy and the like. */
export const pages = {
  shape: 'document',
  label: { nl: 'Over dit portaal', uk: 'Про портал' },
  singular: { nl: 'Pagina', uk: 'Сторінка' },
  hint: { nl: 'Pagina’s over het portaal zelf.', uk: 'Сторінки про сам портал.' },
  fields: {
    sourceLocale,
    title,
    slug,
    formerSlugs,
    summary,
    status,
    published,
    updated,
    sources,
    laws,
    terms,
    changes,
    reviewBy,
    notPersonal,
    release,
    withdrawn,
    translation,
    menuLabel: {
      kind: 'text',
      scope: 'translated',
      isName: true,
      max: 40,
      label: { nl: 'Korte naam in het menu onderaan', uk: 'Коротка назва в меню внизу' },
    },
    menuOrder: { kind: 'number', scope: 'shared', label: { nl: 'Volgorde in het menu', uk: 'Порядок у меню' } },
    body: bodyField,
  },
  outline: [],
} as const satisfies DocumentCollection;
