import assert from 'node:assert/strict';
import { test } from 'node:test';

import { formFindings } from '../../../cms/widgets/form-findings.ts';

const phone = '099-0000000';

test('the same words are found once in both panes of a form, with each of their places', () => {
  const panes = [
    { language: 'nl', values: { title: `Sluis ${phone}`, body: `## Doel\n\nBel 099 000 0000 of ${phone}.` } },
    { language: 'uk', values: { body: `Шлюз ${phone}` } },
  ] as const;
  assert.deepEqual(formFindings('pages', panes, 'nl'), [
    {
      words: phone,
      notes: [
        'Dit lijkt op een telefoonnummer (Nederlands › Titel).',
        'Dit lijkt op een telefoonnummer (Nederlands › Tekst › Doel).',
        'Dit lijkt op een telefoonnummer (Українська › Tekst).',
      ],
    },
    { words: '099 000 0000', notes: ['Dit lijkt op een telefoonnummer (Nederlands › Tekst › Doel).'] },
  ]);
});

test('a record has one pane, and says in which language the words are', () => {
  const panes = [{ language: undefined, values: { name: { nl: 'Proef', uk: 'в/ч А1234' } } }];
  assert.deepEqual(formFindings('organisations', panes, 'uk'), [
    { words: 'А1234', notes: ['Це схоже на номер військової частини (Українська › Назва).'] },
  ]);
});

test('an answer is no finding of its own, and an empty form has none', () => {
  const panes = [{ language: undefined, values: { notPersonal: [phone] } }];
  assert.deepEqual(formFindings('organisations', panes, 'nl'), []);
  assert.deepEqual(formFindings('guides', [{ language: 'nl', values: {} }], 'nl'), []);
});
