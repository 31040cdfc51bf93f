import assert from 'node:assert/strict';
import { test } from 'node:test';

import { tidyHtml } from '#publish/tidy-html.ts';

test('a link is underlined from its first to its last letter', () => {
  assert.equal(tidyHtml('see <a href="/"> home </a> and <b> bold </b>'), 'see <a href="/">home</a> and <b> bold </b>');
});

test('two links keep the space between them', () => {
  assert.equal(tidyHtml('<a href="/a">\n a </a> <a href="/b">b\n</a>'), '<a href="/a">a</a> <a href="/b">b</a>');
});

test('no space stands before a comma, a full stop or a bracket that follows a link or a foreign word', () => {
  assert.equal(tidyHtml('<a href="/">Wet</a>\n , <span>VNG</span> . ('), '<a href="/">Wet</a>, <span>VNG</span>. (');
  assert.equal(tidyHtml('(<span lang="nl">raad</span>\n)<br>'), '(<span lang="nl">raad</span>)<br>');
  assert.equal(tidyHtml('(<span lang="uk">Закон</span>)\n . Van'), '(<span lang="uk">Закон</span>). Van');
  assert.equal(tidyHtml('<a href="/">map</a> .nl'), '<a href="/">map</a> .nl');
});
