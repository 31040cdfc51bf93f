import assert from 'node:assert/strict';
import { test } from 'node:test';

import { collectionNames } from '#model/collection-names.ts';
import { collections } from '#model/collections.ts';
import type { Fields } from '#model/fields.ts';
import { answersOf, neededAnswers, openFindings } from '#model/writing/not-personal.ts';

const phone = { kind: 'phone-number', found: '099-0000000' } as const;
const mailbox = { kind: 'personal-mailbox', found: 'j.jansen@example.org' } as const;

test('every kind of entry has the field, and both languages of a document share it', () => {
  for (const name of collectionNames) {
    const fields: Fields = collections[name].fields;
    assert.equal(fields['notPersonal']?.kind, 'answers', name);
  }
  assert.equal(collections.guides.fields.notPersonal.scope, 'shared');
});

test('an answer closes the findings about its words, and no other of their kind', () => {
  const findings = [phone, mailbox, { ...phone, found: '099-0000001' }];
  assert.deepEqual(openFindings(findings, ['099-0000000']), [mailbox, findings[2]]);
  assert.deepEqual(openFindings(findings, []), findings);
  assert.deepEqual(openFindings(findings, ['phone-number', '099', '099-000000']), findings);
});

test('spaces, capitals and signs that look alike make no other words', () => {
  for (const answer of ['099\u20110000000', ' 099-0000000 ', '０９９-0000000'])
    assert.deepEqual(openFindings([phone], [answer]), [], answer);
  assert.deepEqual(openFindings([mailbox], ['J.Jansen@Example.org']), []);
});

test('an answer without a finding is not kept, nor is a second one', () => {
  assert.deepEqual(neededAnswers(['099-0000001', '099-0000000', '099-000 0000'], [phone]), ['099-0000000']);
});

test('what is no list of words answers nothing', () => {
  for (const notPersonal of [undefined, null, '099-0000000', { words: '099-0000000' }, [990_000_000, null]])
    assert.deepEqual(answersOf({ notPersonal }), []);
});
