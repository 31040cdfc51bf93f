import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { EntryFileError, formatDocument, formatRecord, parseDocument, parseRecord } from '#model/entry-file.ts';
import { documentPath, parsePath, recordPath } from '#model/entry-path.ts';

/** The fault and line of a file that cannot be read. */
function faultOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof EntryFileError) return `${error.fault}:${error.line}`;
    throw error;
  }
  return 'readable';
}

describe('reading a document', () => {
  test('days stay text, and the body tells its line', () => {
    const file = parseDocument('---\ntitle: A\npublished: 2026-11-23\n---\n\n\n## Kop {#a}\n\nTekst.\n\n');
    assert.deepEqual(file, {
      data: { title: 'A', published: '2026-11-23' },
      body: '## Kop {#a}\n\nTekst.',
      bodyLine: 7,
    });
  });

  test('carriage returns and a byte order mark do no harm', () => {
    const { data, bodyLine } = parseDocument('\uFEFF---\r\ntitle: A\r\n---\r\n\r\nTekst.\r\n');
    assert.deepEqual({ data, bodyLine }, { data: { title: 'A' }, bodyLine: 5 });
  });

  test('front matter may be empty', () =>
    assert.deepEqual(parseDocument('---\n---\n'), { data: {}, body: '', bodyLine: 3 }));

  const faults: Readonly<Record<string, string>> = {
    'Tekst.': 'no-front-matter:1',
    '---js\nalert(1)\n---\n': 'no-front-matter:1',
    '---\ntitle: A\n': 'unclosed-front-matter:1',
    '---\ntitle: "A\nslug: b\n---\n': 'broken-yaml:2',
    '---\ntitle: A\nlist: [\n---\n': 'broken-yaml:4',
    '---\ntitle: A\ntitle: B\n---\n': 'duplicate-field:3',
    '---\n- A\n---\n': 'no-fields:2',
    '---\na: &x [1]\nb: *x\n---\n': 'yaml-feature:3',
    '---\na: !!js/function "x"\n---\n': 'yaml-feature:2',
    '---\n# \rtitle: x\r--- # {}\ntitle: A\n---\nbody': 'hidden-sign:2',
    '---\na: b\u2028c\n---\n': 'hidden-sign:2',
    '---\na: b\n---\n\nx\ry': 'hidden-sign:5',
    '---\na: b\n---\n\n\uFEFFx': 'hidden-sign:5',
    '---\na: b\nc: ["\\uE000page-weight\\uE000"]\n---\n': 'hidden-sign:3',
    '\uFEFF\uFEFF---\na: b\n---\n': 'no-front-matter:1',
    '---\na: "b\\u2028c\\0"\n---\n': 'hidden-sign:2',
    '---\na: 1\n...\n---\n': 'yaml-feature:3',
    '---\n%YAML 1.1\n---\n': 'broken-yaml:3',
    '---\na: !!binary aGk=\n---\n': 'yaml-feature:2',
    '---\na: !!str 1\n---\n': 'yaml-feature:2',
  };
  for (const [raw, expected] of Object.entries(faults)) {
    test(`${JSON.stringify(raw)} is refused`, () =>
      assert.equal(
        faultOf(() => parseDocument(raw)),
        expected,
      ));
  }
});

describe('reading a record', () => {
  for (const sign of ['\r', '\uFEFF', '\u2028', '\u2029']) {
    test(`${JSON.stringify(sign)} within it is refused`, () =>
      assert.equal(
        faultOf(() => parseRecord(`a: b\nc: d${sign}e: f\n`)),
        'hidden-sign:2',
      ));
  }
});

describe('writing', () => {
  test('takes out the signs that a file may not hold', () => {
    const file = formatDocument({
      data: { title: 'a\uFEFFb', list: ['c\u2028d\re'] },
      body: 'x\r\n\uFEFFy',
      keyOrder: [],
    });
    assert.deepEqual(parseDocument(file), { data: { title: 'ab', list: ['c\nd\ne'] }, body: 'x\ny', bodyLine: 10 });
  });

  const keyOrder = ['title', 'published', 'sources'];

  test('puts known keys in order, drops what is empty, and can be read back', () => {
    const data = {
      extra: 'x',
      published: '2026-11-23',
      title: 'A: b',
      sources: [],
      contact: { mailbox: '' },
      none: null,
    };
    const file = formatDocument({ data, body: '\n\nTekst.\r\n\n', keyOrder });
    assert.equal(file, '---\ntitle: "A: b"\npublished: 2026-11-23\nextra: x\n---\n\nTekst.\n');
    assert.deepEqual(parseDocument(file).data, { title: 'A: b', published: '2026-11-23', extra: 'x' });
  });

  test('keeps false and zero, and the text of a year', () => {
    assert.equal(formatRecord({ a: false, b: 0, c: '2014' }, []), 'a: false\nb: 0\nc: "2014"\n');
    assert.deepEqual(parseRecord('a: false\nb: 0\nc: "2014"\n'), { a: false, b: 0, c: '2014' });
  });

  test('the same data gives the same file, however often it is written', () => {
    const file = formatDocument({ data: { title: '’t ‘huis’: «дім»' }, body: 'x', keyOrder });
    const again = parseDocument(file);
    assert.equal(formatDocument({ ...again, keyOrder }), file);
  });
});

describe('paths', () => {
  test('lead to an entry and back', () => {
    assert.deepEqual(parsePath(documentPath('guides', 'bi-zone', 'uk')), {
      collection: 'guides',
      id: 'bi-zone',
      locale: 'uk',
    });
    assert.deepEqual(parsePath(recordPath('terms', 'bi-zone')), { collection: 'terms', id: 'bi-zone' });
  });

  const impossible = [
    'content/guides/bi.zone.nl.mdx',
    'content/guides/bi-zone.mdx',
    'content/guides/bi-zone.de.mdx',
    'content/guides/Bi-zone.nl.mdx',
    'content/guides/deep/bi-zone.nl.mdx',
    'content/terms/bi-zone.nl.mdx',
    'content/media/a.jpg',
    '../content/guides/bi-zone.nl.mdx',
  ];
  for (const path of impossible) test(`${path} is no entry`, () => assert.equal(parsePath(path), undefined));
});
