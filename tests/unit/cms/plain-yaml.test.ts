import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';

import { parseRecord, splitDocument } from '#model/entry-file.ts';
import type { RawData } from '#model/entry-file.ts';

import { readPlainYaml } from '../../../cms/format/plain-yaml.ts';

const texts = globSync('content/*/*.{mdx,yaml}').map((path) => {
  const text = readFileSync(path, 'utf8');
  return path.endsWith('.mdx') ? splitDocument(text).frontMatter : text;
});

/** What the parser of all of YAML makes of it. */
function parsed(text: string): RawData | undefined {
  try {
    return parseRecord(text);
  } catch {
    return undefined;
  }
}

/** The reader gives nothing, or the very same as the parser. */
function agrees(text: string): boolean {
  const plain = readPlainYaml(text);
  if (plain === undefined) return true;
  assert.deepEqual(plain, parsed(text), text);
  return true;
}

/** Figures that look random and are the same in every run: the generator of Park and Miller. */
function* figures(): Generator<number> {
  for (let state = 42; ;) {
    state = (state * 48_271) % 2_147_483_647;
    yield state;
  }
}

describe('the reader of plain YAML', () => {
  test('reads most files of the portal, and the same as the parser', () => {
    assert.ok(texts.length > 50);
    assert.ok(texts.every(agrees));
    const read = texts.filter((text) => readPlainYaml(text) !== undefined);
    assert.ok(read.length > texts.length * 0.9, `${read.length} of ${texts.length}`);
  });

  const odd = [
    'a: 1\na: 2\n',
    'a: b: c\n',
    'a: {}\n',
    'a: {} b\n',
    'a:\n  - {}\n',
    'a: b #c\n',
    'a: b:\n',
    "a: 'b\n  c'\n",
    "a: 'b' c\n",
    'a: "b\\n"\n',
    'a: |\n  b\n',
    'a: >-\n  b\n',
    'a: &b c\nd: *b\n',
    'a: !!str 1\n',
    'a:\n  b\n  c\n',
    'a: b\n  c\n',
    'a:\n - b\n  - c\n',
    'a:\n- b\n- c: d\n  e: f\n',
    'a:\n  - - b\n',
    'a:\n  -\n',
    'a: [b, c\n',
    'a: [true, b]\n',
    'a: {b: c}\n',
    'a: ~\nb: null\nc: NULL\nd: True\n',
    'a: 0x1f\nb: 1e5\nc: 1.\nd: 007\ne: 12345678901234567890\n',
    'a: 2026-11-25\nb: 2026-11\nc: 2026\nd: 1a2b3c4d5e6f7a8b\ne: 12345678e1234567\n',
    'a: -5\nb: .5\nc: +1\nd: .inf\n',
    '- a\n',
    '--- a\n',
    '? a\n',
    '# a\na: b\n',
    '<<<<<<< HEAD\na: b\n=======\n',
    'a:\tb\n',
    'a: b\r\n',
    'a: b \n',
    'a:  b\n',
    ' a: b\n',
    'a: b\n c: d\n',
    '__proto__: a\n',
    'a: @b\n',
    'a: %b\n',
    'a: =\n',
    '',
  ];
  for (const text of odd) {
    test(`gives nothing or the same for ${JSON.stringify(text)}`, () => {
      assert.ok(agrees(text));
    });
  }

  test('gives nothing or the same for files with a slip of the hand', () => {
    const signs = [' ', '\n', ':', '-', "'", '"', '#', '[', ']', '{', '\t', '  ', '- ', ': ', '', ''];
    const random = figures();
    const next = (below: number): number => Number(random.next().value) % below;
    for (let round = 0; round < 1500; round += 1) {
      const text = (texts[next(texts.length)] ?? '').slice(0, 400);
      const at = next(text.length);
      assert.ok(agrees(text.slice(0, at) + (signs[next(signs.length)] ?? '') + text.slice(at + next(3))));
    }
  });
});
