import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

const source = (path: string) => readFile(new URL(`../../../src/${path}.astro`, import.meta.url), 'utf8');

for (const name of ['DocumentNotices', 'SectionNote']) {
  test(`what ${name} says of a text is not searched: the index holds the text alone`, async () => {
    const notes = (await source(`components/document/${name}`)).match(/<\w+ class="kb-note[^>]*>/gu) ?? [];
    assert.ok(notes.length > 0);
    assert.deepEqual(
      notes.filter((tag) => !tag.includes('data-pagefind-ignore')),
      [],
    );
  });
}

for (const [name, count] of [
  ['PilotLayout', 1],
  ['BoardNoteLayout', 3],
] as const) {
  test(`the day of the build is not searched in ${name}: the index would change every day`, async () => {
    const lines = (await source(`layouts/${name}`)).split('\n').filter((line) => line.trimStart().startsWith('<'));
    const daily = lines.filter((line) => /figures\.text|facts\.day/u.test(line));
    assert.equal(daily.length, count);
    for (const line of daily) assert.match(line, /data-pagefind-ignore|daily: true/u);
  });
}
