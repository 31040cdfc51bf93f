import assert from 'node:assert/strict';
import { test } from 'node:test';

import { locales } from '#locales';
import { parseDocument, parseRecord } from '#model/entry-file.ts';
import { deepestFields, mostFieldCharacters, mostFieldLines } from '#model/yaml-limits.ts';

import { aPageFile, errorsIn } from '../checks/written-content.ts';

const lines = (count: number, lineOf: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => lineOf(at)).join('\n');

/** Fields that would keep a reader busy for minutes, or use up its stack. */
const fields = {
  'a hundred thousand fields': [lines(100_000, (at) => `k${at}: v`), 'fields-too-long'],
  'a hundred thousand fields on a line': [
    `a: {${lines(100_000, (at) => `k${at}`).replaceAll('\n', ', ')}}`,
    'fields-too-long',
  ],
  'a field of a megabyte': [`title: ${'a'.repeat(1_000_000)}`, 'fields-too-long'],
  'a folded field of a megabyte': [`title: >\n${lines(100_000, () => '  woord woord')}`, 'fields-too-long'],
  'lists in lists': [`a: ${'['.repeat(5000)}${']'.repeat(5000)}`, 'fields-too-deep'],
  'lists that do not end': [`a: ${'['.repeat(20_000)}`, 'fields-too-deep'],
  'groups in groups': [`a: ${'{a: '.repeat(5000)}${'}'.repeat(5000)}`, 'fields-too-deep'],
  'items in items': [`a:\n${'- '.repeat(5000)}b`, 'fields-too-deep'],
  'keys of keys': ['? '.repeat(5000), 'fields-too-deep'],
  'groups further and further in': [lines(400, (at) => `${' '.repeat(at)}a:`), 'fields-too-deep'],
} as const;

for (const [what, [yaml, fault]] of Object.entries(fields)) {
  test(`fields are refused before they are read: ${what}`, () => {
    assert.throws(() => parseRecord(`${yaml}\n`), { fault });
    assert.throws(() => parseDocument(`---\n${yaml}\n---\n\nTekst.\n`), { fault });
  });
}

test('as many fields as are allowed are read', () => {
  assert.equal(Object.keys(parseRecord(lines(mostFieldLines, (at) => `k${at}: v`))).length, mostFieldLines);
  assert.equal(
    String(parseRecord(`a: ${'b'.repeat(mostFieldCharacters - 10)}\n`)['a']).length,
    mostFieldCharacters - 10,
  );
  const deep = deepestFields - 1;
  assert.deepEqual(Object.keys(parseRecord(`a: ${'['.repeat(deep)}${']'.repeat(deep)}\n`)), ['a']);
});

test('a field that stands twice is found in every group, however it is written', () => {
  for (const yaml of ['a: 1\nb: 2\na: 3\n', 'a: 1\nb: 2\n"a": 3\n', 'b:\n  a: 1\n  a: 2\n', 'b: { a: 1, a: 2 }\n'])
    assert.throws(() => parseRecord(yaml), { fault: 'duplicate-field' }, yaml);
});

test('too many fields are told with their line and what to do, in both languages', async () => {
  const content = { 'pages/proef.nl.mdx': aPageFile({ fields: { summary: `"${'a'.repeat(200_000)}"` } }) };
  const told = await Promise.all(locales.map((locale) => errorsIn(content, locale)));
  assert.deepEqual(told, [
    [
      'pages/proef.nl.mdx:5  De velden zijn langer dan 100.000 tekens of 5.000 regels. Zet lange tekst onder de velden, of verdeel de inhoud over meer teksten.',
    ],
    [
      'pages/proef.nl.mdx:5  Поля довші за 100 000 знаків або 5 000 рядків. Перенесіть довгий текст під поля або розділіть матеріал.',
    ],
  ]);
});

test('signs that nobody sees, or that turn the direction, are refused in texts and fields', async () => {
  const signs = ['\u0000', '\u001b', '\u007f', '\u0085', '\u061c', '\u200e', '\u200f', '\u202e', '\u2066', '\u206a'];
  const others = ['\ufff9', '\ufdd0', '\u{1fffe}', '\u{10ffff}', '\u{e0041}', '\u{e0100}', '\ud800', '\ue000'];
  for (const sign of [...signs, ...others]) {
    const code = `U+${(sign.codePointAt(0) ?? 0).toString(16)}`;
    const inText = { 'pages/proef.nl.mdx': aPageFile({ body: `## Kop {#deel}\n\nEen${sign}twee.\n` }) };
    const inField = { 'pages/proef.nl.mdx': aPageFile({ fields: { summary: `Een${sign}twee.` } }) };
    for (const content of [inText, inField]) assert.equal((await errorsIn(content, 'nl')).length, 1, code);
  }
});

test('signs that belong to words and pictures of words stay', async () => {
  const body = '## Kop {#deel}\n\nÉén co\u00adöperatie, м’яко, 👩\u200d🌾 ☀\ufe0f, U\u0301.\n';
  assert.deepEqual(await errorsIn({ 'pages/proef.nl.mdx': aPageFile({ body }) }, 'nl'), []);
});
