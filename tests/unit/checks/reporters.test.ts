import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { reportOf } from '#checks/report.ts';
import { reporters } from '#checks/reporters.ts';

const report = reportOf(
  [
    { kind: 'old-law-check', file: 'content/laws/b.yaml', line: 3, values: { days: '200', most: '180' } },
    {
      kind: 'duplicate-slug',
      file: 'content/guides/a.uk.mdx',
      line: 4,
      values: { slug: 'x', other: 'content/guides/b.uk.mdx' },
    },
    { kind: 'misplaced-file', file: 'content/a,b.txt' },
  ],
  'en',
);

describe('reporters', () => {
  test('the terminal gets a line per fault, ordered by place, and a count', () => {
    const lines = reporters.terminal(report).split('\n');
    assert.equal(
      lines[1],
      'content/guides/a.uk.mdx:4  slug "x" is already used by content/guides/b.uk.mdx. Choose another slug.',
    );
    assert.match(lines[2] ?? '', /^content\/laws\/b\.yaml:3 {2}\(warning\) The law was checked 200 days ago/u);
    assert.equal(lines.at(-1), 'errors: 2, warnings: 1');
  });

  test('GitHub gets commands whose commas and line breaks are escaped', () => {
    const [first = '', second] = reporters.github(report).split('\n');
    assert.match(first, /^::error file=content\/a%2Cb\.txt,line=1::No entry may stand here\./u);
    assert.match(second ?? '', /^::error file=content\/guides\/a\.uk\.mdx,line=4::slug "x"/u);
  });

  test('programs get the whole report', () => {
    assert.deepEqual(JSON.parse(reporters.json(report)), JSON.parse(JSON.stringify(report)));
  });

  test('a value that looks like a placeholder is printed as it is', () => {
    const { issues } = reportOf([{ kind: 'expression', file: 'a', line: 1, values: { detail: '{detail}' } }], 'en');
    assert.equal(issues[0]?.message, '{detail} is read as code. Write \\{ for a brace.');
  });
});
