import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import type { DocumentName } from '#model/collection-names.ts';
import type { WholeDocument } from '#model/entry-texts.ts';
import { isPublic, statusOn, waitsForVisits, withdrawalAhead } from '#model/visibility.ts';

import { agreed, alreadyPublic, consent, known } from '../../support/consent.ts';

const today = { today: '2026-11-23', examples: false, known };

/** A document in both languages with the same fields, and a text of its own where there is one. */
function a(collection: DocumentName, data: object, body = ''): WholeDocument {
  const versions = (['nl', 'uk'] as const).map((locale) => ({ locale, data: { status: 'released', ...data }, body }));
  return { collection, id: 'proef', versions };
}
const aPage = (data: object, body?: string) => a('pages', data, body);

test('released and withdrawn documents are shown, drafts and examples are not', () => {
  const statuses = ['released', 'withdrawn', 'draft', 'review', 'example', 'onzin', undefined];
  const shown = statuses.filter((status) => isPublic(aPage({ status }), today));
  assert.deepEqual(shown, ['released', 'withdrawn']);
  assert.equal(isPublic(aPage({ status: 'example' }), { ...today, examples: true }), true);
});

test('a withdrawal waits for its day, and one without a readable day does not', () => {
  const on = (date: unknown) => ({ status: 'withdrawn', withdrawn: { date } });
  const found = ['2026-11-24', '2026-11-23', '2026-01-01', undefined, 2027].map((date) =>
    statusOn(on(date), '2026-11-23'),
  );
  assert.deepEqual(found, ['released', 'withdrawn', 'withdrawn', 'withdrawn', 'withdrawn']);
  assert.deepEqual(
    [withdrawalAhead(on('2026-11-24'), '2026-11-23'), withdrawalAhead(on('2026-11-24'), '2026-11-24')],
    ['2026-11-24', undefined],
  );
  const draft = { status: 'draft', withdrawn: { date: '2027-01-01' } };
  assert.deepEqual([statusOn(draft, '2026-11-23'), withdrawalAhead(draft, '2026-11-23')], ['draft', undefined]);
});

test('a document waits for its date', () => {
  assert.equal(isPublic(aPage({ release: { notBefore: '2026-11-24' } }), today), false);
  assert.equal(isPublic(aPage({ release: { notBefore: '2026-11-23' } }), today), true);
  assert.equal(isPublic(aPage({ sensitivity: { level: 'delayed', until: '2026-12-01' } }), today), false);
  assert.equal(isPublic(aPage({ sensitivity: { level: 'delayed' } }), today), false);
  assert.equal(isPublic(aPage({ release: { notBefore: 20_261_201 } }), today), false);
});

test('one language that must wait keeps the other back', () => {
  const [nl, uk] = aPage({}).versions;
  assert.ok(nl && uk);
  const versions = [nl, { ...uk, data: { status: 'draft' } }];
  assert.equal(isPublic({ collection: 'pages', id: 'proef', versions }, today), false);
  assert.equal(isPublic({ collection: 'pages', id: 'proef', versions: [] }, today), false);
});

describe('a visit', () => {
  const choices = {
    direction: ['to-ukraine', 'to-netherlands', 'online', undefined, 'elders'],
    status: ['released', 'withdrawn'],
    sensitivity: [undefined, { level: 'delayed', until: '2026-01-01' }, { level: 'place-withheld' }],
    municipalities: [undefined, ['radomyshl'], ['aalsmeer']],
    host: [
      { nl: 'gemeente Aalsmeer', uk: 'муніципалітет Алсмер' },
      { nl: 'x', uk: 'Радомишльська громада' },
    ],
    release: [
      undefined,
      {},
      { partnerAgreed: agreed() },
      { hostAgreed: agreed() },
      { partnerAgreed: true, hostAgreed: true },
      { partnerAgreed: agreed(), hostAgreed: agreed('2026-11-24') },
      { partnerAgreed: agreed(), hostAgreed: { on: '2026-11-01' } },
      { partnerAgreed: agreed(), hostAgreed: { function: { nl: 'burgemeester', uk: ' ' }, on: '2026-11-01' } },
      { partnerAgreed: agreed(), hostAgreed: { function: agreed().function, on: '2026-02-31' } },
      { alreadyPublic: true },
      { alreadyPublic: { title: alreadyPublic.title } },
      { alreadyPublic: { ...alreadyPublic, date: undefined } },
      { alreadyPublic: { ...alreadyPublic, date: '2027' } },
    ],
  } as const;

  test('comes out under none of the other choices without the word of both', () => {
    let combinations: object[] = [{}];
    for (const [key, values] of Object.entries(choices))
      combinations = combinations.flatMap((one) => values.map((value) => ({ ...one, [key]: value })));
    const shown = combinations.filter((data) => isPublic(a('visits', data), today));
    assert.deepEqual([combinations.length, shown], [5 * 2 * 3 * 3 * 2 * 13, []]);
  });

  test('comes out with it, whoever travels, and names its places', () => {
    for (const direction of choices.direction) {
      const visit = a('visits', { direction, release: consent, municipalities: ['radomyshl'] }, 'У Радомишлі.');
      assert.equal(isPublic(visit, today), true);
    }
  });

  test('that only repeats what an authority published asks nobody', () => {
    assert.equal(isPublic(a('visits', { release: { alreadyPublic } }), today), true);
    const early = { alreadyPublic, notBefore: '2026-11-24' };
    assert.equal(isPublic(a('visits', { release: early }), today), false);
  });

  test('that adds something to what was published asks after all', () => {
    for (const more of ['pictures', 'programme', 'participants'])
      assert.equal(isPublic(a('visits', { release: { alreadyPublic }, [more]: [{}] }), today), false, more);
    assert.equal(isPublic(a('visits', { release: { alreadyPublic } }, '![x](../media/visits/x/a.jpg)'), today), false);
  });

  test('that names a place may not lean on a publication', () => {
    const release = { alreadyPublic };
    const fields = [
      ...[{ municipalities: ['dolyna'] }, { host: { nl: 'x', uk: 'м. Ізюм' } }, { title: 'Візит до Мирнограда' }],
      ...[
        { slug: 'vizyt-do-myrnohrada' },
        { summary: 'In Lviv.' },
        { sources: [{ title: 'Радомишль', url: 'https://x.nl' }] },
      ],
      ...[{ guest: { nl: 'hromada Vinnytsja', uk: 'x' } }, { onbekend: { diep: ['у Львові'] } }],
      ...[
        { changes: [{ note: { nl: 'Poltava toegevoegd', uk: 'x' } }] },
        { contact: { function: { nl: 'x', uk: 'мер Бучі' } } },
      ],
      ...[{ release: { alreadyPublic: { ...alreadyPublic, title: { nl: 'Nieuws uit Odesa', uk: 'x' } } } }],
    ];
    const shown = fields.filter((data) => isPublic(a('visits', { release, ...data }), today));
    assert.deepEqual(shown, []);
    const bodies = [
      'У Мирноградській громаді.',
      'Ми́рно\u00ADград',
      '<Note kind="info" text="Ізюм" />',
      '[x](https://izium.gov.ua)',
    ];
    assert.deepEqual(
      bodies.filter((body) => isPublic(a('visits', { release }, body), today)),
      [],
    );
    assert.equal(isPublic({ ...a('visits', { release }), id: 'vizyt-dolyna' }, today), false);
  });
});

