import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { pairsOf, standingOf, type DocumentVersion } from '#entries/pairs.ts';
import type { Locale } from '#locales';
import { sectionsOf } from '#model/sections.ts';

interface Draft {
  locale: Locale;
  body: string;
  sourceLocale?: Locale;
  hashes?: Record<string, string>;
  method?: 'human' | 'machine';
}

function aVersion({ locale, body, sourceLocale = 'nl', hashes, method = 'human' }: Draft): DocumentVersion<'guides'> {
  const translation = locale === sourceLocale ? undefined : { method, sections: hashes };
  return {
    collection: 'guides',
    id: 'example',
    locale,
    sourceLocale,
    // Only what the pairing looks at.
    data: { sourceLocale, translation } as DocumentVersion<'guides'>['data'],
    sections: sectionsOf(body),
    load: () => Promise.reject(new Error('not compiled in this test')),
  };
}

const source = '## Een {#a}\n\nTekst.\n\n## Twee {#b}\n\nTekst.\n';
const translation = '## Один {#a}\n\nТекст.\n\n## Два {#b}\n\nТекст.\n';

function standing(own: Partial<Draft>, changedSource = source) {
  const pairs = pairsOf([
    aVersion({ locale: 'nl', body: changedSource }),
    aVersion({ locale: 'uk', body: translation, ...own }),
  ]);
  assert.equal(pairs.length, 1);
  const [pair] = pairs;
  if (!pair) throw new Error('There is no pair.');
  return standingOf(pair, 'uk');
}

const hashes = Object.fromEntries(sectionsOf(source).map(({ id, hash }) => [id ?? '', hash]));

describe('how a translation stands to its source', () => {
  test('equal hashes: current', () => {
    assert.deepEqual([standing({ hashes }).outdated, standing({ hashes }).missing], [0, 0]);
  });

  test('one section of the source has changed since: only that one is outdated', () => {
    const { sections, outdated } = standing(
      { hashes },
      source.replace('## Een {#a}\n\nTekst.', '## Een {#a}\n\nIets anders.'),
    );
    assert.equal(outdated, 1);
    assert.equal(sections.get('a')?.state, 'outdated');
    assert.equal(sections.get('b')?.state, 'current');
  });

  test('a section was added to the source: missing', () => {
    assert.equal(standing({ hashes }, `${source}\n## Drie {#c}\n\nNieuw.\n`).missing, 1);
  });

  test('a machine translation says so for every section', () => {
    const { machine, sections } = standing({ hashes, method: 'machine' });
    assert.equal(machine, true);
    assert.deepEqual(
      [...sections.values()].map((each) => each.machine),
      [true, true],
    );
  });

  test('Ukrainian may be the source', () => {
    const pairs = pairsOf([
      aVersion({ locale: 'nl', body: source, sourceLocale: 'uk' }),
      aVersion({ locale: 'uk', body: translation, sourceLocale: 'uk' }),
    ]);
    const kinds = pairs.map((pair) => [pair.source.locale, standingOf(pair, 'uk').kind, standingOf(pair, 'nl').kind]);
    assert.deepEqual(kinds, [['uk', 'source', 'translation']]);
  });

  test('a language without a text is absent', () => {
    const kinds = pairsOf([aVersion({ locale: 'nl', body: source })]).map((pair) => standingOf(pair, 'uk').kind);
    assert.deepEqual(kinds, ['absent']);
  });
});
