import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { test } from 'node:test';

import fc from 'fast-check';

import { parseDocument } from '#model/entry-file.ts';
import { checkBody } from '#model/safe-mdx/check-body.ts';
import { escapeBody } from '#model/safe-mdx/escape-body.ts';
import { breakingFaults } from '#model/safe-mdx/faults.ts';
import { readText } from '#model/safe-mdx/read-text.ts';
import { isSameText } from '#model/safe-mdx/text-blocks.ts';

import { typedBody } from '../../../../cms/format/entry-format.ts';
import { NotRichError } from '../../../../cms/rich-text/rich-from-text.ts';
import { untouchedRestorer } from '../../../../cms/widgets/markdown-blocks.ts';

import { rich, written } from './rich-editor.ts';

const signs = [
  ...[
    '+ 31 is het landnummer',
    '- ',
    '* ',
    '1) punt',
    '1. punt',
    '# ',
    '> ',
    '---',
    '===',
    '|',
    '~~',
    '_',
    '\\',
    '&nbsp;',
  ],
  ...[
    '&copy;',
    '&amp;lt;',
    '<',
    '{',
    '}',
    '`',
    '[x]',
    '[^1]',
    '[a](b)',
    '![a](b)',
    'www.een.example',
    'info@een.example',
  ],
  ...[
    'https://een.example/a_b*c',
    '«https://een.example»',
    '<https://een.example>',
    ':smile:',
    '$',
    'woord',
    'Слово',
    ' ',
  ],
  ...[
    'import x',
    'export ',
    '<br>',
    '<!-- x -->',
    '<Note text="a" />',
    '{#id}',
    '**',
    '***',
    '!',
    '"',
    '’',
    ')',
    '(',
    '\\*',
  ],
  ...['&#35;', '[a]: b', ':--', '\u00a0'],
];

const text = (words: string, more = {}) => ({ text: words, ...more });
const block = (type: string, ...children: unknown[]) => ({ type, children });

/** Where words may be typed, with what the page then shows. */
const places: Record<string, (words: string) => { nodes: unknown[]; shown: string }> = {
  paragraph: (words) => ({ nodes: [block('p', text(words))], shown: words.trim() }),
  heading: (words) => ({ nodes: [block('h2', text(words))], shown: words.trim() }),
  item: (words) => ({ nodes: [block('ul', block('li', block('lic', text(words))))], shown: words.trim() }),
  quotation: (words) => ({ nodes: [block('blockquote', block('p', text(words)))], shown: words.trim() }),
  bold: (words) => ({
    nodes: [block('p', text('a '), text(words, { bold: true }), text(' b'))],
    shown: `a ${words} b`,
  }),
  'second line': (words) => ({
    nodes: [block('p', text('a'), block('break', text('')), text(words))],
    shown: `a${words.trim()}`,
  }),
  cell: (words) => ({
    nodes: [
      block(
        'table',
        ...['b', 'c'].map((other) =>
          block('table-row', block('table-cell', text(words)), block('table-cell', text(other))),
        ),
      ),
    ],
    shown: `${words.trim()}b${words.trim()}c`,
  }),
};

function shownBy(file: string): string {
  return readText(file)
    .nodes.map((node) => (node.type === 'text' || node.type === 'inlineCode' ? node.value : ''))
    .join('');
}

function spaced(words: string): string {
  return words.replace(/ +/gu, ' ');
}

for (const [place, make] of Object.entries(places)) {
  test(`signs that are typed in a ${place} are shown as typed`, () => {
    for (const sign of signs.filter((each) => each.trim() !== '')) {
      const { nodes, shown } = make(sign);
      assert.equal(spaced(shownBy(escapeBody(written(nodes)))), spaced(shown));
    }
  });
}

test('what is typed in the rich text is shown as typed, is no code, and stays so after each save', () => {
  const lines = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 6 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(fc.constantFrom(...Object.values(places)), lines, (make, line) => {
      fc.pre(line.trim() !== '');
      const { nodes, shown } = make(line);
      const file = escapeBody(written(nodes));
      assert.deepEqual(
        checkBody(file).filter(({ kind }) => breakingFaults.has(kind)),
        [],
      );
      assert.equal(spaced(shownBy(file)), spaced(shown));
      const again = escapeBody(written(rich(typedBody(file))));
      assert.equal(shownBy(again), shownBy(file));
      assert.equal(escapeBody(written(rich(typedBody(again)))), again);
    }),
    { numRuns: 150 },
  );
});

test('every text of the portal opens as rich text, and is saved byte for byte when nobody changed it', () => {
  const files = globSync('content/**/*.mdx');
  assert.ok(files.length > 0);
  for (const file of files) {
    const source = typedBody(parseDocument(readFileSync(file, 'utf8')).body);
    const normalised = written(rich(source));
    assert.ok(isSameText(normalised, source), file);
    assert.equal(untouchedRestorer({ source, normalised })(normalised), source);
  }
});

test('a text with something that the rich text has no form for is not opened in it', () => {
  for (const body of [
    'a[^1]\n\n[^1]: b',
    '- [x] a',
    '- a\n\n  b',
    '* a\n\n- b',
    '[a][b]\n\n[b]: https://een.example',
    '---',
  ]) {
    assert.throws(() => rich(body), NotRichError, body);
  }
});

test('marks, links, lists, blocks and tables of the toolbar come back as they were', () => {
  const body = [
    '## Doel',
    '**vet *en* schuin** met [**woorden**](https://een.example "titel")',
    '* een\n  1. twee\n  2. drie\n* vier\\\n  vijf',
    '> gezegd',
    '<Note text="let op" />',
    '![Beeld](../media/visits/x/a.jpg)',
    '```js\nlet a = 1;\n```',
    '| a | b |\n| :- | -: |\n| `c` | ~~d~~ |',
  ].join('\n\n');
  const nodes = rich(body);
  assert.deepEqual(rich(written(nodes)), nodes);
});
