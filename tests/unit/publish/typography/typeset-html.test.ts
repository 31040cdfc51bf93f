import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { typesetHtml } from '#publish/typography/typeset-html.ts';

const shown = (html: string): string => html.replaceAll('\u00A0', '~').replaceAll('\u00AD', '·');
const set = (html: string): string => shown(typesetHtml(html));
const unchanged = (html: string): void => assert.equal(set(html), html);

const page = `<!doctype html><html lang="uk"><head><title>Підприємництво в Києві — 5 км</title>
<meta name="description" content="Підприємництво в Києві — 5 км"></head><body>
<nav aria-label="Підприємництво в Києві"><a href="/uk/a/" title='в > "Києві"'>Підприємництво</a></nav>
<h1 id="підприємництво">Підприємництво в&nbsp;місті &amp; у селі</h1>
<p>Зона <i lang="nl">van 8 hectare</i> — у <a href="/x?a=1&amp;b=2">Києві</a>.</p></body></html>
`;

test('only text is set: title, description and attributes stay as they are', () => {
  assert.equal(
    set(page),
    `<!doctype html><html lang="uk"><head><title>Підприємництво в Києві — 5 км</title>
<meta name="description" content="Підприємництво в Києві — 5 км"></head><body>
<nav aria-label="Підприємництво в Києві"><a href="/uk/a/" title='в > "Києві"'>Під·при·єм·ни·цтво</a></nav>
<h1 id="підприємництво">Під·при·єм·ни·цтво в&nbsp;місті &amp; у~селі</h1>
<p>Зона <i lang="nl">van 8~hectare</i>~— у~<a href="/x?a=1&amp;b=2">Києві</a>.</p></body></html>
`,
  );
});

test('a page that is set stays as it is when it is set again', () => {
  const once = typesetHtml(page);
  assert.notEqual(once, page);
  assert.equal(typesetHtml(once), once);
});

test('each text follows the language of the nearest element that names one', () => {
  assert.equal(
    set(
      '<div lang="nl"><p lang="uk-UA">в <q lang="nl">8 ha в <b lang="UK">10 га в</b></q></p>в 8 ha<p lang="en">в 8 ha</p><p lang="">в 8 ha</p></div>',
    ),
    '<div lang="nl"><p lang="uk-UA">в~<q lang="nl">8~ha в <b lang="UK">10~га в</b></q></p>в 8~ha<p lang="en">в 8 ha</p><p lang="">в 8 ha</p></div>',
  );
});

test('a page that names no language is left alone', () => {
  unchanged('<html><h1>Ondernemersvereniging в Києві, 8 ha</h1></html>');
});

test('code, forms and drawings are left alone', () => {
  for (const html of [
    '<script>if (a < 5 && "в Києві — <p>") { x = "5 км"; }</script>',
    '<style>a::after { content: "в Києві — 5 км"; }</style>',
    '<pre>в Києві <b>у Львові</b> 5 км</pre>',
    '<code>в Києві</code>',
    '<textarea>в Києві <p> 5 км</textarea>',
    '<select><option>в Києві</option></select>',
    '<svg viewBox="0 0 1 1"><title>в Києві</title><path d="M0 0"/><text>5 км</text></svg>',
  ])
    unchanged(`<html lang="uk">${html}</html>`);
});

test('text behind what is left alone is set again', () => {
  for (const html of [
    '<script>"<p>"</script>',
    '<svg><g><path/></g></svg>',
    '<svg/>',
    '<br>',
    '<img alt="<p>">',
    '<!-- <p> — в -->',
  ])
    assert.equal(set(`<p lang="uk">${html}в Києві</p>`), `<p lang="uk">${html}в~Києві</p>`);
});

test('entities survive', () => {
  unchanged('<h1 lang="uk">&lt;b&gt; &#x27;об&#39;єднання&#39; &amp;amp; &nbsp;&mdash; AT&T &unknown &</h1>');
});

test('odd markup loses no character', () => {
  for (const html of [
    '',
    'в Києві',
    '<p lang="uk">5 < 6 <3 <> </ p>',
    '<p lang="uk">в Києві <a href="x',
    '<p lang="uk">в Києві <!-- no end',
    '<p lang="uk"><script>never closed',
    '</p></b><p lang="uk"></i></p>',
    '<p lang=uk data-x=\'"\' data-y="\'>">',
  ])
    assert.equal(set(html).replaceAll('~', ' '), html);
});

test('a `<` in a text is no tag', () => {
  assert.equal(set('<p lang="uk">5 < 6 км у місті</p>'), '<p lang="uk">5 < 6~км у~місті</p>');
});

test('markup in other cases and without quotes is understood', () => {
  assert.equal(set('<P LANG=uk>в Києві</P>'), '<P LANG=uk>в~Києві</P>');
});

test('hostile text of any length is set: what takes time beyond its length would not end here', () => {
  const pieces = [
    'a',
    'в ',
    '<a "',
    '<',
    '<p>',
    ' ',
    '1',
    '&',
    '&#',
    "'",
    'a.',
    '<!--',
    '</p',
    'bedrijven-',
    '(',
    '\n',
    '%',
    '</b',
  ];
  const texts = [...pieces.map((piece) => piece.repeat(100_000)), `${'я'.repeat(79)} `.repeat(1000)];
  for (const text of texts) {
    assert.ok(typesetHtml(`<html lang="nl"><h1>${text}</h1><h1 lang="uk">${text}</h1></html>`).length > text.length);
  }
});

test('a long word in a button breaks, and the comma behind it stays on its line', () => {
  const cell = (word: string) => `<table lang="nl"><tr><td><button><i>${word}</i></button>`;
  assert.equal(
    set(`${cell('bedrijventerrein')}, <b>zo</b></td></tr></table>`),
    `${cell('bedrij·ven·ter·rein')}\u2060, <b>zo</b></td></tr></table>`,
  );
  assert.equal(
    set(`${cell('bedrijventerrein')},<b>bedrijventerrein</b></td></tr></table>`),
    `${cell('bedrij·ven·ter·rein')}\u2060,<b>bedrij·ven·ter·rein</b></td></tr></table>`,
  );
});

test('the full stop behind a button stays on its line', () => {
  const page = (stop: string) => `<p lang="nl">Een <button>hromada</button>${stop} Of <button>zo</button> iets.</p>`;
  assert.equal(typesetHtml(page('.')), page('\u2060.'));
});

test('the title in the other language gets soft hyphens like a heading', () => {
  const title = '<p class="kb-h1" lang="nl">bedrijveninvesteringszone</p>';
  assert.match(typesetHtml(title), /\u00AD/u);
});

test('the search index is made before pages get soft hyphens', () => {
  const [, order = ''] = /integrations: \[(.*?)\]/su.exec(readFileSync('astro.config.mjs', 'utf8')) ?? [];
  assert.match(order, /searchIndex\(\).*finishPages\(\)/su);
});
