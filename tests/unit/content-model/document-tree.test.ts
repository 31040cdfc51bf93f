import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { checkTree } from '#model/safe-mdx/check-tree.ts';
import { documentTree, HarmfulTextError } from '#model/safe-mdx/document-tree.ts';
import { escapeBody } from '#model/safe-mdx/escape-body.ts';
import { readText } from '#model/safe-mdx/read-text.ts';
import type { TreeNode } from '#model/safe-mdx/tree-node.ts';

const treeOf = (body: string) => documentTree(readText(body));

/** A node in short: `p(a em(b))`. */
function short(node: TreeNode): string {
  if (typeof node === 'string') return node.trim();
  if (node.type !== 'element') return `<${node.type}>`;
  const children = node.children.map(short).filter((text) => text !== '');
  const attributes = Object.entries(node.attributes).map(([key, value]) => `[${key}=${value}]`);
  return `${node.tag}${attributes.join('')}(${children.join(' ')})`;
}

/** The blocks of a text without headings. */
const blocksOf = (body: string): string[] => treeOf(body).sections.flatMap(({ blocks }) => blocks.map(short));

/** Texts that one parser took for something else than another: each is refused, or is text and nothing more. */
const doubtful = [
  '\uFEFF~~~\n{}',
  'http://€`<a/>`',
  'http://€\\<a/>',
  '[a]:\n\t```\n{}',
  '[a]:\n    ~~~\n\nimport ',
  '[a]:\n<mailto:x{...{"@":zzq}}/>',
  '- [ ] \n ```\n{}',
  '1) [x] \n ```\n{}',
  '\t[^a]:```\n\t{}',
  '[\n    ~~~]:a\n<a/>',
  '### `{`a}',
  '### `{` onclick=alert(1)}',
  '### a {#b onclick=alert(1) style=x .y}',
  '## `{#a}`',
  '[a]:\n\t<javascript:alert(1)>\n\n[a]',
  '![a](../media/guides/a/b.jpg){onload=alert(1)}',
  '~~~js {1} onclick="x"\na\n~~~',
];

