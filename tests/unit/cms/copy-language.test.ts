import assert from 'node:assert/strict';
import { test } from 'node:test';

import { copiedValue } from '../../../cms/bundle/copy-language.ts';

const named = (name: string) => ({ get: () => name });
const copy = (field: string, value: unknown) =>
  copiedValue({ collection: named('visits'), field: named(field) }, value, { from: 'nl', to: 'uk' });

test('the fixed headings of a text go along in the words of the other language', () => {
  assert.equal(
    copy('body', '## Doel\n\nTekst over ## Doel.\n\n## Wat we zagen\n\n## Eigen kop'),
    '## Мета\n\nTekst over ## Doel.\n\n## Що ми побачили\n\n## Eigen kop',
  );
});

test('an address is not copied, every other value as it is', () => {
  assert.equal(copy('slug', 'proef'), undefined);
  assert.equal(copy('title', 'Proef'), 'Proef');
  assert.equal(copy('menuOrder', 3), 3);
});
