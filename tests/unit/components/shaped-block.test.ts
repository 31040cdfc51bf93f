import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { shapedBlock, type ShapedNode } from '#components/document/shaped-block.ts';
import { documentTree } from '#model/safe-mdx/document-tree.ts';
import { readText } from '#model/safe-mdx/read-text.ts';

/** A node as HTML, white space left out. */
function written(node: ShapedNode): string {
  if (typeof node === 'string') return node.trim() === '' ? '' : node;
  if (node.type !== 'element') return `<${node.type}>`;
  const attributes = Object.entries(node.attributes).map(([key, value]) => ` ${key}="${value}"`);
  return `<${node.tag}${attributes.join('')}>${node.children.map(written).join('')}</${node.tag}>`;
}

/** The only block of a section, as it is shown. */
function shown(markdown: string, section = 'a'): string {
  const block = documentTree(readText(`## x {#${section}}\n\n${markdown}`)).sections[0]?.blocks[0];
  return block === undefined ? '' : written(shapedBlock(block, section));
}

describe('the form of a block', () => {
  test('a table with the months in its middle column is a calendar, with the month as header of its row', () => {
    const html = shown('| Wie | Maand | Wie |\n|---|:-:|---|\n| plan | **juni** | |');
    assert.match(html, /^<table class="kb-seam kb-small">/u);
    assert.match(html, /<th scope="col">Maand/u);
    assert.match(html, /<td>plan<\/td><th scope="row"><strong>juni<\/strong><\/th><td><\/td>/u);
  });

  test('every other table stays as it is', () => {
    assert.equal(
      shown('| Wie | Maand |\n|---|--:|\n| plan | juni |'),
      '<table><thead><tr><th>Wie</th><th align="right">Maand</th></tr></thead><tbody><tr><td>plan</td><td align="right">juni</td></tr></tbody></table>',
    );
  });

  test('a list of dated items is a timeline', () => {
    assert.equal(
      shown('- **2015.** Keuze.\n- **2 листопада 2017 р.** Зустріч.'),
      '<dl class="kb-dots"><div><dt>2015</dt><dd>Keuze.</dd></div><div><dt>2 листопада 2017 р.</dt><dd>Зустріч.</dd></div></dl>',
    );
  });

  test('a list with one item that has no date stays a list', () => {
    const list = shown('- **2015.** Keuze.\n- **Let op.** Meer.');
    assert.equal(list, '<ul><li><strong>2015.</strong> Keuze.</li><li><strong>Let op.</strong> Meer.</li></ul>');
  });

  test('a list whose dates hold more than words stays a list: nothing in them is lost', () => {
    assert.match(shown('- **[2024](https://example.org)** a\n- **2025[^1]** b\n\n[^1]: c'), /^<ul>.*<a href.*<note>/u);
  });

  test('the list of the first month has boxes to tick off', () => {
    const list = '- **Kies.**';
    assert.equal(shown(list, 'checklist'), '<ul class="kb-plain kb-check"><li><strong>Kies.</strong></li></ul>');
    assert.equal(shown(list), '<ul><li><strong>Kies.</strong></li></ul>');
  });
});
