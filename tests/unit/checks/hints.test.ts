import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

import { checkContent } from '#checks/check-content.ts';

import { aPage } from './written-content.ts';
import type { WrittenContent } from './written-content.ts';

const law = `country: UA
title:
  nl: Wet op de proef
  uk: Закон про спробу
status: in-force
checkedOn: 2026-11-30
`;
const term = `word: { nl: initiatiefnemer, uk: ініціатор створення }
variants:
  - { text: oprichter, language: nl, searchOnly: true }
`;
const sources = '[{ url: https://example.org/, title: Proef, publisher: Proef, accessed: 2026-11-30 }]';

const content: WrittenContent = {
  'laws/proef.yaml': law,
  'terms/proef.yaml': term,
  ...aPage('proef', { fields: { sources }, body: '## Kop {#deel}\n\nDe oprichter vroeg iets aan de raad.\n' }),
};

/** What the check says about some content, as `file:line kind`. */
async function hintsIn(files: WrittenContent): Promise<string[]> {
  const root = await mkdtemp(join(tmpdir(), 'hints-'));
  try {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(root, 'content', path)), { recursive: true });
      await writeFile(join(root, 'content', path), text);
    }
    const issues = await checkContent(root, { today: '2026-11-30', hints: true });
    return issues.map(({ file, line, kind }) => `${file.replace('content/', '')}:${line} ${kind}`);
  } finally {
    await rm(root, { recursive: true });
  }
}

test('the check gives the advice of the writing help, with its place, when it is asked for', async () => {
  const hints = await hintsIn(content);
  for (const hint of [
    'laws/proef.yaml:2 official-title',
    'pages/proef.nl.mdx:11 home-page',
    'pages/proef.nl.mdx:16 search-only',
    'pages/proef.nl.mdx:16 translated-wording',
  ]) {
    assert.ok(hints.includes(hint), `${hint} is missing among\n${hints.join('\n')}`);
  }
});
