import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';

import { documentTree } from '#model/safe-mdx/document-tree.ts';
import { readText } from '#model/safe-mdx/read-text.ts';

import { documentModule, documentProcessor } from '../../../src/integrations/document-processor.ts';

const folder = await mkdtemp(join(tmpdir(), 'processor-'));
after(() => rm(folder, { recursive: true }));

/** The code that a build gets for a file, whatever Astro itself read in it. */
async function codeOf(raw: string, read = ''): Promise<string> {
  const file = join(folder, 'a.nl.mdx');
  await writeFile(file, raw);
  const renderer = await documentProcessor().createMdxRenderer?.({}, { optimize: false });
  const result = await renderer?.process(read, file, { layout: './evil.astro' });
  return result?.code ?? '';
}

describe('the module of a document', () => {
  test('holds of its text nothing but two strings of JSON and addresses of pictures', () => {
    const tree = documentTree(readText('## A {#a}\n\n"); evil(" \u2028 $\\{x} `y` ![b](../media/guides/a/b.png)'));
    assert.deepEqual(
      documentModule(tree)
        .split('\n')
        .map((line) => line.replace(/"(?:[^"\\]|\\.)*"/gu, '…')),
      [
        "import { textContent } from '#components/document/text-content.ts';",
        'import picture0 from …;',
        'export const frontmatter = JSON.parse(…);',
        'export function getHeadings() { return []; }',
        'export const Content = textContent(JSON.parse(…), [picture0]);',
        'export default Content;',
        '',
      ],
    );
    assert.doesNotMatch(documentModule(tree), /[\u2028\u2029]/u);
  });

  test('comes from the file as our reader reads it, not from what Astro read', async () => {
    const raw = '---\ntitle: A\n---\n\n## A {#a}\n\nb';
    const code = await codeOf(raw, 'export const evil = 1\n\n{evil}');
    assert.equal(code, documentModule(documentTree(readText('## A {#a}\n\nb'))));
    assert.doesNotMatch(code, /evil/u);
  });

  const refused = [
    '---\n# \rtitle: x\r--- # {}\ntitle: A\n---\nbody',
    '---\ntitle: A\n---\n\n{process.exit()}',
    '---\ntitle: A\n---\n\nimport x from "y"',
    '---\ntitle: A\n---\n\n<script>alert(1)</script>',
    '---\ntitle: A\n---\n\n\uFEFF~~~\n{}',
    '---\ntitle: A\n---\n\n[a](javascript:alert(1))',
    '+++\ntitle = "A"\n+++\n\nb',
  ];
  for (const raw of refused) {
    test(`is not made of ${JSON.stringify(raw)}`, () => assert.rejects(codeOf(raw)));
  }
});
