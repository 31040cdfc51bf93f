import assert from 'node:assert/strict';
import { test } from 'node:test';

import { runBodies } from '../../support/fuzz/run-bodies.ts';
import { liveParts, showBody } from '../../support/fuzz/show-body.ts';

test('no text of a thousand made at random can do more than be read, and each that is accepted shows what it says', async () => {
  const { failure, shown, refused } = await runBodies({ seed: 14, count: 1000 });
  assert.equal(failure, undefined);
  assert.ok(shown > 500 && refused > 100, `${shown} shown, ${refused} refused`);
});

test('what could do something in a page is seen: the other tests can fail', () => {
  const live = [
    '<script>x</script>',
    '<p onclick="x">a',
    '<!-- a -->',
    '<a href=" java\tscript:x">a',
    '<i style="x">a',
  ];
  for (const html of live) assert.equal(liveParts(html).length > 0, true, html);
  assert.deepEqual(liveParts('<p>a <a href="https://example.org">b</a>'), []);
});

test('a text is shown or refused, never both', async () => {
  assert.equal(await showBody('## A {#a}\n\n[a](https://example.org)'), true);
  for (const body of ['{a}', '<b>', '[a](javascript:x)', '![a](https://example.org/a.png)']) {
    assert.equal(await showBody(body), false, body);
  }
});
