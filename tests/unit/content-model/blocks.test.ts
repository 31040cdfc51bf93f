import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { formatBlock, parseBlock } from '#model/block-source.ts';
import { blockNames, blocks } from '#model/blocks.ts';
import { checkBody } from '#model/safe-mdx/check-body.ts';

describe('blocks', () => {
  test('are all named once', () => assert.deepEqual(new Set<string>(blockNames), new Set(Object.keys(blocks))));

  const texts = [
    'een zin',
    'regel\n\nregel',
    'a "b" & \'c\'',
    '{x} <y> \\z',
    '<Note text="x" />',
    '&amp; &quot; &#10;',
  ];
  for (const text of texts) {
    test(`keep ${JSON.stringify(text)} through writing and reading`, () => {
      const block = { name: 'Note', values: { kind: 'info', text } } as const;
      const written = formatBlock(block);
      assert.deepEqual(parseBlock(written), block);
      assert.deepEqual(checkBody(written), []);
      assert.doesNotMatch(written, /\n/u);
    });
  }

  test('leave out what is empty and order what is not', () => {
    const values = { needs: 'c', who: 'a', when: ' ' };
    assert.equal(formatBlock({ name: 'StepFacts', values }), '<StepFacts who="a" needs="c" />');
  });

  const others = ['<Kader />', 'a <Note kind="info" text="a" />', '<Note kind={a} />', '<Note kind="info" text="a">'];
  for (const line of others) test(`${line} is none`, () => assert.equal(parseBlock(line), undefined));
});
