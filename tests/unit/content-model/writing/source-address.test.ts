import assert from 'node:assert/strict';
import { test } from 'node:test';

import { hasOfficialTitle } from '#model/writing/official-title.ts';
import { sourceAddressFindings } from '#model/writing/source-address.ts';

const found: Readonly<Record<string, string>> = {
  'https://example.org': 'home-page',
  'https://example.org/': 'home-page',
  'https://example.org/uk/': 'home-page',
  'https://example.org/nieuws/henk-proef-over-de-opgave': 'name-in-address',
  'https://example.org/2025/oleksandr-probnyi/': 'name-in-address',
};

for (const [address, kind] of Object.entries(found)) {
  test(`the source ${address} gets the advice ${kind}`, () => {
    assert.deepEqual(
      sourceAddressFindings(address).map((finding) => finding.kind),
      [kind],
    );
  });
}

test('the address of a page needs no advice, with what is no address or no right encoding either', () => {
  for (const address of [
    'https://example.org/doc/1',
    'https://example.org/?id=3',
    'https://example.org/henk-2024/',
    'https://example.org/%d0%b7%d0',
    'https://example.org/marktpiet/',
    'geen adres',
    '',
  ]) {
    assert.deepEqual(sourceAddressFindings(address), [], address);
  }
});

test('a Ukrainian act has its official title in quotation marks; codes have a name', () => {
  assert.ok(hasOfficialTitle('Закон України «Про індустріальні парки»'));
  assert.ok(hasOfficialTitle('Податковий кодекс України'));
  assert.ok(!hasOfficialTitle('Закон про індустріальні парки'));
});