describe('another text', () => {
  const kinds = ['guides', 'cases', 'pages'] as const;

  test('that has nothing to do with a place in Ukraine asks nobody', () => {
    for (const kind of kinds) {
      const body = 'Een hromada in Oekraïne en de gemeente Aalsmeer. Українська громада в Алсмері. Львівська область.';
      assert.equal(isPublic(a(kind, { municipalities: ['aalsmeer'] }, body), today), true, kind);
    }
  });

  test('asks as soon as it names one, in a field or in its text', () => {
    const fields = [
      ...[{ municipalities: ['radomyshl'] }, { place: 'dolyna' }, { adaptations: [{ municipality: 'dolyna' }] }],
      ...[
        { title: 'De hromada Dolyna' },
        { institution: 'Радомишльська міська рада' },
        { summary: 'Partner: Dilosvit.' },
      ],
      ...[{ municipalities: ['onbekend'] }, { audience: 'Voor Myrnohrad' }, { slug: 'radomyshl' }],
    ];
    const bodies = [
      'У Долинській громаді.',
      'Мирноградська громада',
      'hromada Vyhadanivka',
      '![Oekraïne](../media/guides/x/a.jpg)',
    ];
    const documents = kinds.flatMap((kind) => {
      const own = fields.filter(
        (data) =>
          kind === 'cases' ||
          !('place' in data || 'adaptations' in data || (kind === 'pages' && 'municipalities' in data)),
      );
      return [...own.map((data) => a(kind, data)), ...bodies.map((body) => a(kind, {}, body))];
    });
    assert.deepEqual(
      documents.filter((document) => isPublic(document, today)).map(({ versions }) => versions[0]),
      [],
    );
    const agreedTo = documents.map(({ collection, id, versions }) => ({
      ...{ collection, id },
      versions: versions.map((version) => ({ ...version, data: { ...version.data, release: consent } })),
    }));
    assert.equal(
      agreedTo.every((document) => isPublic(document, today)),
      true,
    );
  });

  test('may repeat what an authority published, when it names its sources', () => {
    const data = { municipalities: ['dolyna'], release: { alreadyPublic: { ...alreadyPublic, date: undefined } } };
    assert.equal(isPublic(a('guides', data), today), false);
    assert.equal(isPublic(a('guides', { ...data, sources: [{ title: 'Рішення' }] }), today), true);
  });

  test('a place that a source or the word of somebody names asks for nothing', () => {
    const sources = [{ title: 'Долинська міська рада', publisher: 'Dolyna' }];
    assert.equal(isPublic(a('guides', { sources, related: { cases: ['energy-management-dolyna'] } }), today), true);
  });
});

test('an example asks nobody, unless it names a place', () => {
  const examples = { ...today, examples: true };
  assert.equal(isPublic(a('visits', { status: 'example' }), examples), true);
  assert.equal(isPublic(a('visits', { status: 'example', municipalities: ['dolyna'] }), examples), false);
  assert.equal(isPublic(a('visits', { status: 'example' }, 'У Радомишлі.'), examples), false);
});

test('a document that says everything but the place says no place', () => {
  const withheld = {
    release: consent,
    sensitivity: { level: 'place-withheld' },
    area: { country: 'UA', region: 'UA-18' },
  };
  assert.equal(isPublic(a('visits', withheld, 'У Житомирській області.'), today), true);
  assert.equal(isPublic(a('visits', withheld, 'У Радомишлі.'), today), false);
  assert.equal(isPublic(a('visits', { ...withheld, municipalities: ['radomyshl'] }), today), false);
});

test('what is about visits waits until readers may know of each', () => {
  const visits = new Set(['a', 'b']);
  const waiting = [undefined, [], ['a'], ['a', 'b'], ['a', 'c'], ['c']].map((ids) => waitsForVisits(ids, visits));
  assert.deepEqual(waiting, [false, false, false, false, true, true]);
});
