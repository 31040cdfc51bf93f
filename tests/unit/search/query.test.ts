import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { asTypedInLatin, asTypedInUkrainian } from '#search/analysis/keyboard-layouts.ts';
import { keyOf } from '#search/analysis/key-alphabet.ts';
import { formatLexicon, frequencyOf, parseLexicon, type LexiconEntry } from '#search/analysis/lexicon-format.ts';
import { stemOf } from '#search/analysis/stem.ts';
import { shardLexicon } from '#search/indexing/shards.ts';
import { Facets } from '#search/query/facets.ts';
import { HitList } from '#search/query/hits.ts';
import { Lexicon } from '#search/query/lexicon.ts';
import { shownPage } from '#search/query/page-text.ts';
import type { PagefindResult } from '#search/query/pagefind-client.ts';
import { readToken } from '#search/query/reading.ts';

const entryOf = (stem: string, targets = [stem]): LexiconEntry => ({ stem, frequency: 3, targets });

async function lexiconOf(locale: 'nl' | 'uk', words: string, foreign = ''): Promise<Lexicon> {
  const other = locale === 'nl' ? 'uk' : 'nl';
  const text = formatLexicon({
    own: words.split(' ').map((word) => entryOf(stemOf(locale, word))),
    foreign: foreign === '' ? [] : [entryOf(stemOf(other, foreign))],
  });
  const lexicon = new Lexicon({ shards: { '': 'all' } }, () => Promise.resolve(text));
  await lexicon.load();
  return lexicon;
}

