// @ts-check
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';

import { buildMarks } from './src/integrations/build-marks.ts';
import { documentProcessor, ownFileReader } from './src/integrations/document-processor.ts';
import { finishPages } from './src/integrations/finish-pages.ts';
import { movedPages } from './src/integrations/moved-pages.ts';
import { offlineShelf } from './src/integrations/offline.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { searchScript } from './src/integrations/search-script.ts';
import { shownPictures } from './src/integrations/shown-pictures.ts';
import { sitemap } from './src/integrations/sitemap.ts';
import { siteUrl } from './src/site.ts';

export default defineConfig({
  site: siteUrl,
  trailingSlash: 'always',
  outDir: process.env['KENNISBRUG_OUT'] ?? './dist',
  // Keeps a space between two inline elements that stand on two lines.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  // More than one page at a time: while one is written, the next is made.
  build: { inlineStylesheets: 'never', concurrency: 4 },
  image: { service: { entrypoint: './src/integrations/picture-service.ts' } },
  markdown: {
    syntaxHighlight: false,
    processor: documentProcessor(),
  },
  // The index is made of text without soft hyphens; the shelf holds pages as they are served; old
  // addresses are for none of them.
  integrations: [
    mdx(),
    ownFileReader(),
    buildMarks(),
    searchIndex(),
    searchScript(),
    finishPages(),
    shownPictures(),
    offlineShelf(),
    sitemap(),
    movedPages(),
  ],
  vite: {
    build: {
      // The policy forbids inline scripts and data: addresses.
      assetsInlineLimit: 0,
      rolldownOptions: { checks: { moduleLevelDirective: false } },
    },
  },
});
