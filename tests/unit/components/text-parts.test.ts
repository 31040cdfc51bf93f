import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { pairRows } from '#components/document/pair-rows.ts';
import { groupSteps, withStates } from '#components/document/section-groups.ts';
import { documentTree } from '#model/safe-mdx/document-tree.ts';
import { readText } from '#model/safe-mdx/read-text.ts';
import { textOutline } from '#model/safe-mdx/text-outline.ts';

const outlineOf = (body: string) => textOutline(documentTree(readText(body)));

const body = `Vooraf.

## Wat is *dit* {#what}

Een [hromada](../terms/hromada).

- nog een [hromada](../terms/hromada)

## Begin {#step-1}

Zo.

## Ga door {#step-2}

En zo.

## Slot {#end}`;

describe('the parts of a text', () => {
  const { sections } = outlineOf(body);

  test('are its sections in order, with what stands above the first heading', () => {
    assert.deepEqual(
      sections.map(({ id, blocks }) => [id, blocks.length]),
      [
        [undefined, 1],
        ['what', 2],
        ['step-1', 1],
        ['step-2', 1],
        ['end', 0],
      ],
    );
  });

  test('a term card belongs to the block where the term stands first', () => {
    assert.deepEqual(
      sections[1]?.blocks.map(({ terms }) => terms),
      [['hromada'], []],
    );
  });

  test('words that look like the button of a card are words', () => {
    const [section] = outlineOf('## A {#a}\n\ntekst popovertarget="term-nothing"').sections;
    assert.deepEqual(section?.blocks, [{ terms: [] }]);
  });

  test('steps are taken together where the first one stands', () => {
    assert.deepEqual(
      groupSteps(withStates(sections, new Map())).map((group) => [group.kind, group.sections.map(({ id }) => id)]),
      [
        ['section', ['what']],
        ['steps', ['step-1', 'step-2']],
        ['section', ['end']],
      ],
    );
  });
});

describe('what both sides of a visit learned', () => {
  const kindsOf = (...ids: string[]) =>
    groupSteps(ids.map((id, index) => ({ id, index, terms: [], blocks: [], state: undefined }))).map(
      ({ kind }) => kind,
    );

  test('stands side by side, when both told it', () => {
    assert.deepEqual(kindsOf('saw', 'learned-host', 'learned-guest', 'questions'), ['section', 'exchange', 'section']);
  });

  test('is a section like any other, when one side is silent', () => {
    assert.deepEqual(kindsOf('saw', 'learned-host'), ['section', 'section']);
  });
});

describe('two texts side by side', () => {
  const section = (id: string, ...blocks: string[]) => `## ${id} {#${id}}\n\n${blocks.join('\n\n')}`;
  const rows = (nl: string, uk: string) =>
    pairRows({ nl: outlineOf(nl).sections, uk: outlineOf(uk).sections }).map((row) => [
      row.id,
      row.sides.nl,
      row.sides.uk,
    ]);

  test('equal sections are lined up block by block', () => {
    assert.deepEqual(rows(section('a', 'een', 'twee'), section('a', 'один', 'два')), [
      ['a', [{ section: 0 }], [{ section: 0 }]],
      ['p1', [{ section: 0, block: 0 }], [{ section: 0, block: 0 }]],
      ['p2', [{ section: 0, block: 1 }], [{ section: 0, block: 1 }]],
    ]);
  });

  test('a section that one language lacks is a gap, never a shift', () => {
    const dutch = [section('a', 'een'), section('c', 'drie')].join('\n\n');
    const ukrainian = [section('a', 'один'), section('b', 'два'), section('c', 'три')].join('\n\n');
    assert.deepEqual(rows(dutch, ukrainian).slice(2), [
      ['b', undefined, [{ section: 1 }]],
      ['p2', undefined, [{ section: 1, block: 0 }]],
      ['c', [{ section: 1 }], [{ section: 2 }]],
      ['p3', [{ section: 1, block: 0 }], [{ section: 2, block: 0 }]],
    ]);
  });

  test('a section whose blocks differ in number stays one row', () => {
    assert.deepEqual(rows(section('a', 'een', 'twee'), section('a', 'усе')).slice(1), [
      [
        'p1',
        [
          { section: 0, block: 0 },
          { section: 0, block: 1 },
        ],
        [{ section: 0, block: 0 }],
      ],
    ]);
  });

  test('what stands above the first heading has rows of its own', () => {
    assert.deepEqual(rows(`Vooraf.\n\n${section('a', 'een')}`, section('a', 'один'))[0], [
      'p1',
      [{ section: 0, block: 0 }],
      undefined,
    ]);
  });
});
