import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { pairRows } from '#components/document/pair-rows.ts';
import { renderedSections } from '#components/document/rendered-body.ts';
import { groupSteps } from '#components/document/section-groups.ts';

const html = `<h2 id="what">Wat is <em>dit</em></h2>
<p>Een <button type="button" class="kb-term" popovertarget="term-hromada"><dfn>hromada</dfn></button>.</p>
<ul><li>nog een <button type="button" popovertarget="term-hromada"><dfn>hromada</dfn></button></li></ul>
<h2 id="step-1">Begin</h2><p>Zo.</p><h2 id="step-2">Ga door</h2><p>En zo.</p><h2 id="end">Slot</h2>`;

describe('the parts of a compiled text', () => {
  test('sections keep their order, their ids and the marks in their headings', () => {
    const sections = renderedSections(html);
    assert.deepEqual(
      sections.map(({ id, heading }) => [id, heading]),
      [
        ['what', 'Wat is <em>dit</em>'],
        ['step-1', 'Begin'],
        ['step-2', 'Ga door'],
        ['end', 'Slot'],
      ],
    );
    assert.equal(sections.at(-1)?.blocks.length, 0);
  });

  test('a term card belongs to the block where the term stands first', () => {
    assert.deepEqual(
      renderedSections(html)[0]?.blocks.map(({ terms }) => terms),
      [['hromada'], []],
    );
  });

  test('steps are taken together where the first one stands', () => {
    const views = renderedSections(html).map((section) => ({ ...section, state: undefined }));
    assert.deepEqual(
      groupSteps(views).map(({ kind, sections }) => [kind, sections.map(({ id }) => id)]),
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
    groupSteps(ids.map((id) => ({ id, heading: id, blocks: [], state: undefined }))).map(({ kind }) => kind);

  test('stands side by side, when both told it', () => {
    assert.deepEqual(kindsOf('saw', 'learned-host', 'learned-guest', 'questions'), ['section', 'exchange', 'section']);
  });

  test('is a section like any other, when one side is silent', () => {
    assert.deepEqual(kindsOf('saw', 'learned-host'), ['section', 'section']);
  });
});

describe('two texts side by side', () => {
  const section = (id: string, ...blocks: string[]) =>
    `<h2 id="${id}">${id}</h2>${blocks.map((text) => `<p>${text}</p>`).join('')}`;
  const rows = (nl: string, uk: string) =>
    pairRows({ nl: renderedSections(nl), uk: renderedSections(uk) }).map((row) => [row.id, row.html.nl, row.html.uk]);

  test('equal sections are lined up block by block', () => {
    assert.deepEqual(rows(section('a', 'een', 'twee'), section('a', 'один', 'два')), [
      ['a', 'a', 'a'],
      ['p1', '<p>een</p>', '<p>один</p>'],
      ['p2', '<p>twee</p>', '<p>два</p>'],
    ]);
  });

  test('a section that one language lacks is a gap, never a shift', () => {
    assert.deepEqual(
      rows(
        section('a', 'een') + section('c', 'drie'),
        section('a', 'один') + section('b', 'два') + section('c', 'три'),
      ),
      [
        ['a', 'a', 'a'],
        ['p1', '<p>een</p>', '<p>один</p>'],
        ['b', undefined, 'b'],
        ['p2', undefined, '<p>два</p>'],
        ['c', 'c', 'c'],
        ['p3', '<p>drie</p>', '<p>три</p>'],
      ],
    );
  });

  test('a section whose blocks differ in number stays one row', () => {
    assert.deepEqual(rows(section('a', 'een', 'twee'), section('a', 'усе')), [
      ['a', 'a', 'a'],
      ['p1', '<p>een</p>\n<p>twee</p>', '<p>усе</p>'],
    ]);
  });
});
