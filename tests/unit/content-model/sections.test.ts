import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { hashOf } from '#model/hash.ts';
import { sectionsOf } from '#model/sections.ts';

describe('sections', () => {
  test('are cut at ## headings, with id, text and line', () => {
    const sections = sectionsOf('## Eén {#one}\n\nTekst.\n\n### Klein\n\nMeer.\n\n## Twee {#two}\n');
    assert.deepEqual(
      sections.map(({ id, heading, source, line }) => ({ id, heading, source, line })),
      [
        { id: 'one', heading: 'Eén', source: 'Tekst.\n\n### Klein\n\nMeer.', line: 1 },
        { id: 'two', heading: 'Twee', source: '', line: 9 },
      ],
    );
  });

  test('are not found in code', () => {
    const fenced = '## Eén {#one}\n\n```\n## geen {#none}\n```\n\n~~~~\n~~~\n## ook niet {#nor}\n~~~~\n';
    assert.deepEqual(
      sectionsOf(fenced).map(({ id }) => id),
      ['one'],
    );
  });

  test('without an id have none', () => {
    assert.deepEqual(
      sectionsOf('## Kop\r\n\r\nTekst.').map(({ id, source }) => ({ id, source })),
      [{ id: undefined, source: 'Tekst.' }],
    );
  });

  test('have a hash that depends on heading and text, not on their neighbours', () => {
    const [one, two] = sectionsOf('## A {#a}\n\nx\n\n## B {#b}\n\ny');
    const [alone] = sectionsOf('## A {#a}\n\nx');
    assert.equal(one?.hash, alone?.hash);
    assert.notEqual(one?.hash, two?.hash);
    assert.notEqual(one?.hash, sectionsOf('## AA {#a}\n\nx')[0]?.hash);
  });
});

describe('a hash', () => {
  test('is sixteen hexadecimal digits', () => assert.match(hashOf(''), /^[0-9a-f]{16}$/u));

  const equal: readonly (readonly [string, string, string])[] = [
    ['white space', 'Een  zin.\n\nNog een.', 'Een zin.\nNog een.'],
    ['emphasis', 'Een **sterk** wo*or*d.', 'Een sterk woord.'],
    ['quotes and apostrophes', 'Zeg "ja", foto\'s', 'Zeg «ja», foto’s'],
    ['dashes', 'tien - elf', 'tien – elf'],
    ['list marks', '- een\n- twee', '1. een\n2. twee'],
    ['table rules', '| a | b |\n|---|---|\n| 1 | 2 |', '| a | b |\n| :-: | --- |\n| 1 | 2 |'],
    ['soft hyphens', 'bedrijven\u00adterrein', 'bedrijventerrein'],
    ['composed letters', 'e\u0301e\u0301n', 'één'],
    ['escapes', 'bij \\<5', 'bij <5'],
  ];
  for (const [what, one, other] of equal) test(`does not see ${what}`, () => assert.equal(hashOf(one), hashOf(other)));

  const different: readonly (readonly [string, string, string])[] = [
    ['words', 'drie stappen', 'vier stappen'],
    ['figures', '12,5 %', '125 %'],
    ['the attributes of a block', '<Note kind="info" text="a" />', '<Note kind="info" text="b" />'],
    ['addresses', '[a](https://example.org/a)', '[a](https://example.org/b)'],
    ['order', 'a b', 'b a'],
  ];
  for (const [what, one, other] of different) test(`sees ${what}`, () => assert.notEqual(hashOf(one), hashOf(other)));
});
