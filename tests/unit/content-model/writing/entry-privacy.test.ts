import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { personalDataInFile } from '#model/writing/entry-privacy.ts';

const page = 'content/pages/example.nl.mdx';

function aFile(body: string, fields = 'title: Proef'): string {
  return `---\n${fields}\n---\n\n${body}\n`;
}

/** What is found in a body, as `line words`. */
function foundIn(body: string): string[] {
  return personalDataInFile(page, aFile(body)).map(({ found, place }) => {
    return `${'bodyLine' in place ? place.bodyLine : '?'} ${found}`;
  });
}

describe('the text of a document is read as a reader sees it', () => {
  const bodies: Readonly<Record<string, string>> = {
    'Mail j&#46;jansen&#64;example.org.': '1 j.jansen@example.org',
    'Mail j.jansen&commat;example.org.': '1 j.jansen@example.org',
    'Mail j.jansen\\@example.org.': '1 j.jansen@example.org',
    'Mail j.**jansen**@example.org.': '1 j.jansen@example.org',
    'Mail j._jansen_@example.org.': '1 j._jansen_@example.org',
    'Bel 099 **000** _00_ 00.': '1 099 000 00 00',
    'Bel 099`0000000`.': '1 0990000000',
    '[mail](mailto:j.jansen@example.org)': '1 j.jansen@example.org',
    '[mail](mailto:j%2Ejansen%40example.org)': '1 j.jansen@example.org',
    '[a@example.org](mailto:j.jansen@example.org)': '1 j.jansen@example.org',
    '<j.jansen@example.org>': '1 j.jansen@example.org',
    '[bel]: https://wa.me/31000000000': '1 31000000000',
    '[x](https://example.org "099-0000000")': '1 099-0000000',
    '![099-0000000](../media/a/b.jpg)': '1 099-0000000',
    '> 099 000\n> 00 00': '1 099 000 00 00',
    '- 099 000\n  00 00': '1 099 000 00 00',
    '099 000\\\n00 00': '1 099 000 00 00',
    '099 000  \n00 00': '1 099 000 00 00',
    'een\ntwee 099-0000000': '2 099-0000000',
    'een\n\n```sh\na\n099-0000000\n```': '5 099-0000000',
    'een\n\n```sh title="099-0000000"\na\n```': '3 099-0000000',
    '<Note kind="info" text="bel&#10;099-&#10;0000000" />': '1 099- 0000000',
    '<Note kind="info" text="j.jansen&#64;example.org" />': '1 j.jansen@example.org',
    '| a | b |\n| - | - |\n| 1 | 099-0000000 |': '3 099-0000000',
    '## Kop 099-0000000 {#kop}': '1 099-0000000',
    'noot[^1]\n\n[^1]: 099-0000000': '3 099-0000000',
    'служив у військовій\nчастині\nА 1234': '1 А 1234',
  };
  for (const [body, found] of Object.entries(bodies)) {
    test(JSON.stringify(body), () => assert.deepEqual(foundIn(body), [found]));
  }

  test('what a link says twice is found once on its line', () => {
    assert.deepEqual(foundIn('[j.jansen@example.org](mailto:j.jansen@example.org)'), ['1 j.jansen@example.org']);
  });

  test('the number of a source is no part of the number before it', () => {
    assert.deepEqual(foundIn('Register 11122233[3](#s3).'), []);
  });

  test('a number in an address of the web is the name of anything', () => {
    assert.deepEqual(foundIn('[x](https://example.org/0297-123456) https://example.org/111222333'), []);
  });

  test('what is in another item, cell or paragraph is something else', () => {
    assert.deepEqual(foundIn('- 099\n- 0000000\n\n099\n\n0000000\n\n| 099 | 0000000 |\n| --- | --- |'), []);
  });
});

describe('fields are read whole, and what stands beside them too', () => {
  const places = (path: string, raw: string): string[] =>
    personalDataInFile(path, raw).map(({ kind, place }) => `${kind} ${JSON.stringify(place)}`);

  test('texts, lists and groups of a document', () => {
    const fields =
      'summary: >-\n  Bel 099 000\n  00 00\nsources:\n  - title: 099-0000000\ncontact:\n  mailbox: j.jansen@example.org';
    assert.deepEqual(places(page, aFile('Tekst.', fields)), [
      'phone-number {"field":["summary"]}',
      'phone-number {"field":["sources",0,"title"]}',
      'personal-mailbox {"field":["contact","mailbox"]}',
    ]);
  });

  test('texts of a record', () => {
    assert.deepEqual(places('content/terms/a.yaml', 'word:\n  nl: Woord\n  uk: в/ч А1234\n'), [
      'unit-number {"field":["word","uk"]}',
    ]);
  });

  test('a label counts for what stands on the next line of its field', () => {
    assert.deepEqual(places(page, aFile('', 'summary: >-\n  Onze RSIN is\n  111222333')), []);
  });

  test('comments, which Git keeps', () => {
    assert.deepEqual(places(page, aFile('Tekst.', 'title: Proef # 099-0000000\n# j.jansen@example.org')), [
      'phone-number {"fileLine":2}',
      'personal-mailbox {"fileLine":3}',
    ]);
    assert.deepEqual(places('content/terms/a.yaml', '# 099-0000000\nword: a\n'), ['phone-number {"fileLine":1}']);
  });

  test('stored states, amounts and answers are no text', () => {
    const fields =
      'menuOrder: 111222333\ntranslation:\n  sections:\n    first: "1112223330000000"\nnotPersonal:\n  - 099-0000000';
    assert.deepEqual(places(page, aFile('Tekst.', fields)), []);
  });

  test('a file that cannot be read is read line by line', () => {
    assert.deepEqual(places(page, 'title: [\n099-0000000'), ['phone-number {"fileLine":2}']);
  });
});
