import assert from 'node:assert/strict';
import { test } from 'node:test';

import { robotsText, sitemapPage, sitemapXml } from '#publish/sitemap.ts';

const head = `<link rel="canonical" href="https://a.example/nl/"/><link rel="alternate" hreflang="nl" href="https://a.example/nl/"/><link rel="alternate" hreflang="uk" href="https://a.example/uk/"/>`;

test('a page stands in the sitemap with its alternates', () => {
  const page = sitemapPage(head);
  assert.deepEqual(
    page?.alternates.map(({ lang }) => lang),
    ['nl', 'uk'],
  );
  assert.ok(page);
  assert.match(sitemapXml([page]), /<loc>https:\/\/a\.example\/nl\/<\/loc><xhtml:link rel="alternate" hreflang="nl"/u);
});

test('a page without a canonical address stays out', () => {
  assert.equal(sitemapPage('<meta name="robots" content="noindex">'), undefined);
});

test('robots are kept out of the editor', () => {
  assert.match(robotsText('https://a.example'), /Disallow: \/admin\/\nSitemap: https:\/\/a\.example\/sitemap\.xml/u);
});
