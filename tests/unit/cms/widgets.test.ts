import assert from 'node:assert/strict';
import { test } from 'node:test';

import { checkBody } from '#model/safe-mdx/check-body.ts';
import { isSameText } from '#model/safe-mdx/text-blocks.ts';

import { editorComponents } from '../../../cms/widgets/editor-components.ts';
import { untouchedRestorer } from '../../../cms/widgets/markdown-blocks.ts';

test('texts that are only laid out differently say the same', () => {
  assert.ok(isSameText('- een\n- twee\n\n__vet__', '* een\n* twee\n\n**vet**\n'));
  assert.ok(isSameText('| a | b |\n|---|---|\n| 1 | 2 |', '| a   | b   |\n| --- | --- |\n| 1   | 2   |'));
});

test('a text that lost something does not say the same', () => {
  const losses = [
    ['- een\n\n  twee', '- twee'],
    ['- [x] ja', '- ja'],
    ['| a |\n| --: |\n| 1 |', '| a |\n| --- |\n| 1 |'],
    ['| a \\| b |\n| --- |', '| a | b |\n| --- | --- |'],
    ['```js title="x"\na\n```', '```js\na\n```'],
    ['noot[^1]\n\n[^1]: hier', 'noot'],
    ['een\n\ntwee', 'een'],
    ['[a](https://x.example "t")', '[a](https://x.example)'],
  ] as const;
  for (const [before, after] of losses) assert.ok(!isSameText(before, after), before);
});

test('blocks that nobody touched stay as they were written', () => {
  const source = '- een\n- twee\n\n__vet__ hier\n\n| a | b |\n|---|---|\n| 1 | 2 |';
  const normalised = '* een\n* twee\n\n**vet** hier\n\n| a   | b   |\n| --- | --- |\n| 1   | 2   |';
  const edited = normalised.replace('hier', 'daar');
  assert.equal(untouchedRestorer({ source, normalised })(edited), source.replace('__vet__ hier', '**vet** daar'));
});

test('blocks may be added, taken away and moved', () => {
  const source = '* a\n\n__b__\n\n_c_';
  const normalised = '- a\n\n**b**\n\n*c*';
  const after = (edited: string): string => untouchedRestorer({ source, normalised })(edited);
  assert.equal(after('- a\n\nnieuw\n\n**b**\n\n*c*'), '* a\n\nnieuw\n\n__b__\n\n_c_');
  assert.equal(after('- a\n\n*c*'), '* a\n\n_c_');
  assert.equal(after('**b**\n\n- a'), '__b__\n\n- a');
  assert.equal(after(''), '');
});

const awkward = 'regel een\n\nregel "twee" {drie} <br> />  & \\ </Note>';

for (const { id, fields, fromBlock, pattern, toBlock } of editorComponents('nl')) {
  test(`${id}: whatever is filled in comes back, and is safe`, () => {
    const values = Object.fromEntries(
      fields.map(({ name, widget, options }) => [
        name,
        widget === 'select'
          ? (options?.[0]?.value ?? '')
          : name === 'of'
            ? 'ua-5018-vi/managing-company'
            : widget === 'image'
              ? '../media/visits/x/a.jpg'
              : widget === 'text'
                ? awkward
                : awkward.replace(/\n+/gu, ' ').replace(/\s+/gu, ' '),
      ]),
    );
    const written = toBlock(values);
    const match = pattern.exec(`${written}\n\nverder`);
    assert.ok(match);
    assert.equal(match[0], written);
    assert.deepEqual(fromBlock(match), values);
    if (id !== 'image') assert.deepEqual(checkBody(written), []);
  });
}

test('labels of blocks follow the language of the interface', () => {
  assert.deepEqual(
    editorComponents('nl').map(({ label }) => label),
    ['Kader', 'Gegevens van een stap', 'Teken met uitleg', 'Vergelijking', 'Regel uit een wet', 'Afbeelding'],
  );
  assert.deepEqual(
    editorComponents('uk').map(({ label }) => label),
    ['Примітка', 'Дані кроку', 'Позначка з поясненням', 'Порівняння', 'Норма закону', 'Зображення'],
  );
});
