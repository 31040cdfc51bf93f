import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { Locale } from '#locales';
import { freshnessOf } from '#model/freshness.ts';
import { parseDocument } from '#model/entry-file.ts';
import { sectionsOf } from '#model/sections.ts';

import { documentTexts } from '../../../cms/guard/document-save.ts';
import type { DocumentTexts } from '../../../cms/guard/document-save.ts';
import { hashesOf } from '../../../cms/guard/translation-note.ts';
import { documentFormat } from '../../../cms/format/entry-format.ts';
import { markKeys, upToDateMark } from '../../../cms/format/translation-marks.ts';

const format = documentFormat((base) => base);

type Files = Record<Locale, string>;
type Values = Record<string, unknown>;

const other = { nl: 'uk', uk: 'nl' } as const;
const text = (a: string, b: string): string => `## Een\n\n${a}\n\n## Twee\n\n${b}`;

/** Saves a page whose original is in a language; every value of the form as typed. */
function save(from: Locale, forms: Record<Locale, Values>, before?: Files): Files {
  const file = (locale: Locale) => ({
    draft: format.toFile({ sourceLocale: from, status: 'released', title: 'Proef', ...forms[locale] }),
    current: before?.[locale],
  });
  const texts: DocumentTexts = documentTexts({
    name: 'pages',
    id: 'proef',
    isNew: before === undefined,
    files: { nl: file('nl'), uk: file('uk') },
    today: '2026-11-23',
    state: 'now',
  });
  return { nl: texts.nl ?? before?.nl ?? '', uk: texts.uk ?? before?.uk ?? '' };
}

/** The states of the sections of a saved page. */
function states(files: Files, from: Locale): string[] {
  const [source, translation] = [parseDocument(files[from]), parseDocument(files[other[from]])];
  return freshnessOf({
    source: sectionsOf(source.body),
    translation: sectionsOf(translation.body),
    hashes: hashesOf(translation.data),
  }).map(({ state }) => state);
}

for (const from of ['nl', 'uk'] as const) {
  const to = other[from];
  const forms = (source: Values, translation: Values): Record<Locale, Values> =>
    from === 'nl' ? { nl: source, uk: translation } : { nl: translation, uk: source };
  const old = { body: text('a', 'b') };
  const changed = { body: text('a anders', 'b anders') };
  const first = save(from, forms(old, old));

  describe(`with ${from} as the source`, () => {
    test('a ticked section follows the source, though its own text did not change; the other stays behind', () => {
      const behind = save(from, forms(changed, old), first);
      assert.deepEqual(states(behind, from), ['outdated', 'outdated']);
      const ticked = { ...old, translation: { method: 'human', [markKeys.upToDate]: upToDateMark('now', ['een']) } };
      const files = save(from, forms(changed, ticked), behind);
      assert.deepEqual(states(files, from), ['current', 'outdated']);
      assert.doesNotMatch(files[to], /_upToDate/u);
    });

    test('a tick on another state of the entry counts for nothing', () => {
      const behind = save(from, forms(changed, old), first);
      const ticked = { ...old, translation: { [markKeys.upToDate]: upToDateMark('before', ['een']) } };
      assert.deepEqual(states(save(from, forms(changed, ticked), behind), from), ['outdated', 'outdated']);
    });

    test('a change that is ticked as minor keeps the translation current, and leaves no mark', () => {
      const minor = { ...changed, translation: { [markKeys.minor]: 'now' } };
      const files = save(from, forms(minor, old), first);
      assert.deepEqual(states(files, from), ['current', 'current']);
      assert.doesNotMatch(files.nl + files.uk, /_minor/u);
      const stale = { ...changed, translation: { [markKeys.minor]: 'before' } };
      assert.deepEqual(states(save(from, forms(stale, old), first), from), ['outdated', 'outdated']);
    });

    test('what followed each other still does when the translation becomes the source', () => {
      const behind = save(from, forms({ body: text('a anders', 'b') }, old), first);
      const turned = save(to, forms({ body: text('a anders', 'b') }, old), behind);
      assert.deepEqual(states(turned, to), ['outdated', 'current']);
      assert.equal(parseDocument(turned[to]).data['translation'], undefined);
    });
  });
}
