import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

import { issueKinds } from '#model/issues/issue-kinds.ts';
import { siteRuleInfo } from '#model/issues/site-rules.ts';
import { harmfulFaults } from '#model/safe-mdx/faults.ts';

import { siteRules } from '../../../scripts/checks/site/rules.ts';

const page = await readFile(new URL('../../../docs/refusals.md', import.meta.url), 'utf8');

/** The kinds in the rows of the table of the content check, each with what stands in the last cell of its row. */
const told = new Map(
  page
    .split('## The build')[0]
    ?.split('\n')
    .filter((line) => /^\| [^|]+ \| `/u.test(line))
    .flatMap((line) => {
      const [, , kinds = '', when = ''] = line.split('|');
      return [...kinds.matchAll(/`([a-z-]+)`/gu)].map(([, kind = '']) => [kind, when.trim()] as const);
    }),
);

test('every fault for which content is refused stands in the list of refusals, and nothing else does', () => {
  const errors = Object.entries(issueKinds).flatMap(([kind, { severity }]) => (severity === 'error' ? [kind] : []));
  assert.deepEqual([...told.keys()].toSorted(), errors.toSorted());
  assert.ok([...told.values()].every((when) => when !== ''));
});

test('what the list says is refused on save is refused on save', () => {
  const onSave = [...told].flatMap(([kind, when]) => (when === 'on save' ? [kind] : []));
  assert.deepEqual(onSave.toSorted(), [...harmfulFaults].toSorted());
});

test('every rule of the built site stands in the list of refusals, on the side where it belongs', () => {
  assert.deepEqual(Object.keys(siteRules).toSorted(), Object.keys(siteRuleInfo).toSorted());
  const [, section = ''] = page.split('## The check of the built site');
  const refusing = section.split(' refuse: ')[0] ?? '';
  for (const [rule, { refuses }] of Object.entries(siteRuleInfo)) {
    assert.ok(section.includes(`\`${rule}\``), rule);
    assert.equal(refusing.includes(`\`${rule}\``), refuses, rule);
  }
});
