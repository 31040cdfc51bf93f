import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { documentTree } from '#model/safe-mdx/document-tree.ts';
import { readText } from '#model/safe-mdx/read-text.ts';

import { entriesWithoutMarks, withoutBuildMarks, withoutPictureMarks } from '../../../src/integrations/build-marks.ts';
import { documentModule } from '../../../src/integrations/document-processor.ts';

const marks = ['__VITE_ASSET__abcdef12__', '__VITE_PUBLIC_ASSET__deadbeef__', '__VITE_IS_MODERN__', '!~{001}~'];
const likeMark = /__VITE|__ASTRO|!~\{/u;

describe('a word that the build takes for a mark of its own', () => {
  for (const mark of marks) {
    test(`means the same and is no mark in JSON: ${mark}`, () => {
      const values = [mark, `a_${mark}`, `\\${mark}`, { [mark]: `"${mark}` }];
      const json = withoutBuildMarks(JSON.stringify(values));
      assert.doesNotMatch(json, likeMark);
      assert.deepEqual(JSON.parse(json), values);
    });

    test(`is none in the module of a document: ${mark}`, () => {
      const code = documentModule(documentTree(readText(`Zie \`${mark}\` hier.`)));
      assert.doesNotMatch(code, likeMark);
    });
  }

  test('is none in the module of all entries, whose values are what they were', () => {
    const data = {
      title: '__ASTRO_IMAGE_../media/a.png',
      list: ['a', { note: '__ASTRO_IMAGE_' }],
      order: 1,
      of: marks,
    };
    const stored = withoutPictureMarks(data);
    assert.notEqual(stored['title'], data.title);
    const code = entriesWithoutMarks(`export default JSON.parse(${JSON.stringify(JSON.stringify(stored))})`);
    assert.doesNotMatch(code, likeMark);
    const literal = code.slice(code.indexOf('(') + 1, -1);
    assert.deepEqual(JSON.parse(String(JSON.parse(literal))), data);
  });
});
