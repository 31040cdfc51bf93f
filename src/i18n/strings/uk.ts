import type { Strings } from '../keys.ts';

import { document } from './uk/document.ts';
import { page } from './uk/page.ts';
import { pilot } from './uk/pilot.ts';
import { plural } from './uk/plural.ts';
import { search } from './uk/search.ts';
import { shelf } from './uk/shelf.ts';
import { site } from './uk/site.ts';
import { source } from './uk/source.ts';

/** Texts of the interface in this language. */
export const uk: Strings = { ...site, ...document, ...page, ...pilot, ...search, ...shelf, ...source, ...plural };
