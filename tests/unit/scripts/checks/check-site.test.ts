import assert from 'node:assert/strict';
import { test } from 'node:test';

import { siteUrl } from '#site';

import { alternates, aPage, check, reportOn, sound, type Files, type PageParts } from './site-fixture.ts';

/** Faults of a sound site whose Dutch home page has something more. */
async function faultsOf(parts: PageParts, more: Files = {}): Promise<string[]> {
  return check({ ...sound, ...more, 'nl/index.html': aPage('/nl/', parts) });
}

test('a sound site has no faults', async () => {
  assert.deepEqual(await check(sound), []);
});

const cases: [name: string, parts: PageParts, expected: RegExp][] = [
  ['a dead link', { body: '<a href="/nl/weg/">x</a>' }, /^\/nl\/:1 {2}"\/nl\/weg\/" leads to nothing\. .* \[links\]$/u],
  ['a link without its slash', { body: '<a href="/uk">x</a>' }, /End the address with a slash/u],
  ['a dead fragment', { body: '<a href="/uk/#weg">x</a>' }, /\/uk\/ has no id "weg"/u],
  ['a dead picture', { body: '<img src="/a.png" alt="">' }, /"\/a\.png" leads to nothing/u],
  ['an address that cannot be followed', { body: '<a href="ftp://a.example/">x</a>' }, /cannot be followed/u],
  [
    'a picture from elsewhere',
    { body: '<img src="https://a.example/a.png" alt="">' },
    /fetches https:\/\/a\.example.* \[own-origin\]$/u,
  ],
  [
    'a picture from elsewhere in a set',
    { body: '<img src="/a.css" srcset="/a.css 1x, https://a.example/b.png 2x" alt="">' },
    /\[own-origin\]$/u,
  ],
  ['an inline style', { body: '<p style="color:red">x</p>' }, /holds style="color:red".* \[no-inline\]$/u],
  ['an event handler', { body: '<p onclick="x()">x</p>' }, /event handler \(onclick\)/u],
  ['an inline script', { body: '<script>x()</script>' }, /an inline <script>/u],
  ['a script address', { body: '<a href="javascript:x()">x</a>' }, /a javascript: address/u],
  ['two main headings', { body: '<h1>Nog een</h1>' }, /has 2 main headings/u],
  ['an id that stands twice', { body: '<p id="a">x</p><p id="a">x</p>' }, /has the id "a" twice/u],
  ['the wrong language', { lang: 'uk' }, /lang="uk" differs from its address/u],
  ['no title', { title: '' }, /has no title/u],
  ['no alternates', { head: `<link rel="canonical" href="${siteUrl}/nl/">` }, /does not list itself/u],
  [
    'another canonical address',
    { head: `<link rel="canonical" href="${siteUrl}/uk/">${alternates}` },
    /calls .*\/uk\/ canonical/u,
  ],
  ['an example', { body: '<h2>[Voorbeeld] Verslag</h2>' }, /shows a marked example/u],
  ['invalid markup', { body: '<p><div>x</div></p>' }, /\[markup\]$/u],
];

for (const [name, parts, expected] of cases) {
  test(`${name} is found, with place and remedy`, async () => {
    const faults = await faultsOf(parts);
    assert.ok(
      faults.some((fault) => expected.test(fault)),
      faults.join('\n'),
    );
  });
}

test('what is allowed is left alone', async () => {
  const body = `<a href="https://a.example/">x</a> <a href="mailto:a@a.example">x</a> <a href="?q=a">x</a>
    <script type="application/ld+json">{}</script> <p>De markering [Voorbeeld] betekent: geen feit.</p>`;
  assert.deepEqual(await faultsOf({ body }), []);
});

test('examples may be shown where they belong', async () => {
  const page = aPage('/nl/', { body: '<h2>[Voorbeeld] Verslag</h2>' });
  assert.deepEqual(await check({ ...sound, 'nl/index.html': page }, true), []);
});

test('an alternate that does not answer is found', async () => {
  const faults = await check({
    ...sound,
    'uk/index.html': aPage('/uk/', { head: `<link rel="canonical" href="${siteUrl}/uk/">` }),
  });
  assert.ok(
    faults.some((fault) => /^\/nl\/ .*does not name this page in turn/u.test(fault)),
    faults.join('\n'),
  );
});

test('a page kept from search engines needs no alternates and is no alternate', async () => {
  const hidden = aPage('/uk/', { head: '<meta name="robots" content="noindex">' });
  const faults = await check({ ...sound, 'uk/index.html': hidden });
  assert.ok(faults.some((fault) => fault.startsWith('/nl/ ') && fault.includes('is kept from search engines')));
  assert.ok(
    faults.every((fault) => !fault.startsWith('/uk/')),
    faults.join('\n'),
  );
});

test('two pages of one language with one title are found', async () => {
  const head = '<meta name="robots" content="index">';
  const faults = await check({ ...sound, 'nl/a/index.html': aPage('/nl/a/', { head, title: 'Titel /nl/' }) });
  assert.ok(
    faults.some((fault) => fault.includes('has the title of') && fault.endsWith('[titles]')),
    faults.join('\n'),
  );
});

test('a style sheet that fetches from elsewhere is found', async () => {
  for (const css of [
    'a{background:url(https://a.example/a.png)}',
    '@import "https://a.example/a.css";',
    "a{src:url('/weg.woff2')}",
  ]) {
    const faults = await check({ ...sound, 'a.css': css });
    assert.ok(
      faults.some((fault) => /^\/a\.css {2}fetches/u.test(fault)),
      css,
    );
  }
});

test('an empty folder, and a site that has lost its links, do not pass', async () => {
  assert.ok((await check({ 'a.css': '' })).some((fault) => fault.includes('not one page')));
  const bare =
    '<!DOCTYPE html><html lang="nl"><head><meta charset="utf-8"><title>x</title></head><body><h1>x</h1></body></html>';
  assert.ok((await check({ 'nl/index.html': bare })).some((fault) => fault.includes('only 0 internal links')));
});

test('the editor is not held to the rules for readers', async () => {
  assert.deepEqual(await check({ ...sound, 'admin/index.html': '<p style="color:red">' }), []);
});

test('what a template gets wrong keeps a site from nobody; it is told with page, fault and remedy', async () => {
  const body = '<a href="/nl/weg/">x</a><p style="color:red" id="a">x</p><p id="a"><div>x</div></p>';
  const { refusals, advice } = await reportOn({
    ...sound,
    'nl/index.html': aPage('/nl/', { body, title: 'Titel /uk/' }),
  });
  assert.deepEqual(refusals, []);
  assert.deepEqual(new Set(advice.map(({ rule }) => rule)), new Set(['structure', 'links', 'no-inline', 'markup']));
  assert.deepEqual(
    advice.find(({ rule }) => rule === 'links'),
    { rule: 'links', page: '/nl/:1', fault: '"/nl/weg/" leads to nothing', remedy: 'Correct or remove the link.' },
  );
});

test('a site without pages, and one that shows an example, go to no reader', async () => {
  const { refusals } = await reportOn({ 'a.css': '' });
  assert.deepEqual(new Set(refusals.map(({ rule }) => rule)), new Set(['whole']));
  const shown = await reportOn({ ...sound, 'nl/index.html': aPage('/nl/', { body: '<h2>[Voorbeeld] Verslag</h2>' }) });
  assert.deepEqual(
    shown.refusals.map(({ rule, page }) => [rule, page]),
    [['no-examples', '/nl/']],
  );
});
