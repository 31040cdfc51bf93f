import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { pairsOf, type DocumentVersion } from '#entries/pairs.ts';
import { freshnessView } from '#layouts/freshness-view.ts';
import { otherLocale, locales, type Locale } from '#locales';
import { hashesAfterMinorChange, hashesOfSource } from '#model/freshness.ts';
import { sectionsOf } from '#model/sections.ts';

const text = {
  nl: { a: '## Een {#a}\n\nEerste tekst.', b: '## Twee {#b}\n\nTweede tekst.', c: '## Drie {#c}\n\nDerde tekst.' },
  uk: { a: '## Один {#a}\n\nПерший.', b: '## Два {#b}\n\nДругий.', c: '## Три {#c}\n\nТретій.' },
};
const bodyOf = (...sections: string[]) => sections.join('\n\n');
const whole = (locale: Locale) => bodyOf(text[locale].a, text[locale].b, text[locale].c);

interface Scenario {
  /** Language of the original. */
  from: Locale;
  /** The original as it stood when it was translated, and as it stands. */
  before: string;
  after: string;
  translation: string;
  minor?: boolean;
  changes?: { date: string; kind: 'minor' | 'substantive'; sections?: string[] }[];
}

/** What a reader of the translation is told: the state of each section that has one, and what is missing. */
function told({ from, before, after, translation, minor = false, changes = [] }: Scenario) {
  const to = otherLocale(from);
  const stamped = hashesOfSource(sectionsOf(before), sectionsOf(translation));
  const moved = { before: sectionsOf(before), after: sectionsOf(after), hashes: stamped };
  const hashes = minor ? hashesAfterMinorChange(moved) : stamped;
  const history = changes.map((change) => ({ ...change, note: { nl: 'Wat anders werd.', uk: 'Що змінилося.' } }));
  const version = (locale: Locale, body: string) => {
    const own = locale === to ? { translation: { method: 'human', sections: hashes } } : {};
    const data = { sourceLocale: from, slug: 'x', changes: history, ...own };
    // Only what the view looks at.
    return { collection: 'guides', id: 'x', locale, sourceLocale: from, data, sections: sectionsOf(body) };
  };
  const versions = [version(from, after), version(to, translation)] as unknown as DocumentVersion<'guides'>[];
  const [pair] = pairsOf(versions);
  assert.ok(pair);
  const view = freshnessView(pair, to);
  return {
    states: Object.fromEntries(
      [...view.states].map(([id, state]) => [id, state.mark === 'stale' ? state.why : state.mark]),
    ),
    missing: view.missing.map(({ id }) => id),
    summary: view.summary,
    change: [...view.states.values()].map((state) => ('change' in state ? state.change : undefined))[0],
  };
}

test('every section of an example is called one, also when a machine translated it', () => {
  const sections = hashesOfSource(sectionsOf(whole('nl')), sectionsOf(whole('uk')));
  const data = { status: 'example', translation: { method: 'machine', sections } };
  const version = (locale: Locale) => {
    const body = whole(locale);
    return { collection: 'guides', id: 'x', locale, sourceLocale: 'nl', data, sections: sectionsOf(body) };
  };
  // Only what the view looks at.
  const [pair] = pairsOf(locales.map(version) as unknown as DocumentVersion<'guides'>[]);
  assert.ok(pair);
  for (const locale of locales) {
    const { states } = freshnessView(pair, locale);
    assert.deepEqual(
      [...states.values()].map((state) => state.mark),
      ['sample', 'sample', 'sample'],
    );
  }
});

for (const from of locales) {
  const to = otherLocale(from);
  const same = { from, before: whole(from), after: whole(from), translation: whole(to) };
  const edited = bodyOf(text[from].a, `${text[from].b} +`, text[from].c);

  describe(`what a reader of a translation from ${from} into ${to} is told`, () => {
    test('nothing, when all follows the original', () => {
      assert.deepEqual(told(same), {
        states: {},
        missing: [],
        summary: { current: 3, total: 3 },
        change: undefined,
      });
    });

    test('nothing, after a typo in the original was mended as a minor change', () => {
      assert.deepEqual(told({ ...same, after: edited, minor: true }).states, {});
    });

    test('that one section is outdated, after a change of meaning', () => {
      const { states, summary } = told({ ...same, after: edited });
      assert.deepEqual([states, summary], [{ b: 'outdated' }, { current: 2, total: 3 }]);
    });

    test('when and what changed, from the newest change of meaning that names the section', () => {
      const changes = [
        { date: '2026-01-01', kind: 'substantive', sections: ['b'] },
        { date: '2026-11-03', kind: 'substantive', sections: ['a', 'b'] },
        { date: '2026-11-04', kind: 'minor', sections: ['b'] },
        { date: '2026-11-05', kind: 'substantive', sections: ['c'] },
      ] as const;
      const { change } = told({
        ...same,
        after: edited,
        changes: changes.map((each) => ({ ...each, sections: [...each.sections] })),
      });
      assert.deepEqual(change, { date: '2026-11-03', note: to === 'nl' ? 'Wat anders werd.' : 'Що змінилося.' });
    });

    test('that a section is still outdated when somebody only touched the translation', () => {
      const touched = bodyOf(text[to].a, `${text[to].b} +`, text[to].c);
      const stale = told({ ...same, after: edited }).states;
      assert.deepEqual(told({ ...same, after: edited, translation: touched }).states, stale);
    });

    test('nothing about the original when only the translation was touched', () => {
      assert.deepEqual(told({ ...same, translation: bodyOf(text[to].a, `${text[to].b} +`, text[to].c) }).states, {});
    });

    test('that a section is missing, after one was added to the original', () => {
      const { missing, states, summary } = told({ ...same, before: bodyOf(text[from].a), translation: text[to].a });
      assert.deepEqual([missing, states, summary], [['b', 'c'], {}, { current: 1, total: 3 }]);
    });

    test('that a section stands in the translation only, after one was removed from the original', () => {
      const { states, missing, summary } = told({ ...same, after: bodyOf(text[from].a, text[from].c) });
      assert.deepEqual([states, missing, summary], [{ b: 'extra' }, [], { current: 2, total: 2 }]);
    });

    test('nothing, when sections of the original changed places', () => {
      const moved = bodyOf(text[from].c, text[from].a, text[from].b);
      assert.deepEqual(told({ ...same, after: moved }).states, {});
    });
  });
}

describe('an empty section', () => {
  for (const mailbox of [undefined, 'vragen@example.org']) {
    test(`${mailbox ? 'invites' : 'does not invite'} readers to write ${mailbox ? 'to' : 'without'} a mailbox`, () => {
      const data = { sourceLocale: 'nl', slug: 'x', contact: { mailbox } };
      const version = { collection: 'guides', id: 'x', locale: 'nl', sourceLocale: 'nl', data };
      // Only what the view looks at.
      const [pair] = pairsOf([{ ...version, sections: sectionsOf('## Leeg {#a}') }] as unknown as DocumentVersion[]);
      assert.ok(pair);
      assert.deepEqual(freshnessView(pair, 'nl').states.get('a'), {
        mark: 'sample',
        why: 'empty',
        invites: mailbox !== undefined,
      });
    });
  }
});
