import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';

import { escapeAttributes } from '#publish/edit-markup.ts';
import { oneFile, picturesOf } from '#publish/one-file.ts';

const page = `<!doctype html><html lang="nl"><head><title>T</title><link rel="stylesheet" href="/_astro/a.css"><link rel="icon" href="/logo.svg"><link rel="canonical" href="https://x.example/nl/a/"></head><body><a href="#main">x</a><main id="main" data-pagefind-body data-pagefind-filter="a:b"><a href="/nl/b/#c">b</a><a href="https://else.example/">e</a><img src="/_astro/p.webp" srcset="/_astro/p2.webp 2x" sizes="41rem" alt="P"><section class="x" data-page-only><p>weg</p></section></main><script type="module" src="/_astro/s.js"></script></body></html>`;

function made(html = page, css = '@font-face{font-family:K;src:url(/k.woff2)}p{color:red}'): string {
  const pictures = new Map([['/_astro/p.webp', 'data:image/webp;base64,AA==']]);
  return oneFile({ html, css, origin: 'https://kennisbrug.example', pictures, note: 'Kopie van vandaag.' });
}

test('nothing is left to fetch: style and pictures stand inside, script and font are gone', () => {
  const file = made();
  assert.match(file, /<style>p\{color:red\}<\/style><\/head>/u);
  assert.match(file, /src="data:image\/webp;base64,AA=="/u);
  assert.doesNotMatch(file, /<script|<link|srcset|woff2|_astro/u);
});

test('the file carries a policy of its own, before anything else: its one style by hash, pictures inside it, no script', () => {
  for (const css of [
    'p{color:red}',
    'p{content:"</style>"}\r\nb{color:red}\rc{}',
    "@font-face{src:url(k)}p{content:'$&'}",
  ]) {
    const file = made(page, css);
    const [, style = ''] = /<style>(.*?)<\/style>/su.exec(file) ?? [];
    const hash = createHash('sha256').update(style).digest('base64');
    const policy = `default-src 'none'; img-src data:; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
    assert.ok(file.includes(`<head><meta http-equiv="Content-Security-Policy" content="${policy}">`), css);
    assert.doesNotMatch(style, /\r/u);
  }
});

test('links work from anywhere: own ones name the site, those inside the page stay', () => {
  const file = made();
  assert.match(file, /href="https:\/\/kennisbrug\.example\/nl\/b\/#c"/u);
  assert.match(file, /href="#main"/u);
  assert.match(file, /href="https:\/\/else\.example\/"/u);
});

test('the copy says of itself that it is one, and search leaves it alone', () => {
  const file = made();
  assert.match(file, /<body><p class="kb-copy">Kopie van vandaag\.<\/p>/u);
  assert.doesNotMatch(file, /pagefind|canonical/u);
});

test('words that look like markup are words', () => {
  const words = ' href="/nl/x" data-pagefind-body srcset="y" src="/_astro/p.webp" data-page-only';
  const html = `<p>${words}</p><a title="zie data-page-only &#34;" href="/nl/b/">blijft</a><img alt="a > b" src="/_astro/p.webp">`;
  const file = made(page.replace('</main>', `${html}</main>`));
  assert.ok(
    file.includes(
      `<p>${words}</p><a title="zie data-page-only &#34;" href="https://kennisbrug.example/nl/b/">blijft</a>`,
    ),
  );
  assert.ok(file.includes('<img alt="a > b" src="data:image/webp;base64,AA==">'));
  assert.deepEqual(picturesOf('<p>&lt;img src="/a.webp"</p><img alt="> src=" src="/b.webp">'), ['/b.webp']);
});

test('no value of an attribute can end an element, or be taken for the head or the body of the page', () => {
  const value = 'Zo </head><body x></noscript></kb-picture><meta http-equiv=refresh content=0>';
  const html = escapeAttributes(page.replace('<title>', `<meta name="description" content="${value}"><title>`));
  assert.match(html, /content="Zo &lt;\/head&gt;&lt;body x&gt;/u);
  assert.doesNotMatch(html, /="[^"]*[<>]/u);
  const file = made(html);
  assert.match(file, /<style>p\{color:red\}<\/style><\/head><body><p class="kb-copy">/u);
});

test('an element that is left out takes along all that stands in it, and no more', () => {
  const html = '<div data-page-only><div>a</div><br>b</div><div>c</div><br data-page-only>d';
  assert.match(made(`<html><head></head><body>${html}</body></html>`), /<\/p><div>c<\/div>d<\/body>/u);
});

test('what only makes sense on the site is left out', () => {
  assert.doesNotMatch(made(), /weg/u);
});

test('style cannot end its own element', () => {
  assert.doesNotMatch(made(page, 'p::after{content:"</style><b>"}'), /<\/style><b>/u);
});

test('dollar signs in style and note are text', () => {
  assert.match(made(page, "p{content:'$&'}"), /content:'\$&'/u);
});

test('a picture that waits for a script stands in the file as a plain one', () => {
  const image = '<img src="/_astro/p.webp" alt="P">';
  const waiting = page.replace(
    /<img[^>]*>/u,
    `<kb-picture><svg></svg><template>${image}</template><noscript>${image}</noscript></kb-picture>`,
  );
  assert.match(made(waiting), /<img src="data:image\/webp;base64,AA==" alt="P"><\/main>/u);
  assert.deepEqual(picturesOf(waiting), ['/_astro/p.webp']);
});

test('pictures of a page are found by their address', () => {
  assert.deepEqual(picturesOf(page), ['/_astro/p.webp']);
});
