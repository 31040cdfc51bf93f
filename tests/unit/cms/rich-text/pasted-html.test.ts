import assert from 'node:assert/strict';
import { test } from 'node:test';

import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import type { Nodes } from 'hast';

import { blocksOfClipboard } from '../../../../cms/rich-text/clipboard.ts';
import { blocksOfHtml } from '../../../../cms/rich-text/pasted-html.ts';

import { clipboards } from './clipboards.ts';
import { aRichEditor, pasteInto, shownWords, written } from './rich-editor.ts';

for (const { program, html, markdown } of clipboards) {
  test(`pasted from ${program}`, () => {
    const squeezed = (text: string): string => text.replace(/ {2,}(?=\|)/gu, ' ').replace(/-{3,}/gu, '-');
    assert.equal(squeezed(written(blocksOfHtml(html))), squeezed(markdown));
  });
}

const plain = (text: string): string =>
  written(blocksOfClipboard({ getData: (type) => (type === 'text/plain' ? text : '') }));

test('rows of items in a plain text become lists, and a single dash or number stays', () => {
  assert.equal(plain('Nodig:\n- een\n- twee\n    - drie\nEinde'), 'Nodig:\n\n* een\n* twee\n  * drie\n\nEinde');
  assert.equal(plain('• een\n•\ttwee'), '* een\n* twee');
  assert.equal(plain('3) een\r\n4) twee'), '3. een\n4. twee');
  assert.equal(plain('- 5 graden\n1. Zo begint een zin.'), '\\- 5 graden\n\n1\\. Zo begint een zin.');
  assert.equal(plain('regel een\nregel twee\n\na\tb'), 'regel een\\\nregel twee\n\na b');
});

const tags = [
  ...[
    'p',
    'div',
    'span',
    'b',
    'a href="https://een.example"',
    'a href="#a"',
    'ul',
    'ol',
    'li',
    'li',
    'menu',
    'dl',
    'dt',
    'dd',
  ],
  ...[
    'table',
    'tr',
    'td',
    'th',
    'caption',
    'tbody',
    'h1',
    'h2',
    'h4',
    'blockquote',
    'pre',
    'font',
    'o:p',
    'section',
    'del',
  ],
  ...['ins', 'sup', 'code', 'figure', 'p style="mso-list:l0 level2 lfo1"', 'li data-aria-level="3"'],
];

const { node } = fc.letrec<{ node: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    { weight: 2, arbitrary: fc.constantFrom('#', '#', ' ', '\n', '<br>', '&nbsp;') },
    {
      weight: 3,
      arbitrary: fc
        .tuple(fc.constantFrom(...tags), fc.array(tie('node'), { maxLength: 4 }))
        .map(([tag, inside]) => `<${tag}>${inside.join('')}</${tag.split(' ')[0] ?? ''}>`),
    },
  ),
}));

/** HTML of any nesting, with words `w1`, `w2`, … in it. */
const pages = fc.array(node, { minLength: 1, maxLength: 5 }).map((parts) => {
  let count = 0;
  return parts.join('').replaceAll('#', () => ` w${(count += 1)} `);
});

function wordsIn(text: string): string[] {
  return text.match(/w\d+/gu) ?? [];
}

function textOf(tree: Nodes): string {
  if (tree.type === 'text') return tree.value;
  return 'children' in tree ? tree.children.map(textOf).join('') : '';
}

const texts = [
  'Begin.',
  '* een\n  * twee\n* drie',
  '> quote\n>\n> * punt',
  '## Kop\n\ntekst hier',
  '| a | b |\n| - | - |\n| c | d |',
  '1. een\n2. twee',
];

test('every word of pasted HTML stands in the text, in order, wherever it is pasted, and undo takes it back', () => {
  fc.assert(
    fc.property(pages, fc.constantFrom(...texts), fc.nat(), (html, text, place) => {
      const words = wordsIn(html);
      // A parser of HTML moves words out of tables that are none: their order is another.
      fc.pre(wordsIn(textOf(fromHtml(html))).join(' ') === words.join(' '));
      const blocks = blocksOfHtml(html);
      assert.deepEqual(wordsIn(shownWords(written(blocks))), words);
      const editor = aRichEditor(text);
      const pasted = pasteInto(editor, blocks, place);
      assert.deepEqual(wordsIn(shownWords(pasted)), words);
      const own = (all: string): string => all.replace(/w\d+|\W/gu, '');
      assert.equal(own(shownWords(pasted)), own(shownWords(text)));
      editor.tf.undo();
      assert.equal(written(editor.children), written(aRichEditor(text).children));
    }),
    { numRuns: 100 },
  );
});
