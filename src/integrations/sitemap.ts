import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import path from 'node:path';

import type { AstroIntegration } from 'astro';

import { compareText } from '#model/compare-text.ts';
import { robotsText, sitemapPage, sitemapXml, type SitemapPage } from '#publish/sitemap.ts';
import { siteUrl } from '#site';

/** Writes `sitemap.xml` and `robots.txt` from the finished pages. */
export function sitemap(): AstroIntegration {
  return {
    name: 'kennisbrug:sitemap',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const pages: SitemapPage[] = [];
        for await (const file of glob('**/*.html', { cwd: root })) {
          const page = sitemapPage(await readFile(path.join(root, file), 'utf8'));
          if (page) pages.push(page);
        }
        const sorted = pages.toSorted((a, b) => compareText(a.url, b.url));
        await writeFile(path.join(root, 'sitemap.xml'), sitemapXml(sorted));
        await writeFile(path.join(root, 'robots.txt'), robotsText(siteUrl));
      },
    },
  };
}