describe('the tree of a page', () => {
  for (const body of doubtful) {
    test(`holds nothing but words, whatever stands in ${JSON.stringify(body)}`, () => {
      for (const text of [body, escapeBody(body)]) {
        try {
          checkTree(treeOf(text));
        } catch (error) {
          assert.ok(error instanceof HarmfulTextError, String(error));
        }
      }
      assert.doesNotThrow(() => treeOf(escapeBody(body.replaceAll('javascript:', ''))));
    });
  }

  test('is that of Markdown with tables, tasks, notes and blocks', () => {
    assert.deepEqual(blocksOf('a *b* **c** ~~d~~ `e`  \nf\n\n> g\n\n---\n\n3. h\n\n- [x] i'), [
      'p(a em(b) strong(c) del(d) code(e) br() f)',
      'blockquote(p(g))',
      'hr()',
      'ol[start=3](li(h))',
      'ul[class=contains-task-list](li[class=task-list-item](input[type=checkbox][checked=][disabled=]() i))',
    ]);
    assert.deepEqual(blocksOf('```js\na\n```\n\n| a |\n|--:|\n| b |\n\n<Note kind="info" text="x" />'), [
      'pre(code[class=language-js](a))',
      'table(thead(tr(th[align=right](a))) tbody(tr(td[align=right](b))))',
      '<block>',
    ]);
  });

  test('gives a class to code only when the word for its language could be one', () => {
    assert.deepEqual(blocksOf('```a"onclick="b\nx\n```'), ['pre(code(x))']);
    assert.deepEqual(blocksOf('```kb-card\nx\n```'), ['pre(code[class=language-kb-card](x))']);
  });

  test('takes no attribute from a heading, and gives smaller headings anchors of their section', () => {
    const [section] = treeOf('## A *b* {#a}\n\n### Main\n\n### C {#c}\n\n### location').sections;
    assert.deepEqual([section?.id, section?.heading.map(short)], ['a', ['A', 'em(b)']]);
    assert.deepEqual(section?.blocks.map(short), ['h3[id=a_1](Main)', 'h3[id=c](C)', 'h3[id=a_3](location)']);
  });

  test('fills in what a block lacks, so that it can be drawn, and nothing that the model does not know', () => {
    const { blocks = [] } = treeOf('<Compare netherlands="n" />').sections[0] ?? {};
    assert.deepEqual(blocks, [
      { type: 'block', name: 'Compare', values: { subject: '', netherlands: 'n', sign: 'unknown', ukraine: '' } },
    ]);
  });

  test('lists pictures once, and their places in the text', () => {
    const { pictures, sections } = treeOf('![a](../media/x/a.png "t") ![b](../media/x/b.png) ![c](../media/x/a.png)');
    assert.deepEqual(pictures, ['../media/x/a.png', '../media/x/b.png']);
    const [block] = sections[0]?.blocks ?? [];
    assert.ok(typeof block === 'object' && block.type === 'element');
    assert.deepEqual(block.children[0], { type: 'picture', index: 0, alt: 'a', title: 't' });
  });

  test('numbers notes in the order of the text, counts where they are named, and loses none', () => {
    const { notes } = treeOf('a[^x] b[^y] c[^x]\n\n[^y]: Y, zie[^z]\n[^x]: X\n[^z]: Z\n[^w]: nergens genoemd');
    assert.deepEqual(
      notes.map(({ blocks, references }) => [blocks.map(short).join(), references]),
      [
        ['p(X)', 2],
        ['p(Y, zie <note>)', 1],
        ['p(Z)', 1],
        ['p(nergens genoemd)', 0],
      ],
    );
  });

  test('puts a note that stands in a link behind it', () => {
    assert.deepEqual(blocksOf('[a *b[^n]* c](https://example.org) d\n\n[^n]: N'), [
      'p(a[href=https://example.org](a em(b) c) <note> d)',
    ]);
  });

  test('keeps a link by reference, also within a note', () => {
    assert.deepEqual(blocksOf('[a][r]\n\n[r]: https://example.org "t"'), [
      'p(a[href=https://example.org][title=t](a))',
    ]);
    const { notes } = treeOf('b[^n]\n\n[^n]: [a][r]\n\n[r]: https://example.org');
    assert.deepEqual(notes[0]?.blocks.map(short), ['p(a[href=https://example.org](a))']);
  });
});

describe('the last look at a tree', () => {
  const withNode = (node: unknown) => ({
    sections: [{ id: undefined, heading: [], blocks: [node] }],
    notes: [],
    pictures: [],
  });
  const element = { type: 'element', tag: 'p', attributes: {}, children: [] };
  const wrong: Readonly<Record<string, unknown>> = {
    script: { ...element, tag: 'script' },
    'an inherited name': { ...element, tag: 'constructor' },
    'a handler': { ...element, attributes: { onclick: 'x' } },
    'a style': { ...element, attributes: { style: 'x' } },
    'HTML as it is': { ...element, attributes: { 'set:html': '<b>' } },
    'a class of the site': { ...element, tag: 'code', attributes: { class: 'kb-card' } },
    'an address that runs code': { ...element, tag: 'a', attributes: { href: 'java\nscript:x' } },
    'an unknown block': { type: 'block', name: 'Script', values: {} },
    'an unknown attribute of a block': { type: 'block', name: 'Note', values: { slot: 'x' } },
    'an inherited choice': { type: 'block', name: 'Note', values: { kind: 'toString' } },
    'a node for code': { type: 'mdxFlowExpression', value: 'x' },
    'a wrong node deeper down': { ...element, children: [{ ...element, tag: 'iframe' }] },
  };
  for (const [name, node] of Object.entries(wrong)) {
    // The types forbid each of these: the look is for a tree that comes about in a way that nobody thought of.
    test(`refuses ${name}`, () => assert.throws(() => Reflect.apply(checkTree, undefined, [withNode(node)])));
  }

  test('refuses a picture from elsewhere', () => {
    assert.throws(() => checkTree({ sections: [], notes: [], pictures: ['https://example.org/a.png'] }));
  });
});