describe('what a word may mean', () => {
  const kinds = (locale: 'nl' | 'uk', token: string, lexicon: Lexicon) =>
    readToken(locale, token, lexicon, { isLast: false }).readings.map(({ kind, keys, shown }) => [kind, keys, shown]);

  test('itself in another form, romanised, on another keyboard, with a slip', async () => {
    const lexicon = await lexiconOf('uk', 'енергія громада');
    const key = keyOf(stemOf('uk', 'енергія'));
    assert.deepEqual(kinds('uk', 'енергією', lexicon), [['typed', key, undefined]]);
    assert.deepEqual(kinds('uk', 'enerhiia', lexicon), [['typed', key, undefined]]);
    assert.deepEqual(kinds('uk', asTypedInLatin('енергія'), lexicon), [['keyboard', key, 'енергія']]);
    assert.deepEqual(kinds('uk', 'енрегія', lexicon), [['corrected', key, 'енергія']]);
  });

  test('a term of the other language', async () => {
    const lexicon = await lexiconOf('nl', 'terrein', 'громада');
    assert.deepEqual(kinds('nl', 'громади', lexicon), [
      ['foreign', keyOf(stemOf('uk', 'громада'), { foreign: true }), undefined],
    ]);
  });

  test('the parts of a Dutch compound that no page has', async () => {
    const lexicon = await lexiconOf('nl', 'energie terrein');
    assert.deepEqual(kinds('nl', 'energieterrein', lexicon)[0]?.slice(0, 2), [
      'compound',
      `${keyOf('energie')} ${keyOf('terrein')}`,
    ]);
  });

  test('an abbreviation as it stands, in capitals and in small letters, and never another word', async () => {
    const known = await lexiconOf('uk', 'особа проект');
    for (const token of ['ОСББ', 'ПРООН', 'ООН', 'VIII']) assert.deepEqual(kinds('uk', token, known), [], token);
    const text = formatLexicon({ own: [entryOf('osbb'), entryOf('osob')], foreign: [] });
    const lexicon = new Lexicon({ shards: { '': 'own' } }, () => Promise.resolve(text));
    await lexicon.load();
    assert.deepEqual(kinds('uk', 'ОСББ', lexicon), [['typed', keyOf('osbb'), undefined]]);
    assert.ok(kinds('uk', 'осбб', lexicon).some(([, keys]) => keys === keyOf('osbb')));
  });

  test('a number of a law in Cyrillic capitals, which is no form of a foreign word', async () => {
    const lexicon = await lexiconOf('nl', 'ix wet', 'їх');
    assert.deepEqual(kinds('nl', 'ІХ', lexicon), [['typed', keyOf('ix'), 'ix']]);
    assert.deepEqual(kinds('nl', 'їх', lexicon), [
      ['foreign', keyOf(stemOf('uk', 'їх'), { foreign: true }), undefined],
    ]);
  });

  test('a plain word that is typed in capitals', async () => {
    const lexicon = await lexiconOf('uk', 'рада громада');
    assert.deepEqual(kinds('uk', 'РАДА', lexicon)[0]?.[1], keyOf(stemOf('uk', 'рада')));
    assert.deepEqual(kinds('uk', 'ГРОМАДА', lexicon)[0]?.[1], keyOf(stemOf('uk', 'громада')));
  });

  test('a place by another name in use, and says which it took', async () => {
    const dutch = await lexiconOf('nl', 'Kyiv Odesa');
    assert.deepEqual(kinds('nl', 'Kiev', dutch), [['typed', keyOf(stemOf('nl', 'Kyiv')), 'Kyiv']]);
    assert.deepEqual(kinds('nl', 'Київ', dutch), [['typed', keyOf(stemOf('nl', 'Kyiv')), 'kyiv']]);
    const ukrainian = await lexiconOf('uk', 'Київ');
    for (const name of ['Kiev', 'Киев', 'Kyiv', 'Київ', 'Києва'])
      assert.equal(kinds('uk', name, ukrainian)[0]?.[1], keyOf(stemOf('uk', 'Київ')), name);
  });

  test('Roman numerals and codes in letters that only look Latin', async () => {
    const lexicon = await lexiconOf('nl', 'IX');
    assert.deepEqual(kinds('nl', 'ІХ', lexicon)[0]?.[1], keyOf('ix'));
  });

  test('a short name is no other word with a slip', async () => {
    const lexicon = await lexiconOf('nl', 'vrouw');
    const read = (isName: boolean) => readToken('nl', 'vroum', lexicon, { isLast: false, isName }).readings.length;
    assert.deepEqual([read(false), read(true)], [1, 0]);
  });

  test('the parts of a Ukrainian compound, with the vowel between them', async () => {
    const lexicon = await lexiconOf('uk', 'енергія незалежність');
    assert.deepEqual(kinds('uk', 'енергонезалежності', lexicon), [
      ['compound', `${keyOf('enerh')} ${keyOf('nezalejnost')}`, 'енерго незалежності'],
    ]);
    const beginning = await lexiconOf('uk', 'енергія');
    assert.deepEqual(kinds('uk', 'енергонезалежності', beginning), [['compound', keyOf('enerh'), 'енерго…']]);
    assert.deepEqual(kinds('uk', 'енергопро', beginning), []);
  });

  test('nothing at all', async () => {
    const lexicon = await lexiconOf('uk', 'енергія');
    for (const token of ['qqzzxx', 'שלום', '😀', '[a-z]+', '---', 'a'.repeat(200)])
      assert.deepEqual(kinds('uk', token, lexicon), [], token);
  });

  test('the beginning of a word that is being typed', async () => {
    const lexicon = await lexiconOf('nl', 'ondernemer ondernemersloket terrein');
    assert.deepEqual(readToken('nl', 'ondern', lexicon, { isLast: true }).prefix?.stems, [
      'ondernemer',
      'ondernemersloket',
    ]);
    assert.equal(readToken('nl', 'on', lexicon, { isLast: true }).prefix, undefined);
  });

  test('keyboards are there and back again', () => {
    assert.equal(asTypedInUkrainian('tythusz'), 'енергія');
    assert.equal(asTypedInUkrainian(asTypedInLatin("об'єкт")), "об'єкт");
    assert.equal(asTypedInLatin('утукпшу'), 'energie');
  });
});

