import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { formatFaultLine, parseFaultLine } from '#model/issues/fault-line.ts';
import { issueKinds } from '#model/issues/issue-kinds.ts';
import type { IssueKind } from '#model/issues/issue-kinds.ts';
import type { Issue } from '#model/issues/issue.ts';
import { issueSentence } from '#model/issues/issue-sentence.ts';

const deadLink: Issue = {
  kind: 'dead-link',
  file: 'content/guides/energy-hub.nl.mdx',
  line: 12,
  values: { address: '../cases/weg; "x" {y}' },
};
const missingField: Issue = {
  kind: 'missing-field',
  file: 'content/terms/heat.yaml',
  values: { field: { en: '"name"', nl: '‘Naam’', uk: '«Назва»' } },
};

describe('faults in the status of a commit', () => {
  test('come back as they were, with place, line and values', () => {
    const text = formatFaultLine([deadLink, missingField], 255);
    assert.match(text, /^dead-link guides\/energy-hub\.nl:12 /u);
    const read = parseFaultLine(text);
    assert.deepEqual([read?.more, read?.faults[0]], [0, deadLink]);
    assert.equal(read?.faults[1] && issueSentence(read.faults[1], 'uk'), issueSentence(missingField, 'uk'));
  });

  test('of every kind fit in the status of every host, and are told as sentences', () => {
    for (const kind of Object.keys(issueKinds) as IssueKind[]) {
      for (const most of [140, 255]) {
        const text = formatFaultLine([{ ...deadLink, kind, values: { detail: 'ї'.repeat(300) } }], most);
        assert.ok(text.length <= most, text);
        const [read] = parseFaultLine(text)?.faults ?? [];
        assert.ok(read && !/\{[a-z]+\}/u.test(issueSentence(read, 'nl')), text);
      }
    }
  });

  test('that do not fit are counted', () => {
    const many = Array.from({ length: 40 }, (_, index) => ({ ...deadLink, line: index + 1 }));
    const text = formatFaultLine(many, 140);
    assert.ok(text.length <= 140);
    const read = parseFaultLine(text);
    assert.equal((read?.faults.length ?? 0) + (read?.more ?? 0), 40);
  });

  test('never carry what was found in a text: anyone may read a status', () => {
    const found: Issue = { kind: 'phone-number', file: deadLink.file, line: 3, values: { found: '06 12345678' } };
    assert.equal(formatFaultLine([found], 255), 'phone-number guides/energy-hub.nl:3');
  });

  test('name a file that is no entry by its path, also in letters of another alphabet', () => {
    const file = 'content/guides/назва файлу; x.mdx';
    assert.equal(parseFaultLine(formatFaultLine([{ kind: 'dead-link', file }], 255))?.faults[0]?.file, file);
  });
});

describe('a status that somebody else wrote', () => {
  for (const text of [
    '',
    'All checks have passed',
    'Successful in 2m',
    'no-such-kind guides/energy-hub.nl:1',
    'constructor guides/energy-hub.nl',
    '__proto__ guides/energy-hub.nl',
    'dead-link',
    '+3',
    'dead-link guides/a.nl; and something else',
    'dead-link guides/a.nl {"address":"x"',
    `dead-link guides/a.nl {"address":"${'x'.repeat(2000)}"}`,
    'dead-link guides/a.nl; '.repeat(1000),
    '<img src=x onerror=alert(1)>',
  ]) {
    test(`is no list of faults: ${text.slice(0, 50)}`, () => {
      assert.equal(parseFaultLine(text), undefined);
    });
  }

  test('brings no control signs, no long text and nothing but text into a sentence', () => {
    const values = JSON.stringify({ address: `\u202Ea\n\u0007${'b'.repeat(300)}` });
    const read = parseFaultLine(`dead-link guides/a.nl ${values}`);
    assert.equal(read?.faults[0]?.values?.['address'], `a${'b'.repeat(79)}`);
    assert.equal(parseFaultLine(`dead-link guides/a.nl {"address":{"x":5}}`), undefined);
  });

  test('cannot lead out of the content by its path', () => {
    const [read] = parseFaultLine('dead-link ../../etc/passwd:1')?.faults ?? [];
    assert.ok(read);
    assert.match(issueSentence(read, 'nl'), /^\.\.\/\.\.\/etc\/passwd: /u);
  });
});
