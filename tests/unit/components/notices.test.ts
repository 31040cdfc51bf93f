import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

for (const name of ['DocumentNotices', 'SectionNote']) {
  test(`what ${name} says of a text is not searched: the index holds the text alone`, async () => {
    const source = await readFile(new URL(`../../../src/components/document/${name}.astro`, import.meta.url), 'utf8');
    const notes = source.match(/<\w+ class="kb-note[^>]*>/gu) ?? [];
    assert.ok(notes.length > 0);
    assert.deepEqual(
      notes.filter((tag) => !tag.includes('data-pagefind-ignore')),
      [],
    );
  });
}
