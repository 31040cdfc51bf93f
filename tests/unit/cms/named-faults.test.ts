import assert from 'node:assert/strict';
import { test } from 'node:test';

import { citationFaults, citedFaults, lawFaults, ruleFaults } from '../../../cms/guard/named-faults.ts';

const law = 'rules:\n  - id: owner\n    article: art. 1\n';
const read = async (path: string) => Promise.resolve(path === 'content/laws/ua-1.yaml' ? law : undefined);
const sources = [{ url: 'https://example.org/' }];

test('a draft is not ready with a rule that its law does not have, or of no law', async () => {
  assert.deepEqual(await ruleFaults('<Rule of="ua-1/owner" />', read, 'nl'), []);
  assert.match((await ruleFaults('<Rule of="ua-1/buyer" />', read, 'nl')).join(), /geen regel ‘buyer’\. Wel: owner/u);
  assert.match((await ruleFaults('<Rule of="ua-2/owner" />', read, 'uk')).join(), /називає закон ua-2/u);
});

test('a draft is not ready with numbers of sources that it does not list', () => {
  const body = 'Tekst [1](#s1) en [2](#s2).\n\n<Note kind="info" text="x [3](#s3)" />';
  assert.equal(citedFaults(body, { sources }, 'nl').length, 2);
  const term = { word: { nl: 'woord [1](#s1)' }, ukraine: { nl: 'x [1](#s1) [2](#s2)' }, sources };
  const [name, unknown, ...more] = citationFaults('terms', term, 'nl');
  assert.match(name ?? '', /^Woord verwijst naar bron 1, maar daar kan/u);
  assert.match(unknown ?? '', /noemt bron 2, maar de lijst telt er 1/u);
  assert.deepEqual(more, []);
});

test('a law is not ready while its dates or its rules contradict each other', () => {
  assert.deepEqual(lawFaults({ checkedOn: '2026-11-01', validOn: 2026, rules: [{ id: 'a' }] }, 'nl'), []);
  const rules = [{ id: 'a' }, { id: 'a' }];
  assert.equal(lawFaults({ checkedOn: '2026-11-01', validOn: '2027', rules }, 'nl').length, 2);
});
