import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { articleIn } from '#components/blocks/article.ts';
import { lawChecked, lawGlyph, lawStateText, lawTextRead } from '#components/document/law-state.ts';

const read = { status: 'in-force', validOn: '2026-11-01', checkedOn: '2026-11-30' } as const;
const old = { ...read, validOn: '2019-06-01' };
const told = { status: 'amended', checkedOn: '2026-11-30' } as const;

describe('a law', () => {
  test('is in force only when the text of its day was read', () => {
    assert.deepEqual([lawStateText(read, 'nl'), lawGlyph(read)], ['In werking.', 'on']);
    assert.deepEqual(
      [lawStateText(old, 'nl'), lawGlyph(old)],
      ['Stand van 1 juni 2019: in werking. Daarna niet nagekeken.', 'ring'],
    );
    assert.deepEqual([lawStateText(told, 'nl'), lawGlyph(told)], ['Volgens de bron: in werking, gewijzigd.', 'ring']);
  });

  test('says the same in Ukrainian', () => {
    assert.equal(lawStateText(old, 'uk'), 'Станом на 1 червня 2019\u00A0р.: чинний. Пізніше не перевірено.');
    assert.equal(lawStateText(told, 'uk'), 'За даними джерела: чинний, зі змінами.');
  });

  test('says that its state is not known, whatever was read', () => {
    assert.equal(lawStateText({ ...old, status: 'unknown' }, 'nl'), 'Stand niet bekend.');
    assert.equal(lawStateText({ ...told, status: 'unknown' }, 'uk'), 'Стан невідомий.');
  });

  test('says apart which version was read and when somebody looked', () => {
    assert.equal(lawTextRead({ ...old, validOn: '2019-06' }, 'nl'), 'Wij lazen de versie van juni 2019.');
    assert.equal(lawTextRead(told, 'uk'), 'Самого тексту не прочитано.');
    const { isOld, text } = lawChecked(read, { locale: 'nl', today: '2026-12-01' });
    assert.deepEqual([isOld, text], [false, 'Voor het laatst gekeken op 30 november 2026.']);
    assert.equal(lawChecked(read, { locale: 'nl', today: '2027-12-01' }).isOld, true);
  });

  test('has its articles called as each language calls them', () => {
    assert.equal(articleIn('art. 18, lid 2, onder a', 'uk'), 'ст. 18, ч. 2, п. a');
    assert.equal(articleIn('ст. 18 ч. 2', 'nl'), 'art. 18 lid 2');
    assert.equal(articleIn('hoofdstuk 3', 'nl'), 'hoofdstuk 3');
  });
});
