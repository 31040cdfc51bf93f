import assert from 'node:assert/strict';
import { test } from 'node:test';

import { aPage, errorsIn } from './written-content.ts';

const nameless = {
  nl: 'pages/x.nl.mdx:3  ‘Titel’ heeft geen letter of cijfer. Schrijf er ten minste één woord.',
  uk: 'pages/x.nl.mdx:3  У полі «Назва» немає жодної літери чи цифри. Напишіть принаймні одне слово.',
};

for (const title of ['"🎉🎉"', '"!!! ???"', '"… – «»"']) {
  test(`a title of nothing but signs is refused: ${title}`, async () => {
    const content = aPage('x', { fields: { title } });
    assert.equal((await errorsIn(content, 'nl'))[0], nameless.nl);
    assert.equal((await errorsIn(content, 'uk'))[0], nameless.uk);
  });
}

for (const title of ['"\\u200B\\u200B"', '"\\u00AD"', '"\\u2800"', '"\\u00A0"', '"\\u3164"', '"\\u0301"']) {
  test(`a title that nobody can see is empty: ${title}`, async () => {
    const content = aPage('x', { fields: { title } });
    assert.equal((await errorsIn(content, 'nl'))[0], 'pages/x.nl.mdx:3  ‘Titel’ is leeg. Vul het in of haal het weg.');
  });
}

test('a title of a figure, or with signs beside a word, is a title', async () => {
  assert.deepEqual(await errorsIn(aPage('x', { fields: { title: '"2026"' } }), 'nl'), []);
  assert.deepEqual(await errorsIn(aPage('x', { fields: { title: '"🎉 Feest!"' } }), 'nl'), []);
});

for (const scalar of ['12', '0x10', '1e3', '0o14', '.inf', 'true', '-0']) {
  test(`a text without the quotes that it needs is told as such: ${scalar}`, async () => {
    const [line = ''] = await errorsIn(aPage('x', { fields: { title: scalar } }), 'nl');
    assert.match(
      line,
      /^pages\/x\.nl\.mdx:3 {2}‘Titel’ wordt gelezen als .+, en dat is geen tekst\. Zet de tekst tussen/u,
    );
  });
}

for (const scalar of [
  '2026-03-17',
  '2026-03-17T10:00:00Z',
  '12:30:00',
  '190:20:30',
  'yes',
  'no',
  '=',
  '0b11',
  '1_000',
]) {
  test(`a text that other readers of YAML take for something else is text: ${scalar}`, async () => {
    assert.deepEqual(await errorsIn(aPage('x', { fields: { summary: scalar } }), 'nl'), []);
  });
}

test('a withdrawn text that is replaced by itself is refused', async () => {
  const withdrawn = '{ reason: { nl: oud, uk: старе }, date: 2026-11-02, replacedBy: pages/x }';
  const content = aPage('x', { fields: { status: 'withdrawn', withdrawn } });
  assert.deepEqual(
    (await errorsIn(content, 'nl'))[0],
    'pages/x.nl.mdx:11  Een ingetrokken tekst kan zichzelf niet vervangen. Kies bij ‘Vervangen door’ een andere tekst, of laat het leeg.',
  );
  assert.deepEqual(
    (await errorsIn(content, 'uk'))[0],
    'pages/x.nl.mdx:11  Відкликаний текст не може замінити сам себе. Оберіть у полі «Замінено на» інший текст або залиште його порожнім.',
  );
});
