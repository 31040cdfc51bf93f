import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { locales } from '#locales';
import { addressFaults, addressesOf, faultKind, type AddressedEntry } from '#routing/entry-addresses.ts';
import { listNames, parsePath, pathTo, type Target } from '#routing/paths.ts';
import { isReserved } from '#routing/reserved-names.ts';
import { boardNote, filterSegments, pairSegment, partSegment, segments } from '#routing/segments.ts';

const names = (table: Readonly<Record<string, { nl: string; uk: string }>>) =>
  Object.values(table).flatMap(({ nl, uk }) => [nl, uk]);
const own = [
  ...names({ ...segments, ...filterSegments, pairSegment, partSegment }),
  ...['nl', 'uk', 'admin', 'download', 'media', 'begrippen', boardNote.segment],
];
const free = ['bi-zone', '2', '2026', 'zoeken-2', 'gemeente-aalsmeer', 'thema-s', 'nl-uk'];

describe('names that the portal gives away itself', () => {
  test('no page about the portal has one', () => {
    for (const name of own) assert.ok(isReserved('pages', name), name);
  });

  test('a document in a list may have the name of a page elsewhere, not of one in the list', () => {
    for (const list of listNames) {
      for (const name of names({ ...filterSegments, pairSegment, partSegment }))
        assert.ok(isReserved(list, name), name);
      for (const name of names(segments)) assert.ok(!isReserved(list, name), name);
    }
  });

  test('what is free leads back to its own page, with both languages side by side too', () => {
    for (const locale of locales) {
      for (const slug of [...free, ...own]) {
        const infos: Target[] = isReserved('pages', slug)
          ? []
          : [
              { page: 'info', slug },
              { page: 'pair', list: 'pages', slug },
            ];
        const documents = listNames.flatMap((list): Target[] =>
          isReserved(list, slug)
            ? []
            : [
                { page: 'document', list, slug },
                { page: 'pair', list, slug },
              ],
        );
        for (const target of [...infos, ...documents])
          assert.deepEqual(parsePath(pathTo(locale, target)), { locale, target });
      }
    }
  });

  test('a document called like a filter has a page with both languages all the same', () => {
    for (const locale of locales) {
      for (const slug of [...Object.values(filterSegments), partSegment].map((names) => names[locale])) {
        const target: Target = { page: 'pair', list: 'guides', slug };
        assert.deepEqual(parsePath(pathTo(locale, target)), { locale, target });
      }
    }
  });
});

interface Wish {
  nl?: string | false;
  uk?: string | false;
  former?: string[];
}

/** A guide with an address per language; `false`: there is no file in the language. */
function aGuide(id: string, { nl = `${id}-nl`, uk = `${id}-uk`, former }: Wish): AddressedEntry {
  const slugs = { nl, uk };
  const versions = locales.flatMap((locale) => {
    const slug = slugs[locale];
    return slug === false
      ? []
      : [{ locale, data: { slug, ...(locale === 'uk' && former && { formerSlugs: former }) } }];
  });
  return { collection: 'guides', id, versions };
}

function faultsOf(...entries: AddressedEntry[]): string[] {
  return addressFaults(entries).map(({ entry, address, owner }) => {
    return `${entry.id} ${address.locale} ${address.name}: ${faultKind({ address, owner })} ${owner?.entry.id ?? ''}`.trim();
  });
}

describe('one address, two texts', () => {
  const a = { has: aGuide('a', { uk: 'x' }), had: aGuide('a', { former: ['x'] }), lacks: aGuide('x', { uk: false }) };
  const b = { has: aGuide('b', { uk: 'x' }), had: aGuide('b', { former: ['y', 'x'] }) };

  test('of two that have it the second is wrong', () => {
    assert.deepEqual(faultsOf(a.has, b.has), ['b uk x: duplicate-slug a']);
  });
  test('who has it is wrong when another had it before, in whatever order they are read', () => {
    assert.deepEqual(faultsOf(a.had, b.has), ['b uk x: former-slug a']);
    assert.deepEqual(faultsOf(b.has, a.had), ['b uk x: former-slug a']);
  });
  test('of two that had it one says so wrongly', () => {
    assert.deepEqual(faultsOf(a.had, b.had), ['b uk x: former-slug-twice a']);
  });
  test('a text without a translation stands at its id', () => {
    assert.deepEqual(faultsOf(a.lacks, b.has), ['x uk x: taken-id b']);
    assert.deepEqual(faultsOf(a.lacks, b.had), ['x uk x: taken-id b']);
  });
  test('with the translation its id is free for others', () => {
    assert.deepEqual(faultsOf(aGuide('x', {}), b.has), []);
  });
  test('another language or another kind of text is another address', () => {
    assert.deepEqual(faultsOf(aGuide('a', { nl: 'x' }), b.has), []);
    assert.deepEqual(faultsOf({ ...a.has, collection: 'cases' }, b.has), []);
  });
  test('who comes back to an old address of its own is right', () => {
    assert.deepEqual(faultsOf(aGuide('a', { uk: 'x', former: ['x', 'y'] })), []);
  });
  test('the portal comes first', () => {
    assert.deepEqual(faultsOf(aGuide('a', { uk: 'storinka' })), ['a uk storinka: reserved-slug']);
    assert.deepEqual(faultsOf(aGuide('thema', { uk: false })), ['thema uk thema: reserved-id']);
    assert.deepEqual(faultsOf(aGuide('a', { former: ['tema'] })), ['a uk tema: reserved-slug']);
  });
  test('themes and topics say both languages in one field', () => {
    const theme = (id: string, data: Record<string, unknown>): AddressedEntry => {
      return { collection: 'themes', id, versions: [{ locale: undefined, data }] };
    };
    const first = theme('a', { slug: { nl: 'wonen', uk: 'zhytlo' }, formerSlugs: { nl: ['huis'] } });
    assert.deepEqual(
      addressesOf(first).map(({ locale, name, tie }) => [locale, name, tie]),
      [
        ['nl', 'wonen', 'slug'],
        ['uk', 'zhytlo', 'slug'],
        ['nl', 'huis', 'former'],
      ],
    );
    assert.deepEqual(faultsOf(first, theme('b', { slug: { nl: 'huis', uk: 'zhytlo' } })), [
      'b uk zhytlo: duplicate-slug a',
      'b nl huis: former-slug a',
    ]);
  });
  test('a field that holds something else takes no address', () => {
    assert.deepEqual(faultsOf(aGuide('a', {}), { ...a.has, versions: [{ locale: 'uk', data: { slug: 5 } }] }), []);
  });
});
