import assert from 'node:assert/strict';
import { test } from 'node:test';

import { mailAddress, mailboxOf } from '#components/document/mail-address.ts';

test('subject and text are filled in, whatever they hold', () => {
  const address = mailAddress({ mailbox: 'vraag@voorbeeld.invalid', subject: 'Крок 4 & «5»?', body: 'a=b\nc' });
  const url = new URL(address);
  assert.equal(url.pathname, 'vraag@voorbeeld.invalid');
  assert.equal(url.searchParams.get('subject'), 'Крок 4 & «5»?');
  assert.equal(url.searchParams.get('body'), 'a=b\r\nc');
});

test('a mailbox cannot add recipients or headers', () => {
  const { pathname, searchParams } = new URL(mailAddress({ mailbox: 'a@b.nl?bcc=x@y.nl', subject: '', body: '' }));
  assert.equal(decodeURIComponent(pathname), 'a@b.nl?bcc=x@y.nl');
  assert.equal(searchParams.get('bcc'), null);
});

test('a text without a contact, or with one who has no mailbox yet, has no mailbox', () => {
  const contacts = [undefined, {}, { mailbox: 'vragen@example.org' }];
  assert.deepEqual(
    contacts.map((contact) => mailboxOf({ contact })),
    [undefined, undefined, 'vragen@example.org'],
  );
});
