import assert from 'node:assert/strict';
import { test } from 'node:test';

import { rulesOf } from '../../../cms/translation/read-rules.ts';
import { ruleNote } from '../../../cms/widgets/law-rule-control.ts';

const file = 'title:\n  nl: Wet\n  uk: Закон\nrules:\n  - id: owner\n    article: art. 18\n  - article: art. 19\n';
const rules = rulesOf('content/laws/ua-1.yaml', file);

test('the rules to choose from are called by their law and article', () => {
  assert.deepEqual(rules, [{ of: 'ua-1/owner', label: { nl: 'Wet, art. 18', uk: 'Закон, art. 18' } }]);
  assert.deepEqual(rulesOf('content/laws/ua-1.yaml', 'a: [b'), []);
});

test('a rule that is typed says which one it is, or what is wrong', () => {
  assert.deepEqual(ruleNote('ua-1/owner', rules, 'nl'), { text: 'Wet, art. 18', isFault: false });
  assert.deepEqual(ruleNote('ua-1/owner', undefined, 'nl'), { text: '', isFault: false });
  assert.deepEqual(ruleNote('ua-1', rules, 'uk').isFault, true);
  assert.match(ruleNote('ua-1/buyer', rules, 'nl').text, /geen regel ‘buyer’\. Wel: owner/u);
});
