import assert from 'node:assert/strict';
import { test } from 'node:test';

import { isDisguisedAddress } from '#model/disguised-address.ts';
import { checkBody } from '#model/safe-mdx/check-body.ts';
import { shapes } from '#model/shapes.ts';
import { isMailbox, isWebAddress } from '#model/web-addresses.ts';

const plain = [
  'https://www.aalsmeer.nl',
  'https://www.aalsmeer.nl/a@b?c=d@e#f@g',
  'HTTPS://WWW.AALSMEER.NL/',
  'http://localhost:8080/',
  'https://zakon.rada.gov.ua/laws/show/5018-17',
  'https://президент.укр/новини',
  'https://приклад.com.ua/',
  'https://сор.укр/',
  'https://düren.de/',
  'https://xn--80aacf4bwnk3a.xn--j1amh/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'mailto:info@aalsmeer.nl',
  'mailto:info@aalsmeer.nl?subject=a@b',
];

const disguised = {
  'a name before the host': 'https://www.aalsmeer.nl@evil.example/',
  'a name and a word': 'https://www.aalsmeer.nl:443@evil.example/',
  'an empty name': 'https://@evil.example/',
  'a coded name': 'https://www.aalsmeer.nl%2f@evil.example/',
  'a backslash': 'https://www.aalsmeer.nl\\evil.example/',
  'one Cyrillic letter': 'https://www.\u0430alsmeer.nl/',
  'a Cyrillic letter in another part': 'https://ww\u0461.aalsmeer.nl/',
  'only letters that look alike': 'https://\u0430\u0440\u0440\u04cf\u0435.com/',
  'the same in Punycode': 'https://xn--80ak6aa92e.com/',
  'a mixed part in Punycode': 'https://xn--alsmeer-2fg.nl/',
  'a Greek letter': 'https://aalsmeer\u03bf.nl/',
  'only Greek letters': 'https://\u03bf\u03bd\u03bf.nl/',
  'a Latin letter that nobody types here': 'https://aa\u026bsmeer.nl/',
  'a Cherokee letter': 'https://\u13aaalsmeer.nl/',
  'a mailbox': 'mailto:info@\u0430alsmeer.nl',
};

test('an address that leads where it seems to is plain', () => {
  for (const address of plain) assert.equal(isDisguisedAddress(address), false, address);
});

for (const [what, address] of Object.entries(disguised)) {
  test(`an address is disguised by ${what}, in a text and in a field`, () => {
    assert.ok(isDisguisedAddress(address));
    const kinds = checkBody(`Zie [de site](<${address}>).`).map(({ kind }) => kind);
    assert.ok(kinds.includes('disguised-link'), kinds.join());
    if (address.startsWith('mailto:')) assert.equal(isMailbox(address.slice('mailto:'.length)), false);
    else assert.equal(isWebAddress(address) || shapes.url.fits(address), false);
  });
}

test('an address that a reader sees as a link without being one is looked at as well', () => {
  const kinds = checkBody('Zie https://www.aalsmeer.nl@evil.example/ en www.\u0430alsmeer.nl.').map(({ kind }) => kind);
  assert.deepEqual(kinds, ['disguised-link', 'disguised-link']);
});