describe('the lexicon', () => {
  test('survives the way to its file and back', () => {
    const own = [entryOf('enerh'), entryOf('sted', ['stad']), entryOf('2026')];
    for (const file of [
      { own, foreign: [] },
      { own, foreign: [entryOf('raad')] },
      { own: [], foreign: [entryOf('raad')] },
      { own: [], foreign: [] },
    ])
      assert.deepEqual(parseLexicon(formatLexicon(file)), file);
    assert.deepEqual([1, 2, 3, 4, 1000].map(frequencyOf), [1, 2, 2, 3, 10]);
  });

  test('is refused when it was cut short, at whatever place', () => {
    const text = formatLexicon({ own: [entryOf('enerh'), entryOf('sted', ['stad'])], foreign: [entryOf('raad')] });
    for (let length = 0; length < text.length; length += 1)
      assert.throws(() => parseLexicon(text.slice(0, length)), `${String(length)} letters`);
    assert.throws(() => parseLexicon('<!doctype html><p>Wi-Fi</p>\n'));
  });

  test('is cut by first letters when it is large, and fetches only what a word needs', async () => {
    const stems = Array.from({ length: 400 }, (_, index) => `${'abc'.charAt(index % 3)}${(index * 7919).toString(36)}`);
    const shards = shardLexicon(
      stems.map((stem) => entryOf(stem)),
      900,
    );
    assert.ok(shards.size >= 3);
    assert.deepEqual(
      [...shards.values()]
        .flat()
        .map(({ stem }) => stem)
        .sort(),
      [...stems].sort(),
    );
    const fetched: string[] = [];
    const lexicon = new Lexicon(
      { shards: Object.fromEntries([...shards.keys()].map((letters) => [letters, letters])), foreign: 'foreign' },
      (file) => {
        fetched.push(file);
        return Promise.resolve(formatLexicon({ own: shards.get(file) ?? [], foreign: [] }));
      },
    );
    const [word = ''] = stems;
    await lexicon.load([word]);
    assert.deepEqual(lexicon.targetsOf(word), [word]);
    assert.ok(fetched.length < shards.size);
  });

  test('tries again what could not be fetched', async () => {
    let isDown = true;
    const lexicon = new Lexicon({ shards: { '': 'all' } }, () =>
      isDown ? Promise.reject(new Error('down')) : Promise.resolve('planA\n.'),
    );
    await assert.rejects(lexicon.load(['plan']));
    isDown = false;
    await lexicon.load(['plan']);
    assert.deepEqual(lexicon.targetsOf('plan'), ['plan']);
  });
});

describe('results', () => {
  const result = (id: string, score = 1): PagefindResult => ({
    id,
    score,
    data: () => Promise.reject(new Error('not asked for')),
  });
  const ids = (list: HitList) => list.toList(shownPage).map(({ id, isRelated }) => (isRelated ? `${id}*` : id));

  test('the search with more weight comes first; what was found by a word itself is not marked', () => {
    const list = new HitList();
    list.add([result('a', 2), result('b', 1)], 2, { isRelated: true });
    list.add([result('c')], 4);
    list.add([result('b')], 1);
    assert.deepEqual(ids(list), ['c', 'a*', 'b']);
  });

  test('are narrowed, counted and sorted by their facets', () => {
    const facets = new Facets({
      values: [
        ['kind', 'Gids'],
        ['kind', 'Bezoek'],
        ['year', '2026'],
      ],
      pages: { a: ['2026-01-02', [0, 2]], b: ['2026-03-01', [1, 2]], c: ['', [0]] },
    });
    const hits = ['c', 'a', 'b'].map((id) => ({ id }));
    assert.deepEqual(facets.narrow(hits, { kind: ['Gids'], year: ['2026'] }), [{ id: 'a' }]);
    assert.deepEqual(facets.narrow(hits, { kind: ['Gids', 'Bezoek'] }).length, 3);
    assert.equal(facets.count(hits, { kind: ['Gids'], year: ['2026'] }, { name: 'kind', value: 'Bezoek' }), 1);
    assert.deepEqual(
      facets.byDate(hits).map(({ id }) => id),
      ['b', 'a', 'c'],
    );
  });
});
