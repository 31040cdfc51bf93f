import type { Strings } from '../keys.ts';

import { document } from './nl/document.ts';
import { page } from './nl/page.ts';
import { pilot } from './nl/pilot.ts';
import { plural } from './nl/plural.ts';
import { search } from './nl/search.ts';
import { shelf } from './nl/shelf.ts';
import { site } from './nl/site.ts';
import { source } from './nl/source.ts';

/** Texts of the interface in this language. */
export const nl: Strings = { ...site, ...document, ...page, ...pilot, ...search, ...shelf, ...source, ...plural };
