import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { ukrainianSkeleton } from '#search/analysis/skeleton.ts';
import { stemOf } from '#search/analysis/stem.ts';
import { verbStems } from '#search/analysis/ukrainian-verbs.ts';

const skeleton = ukrainianSkeleton;

describe('the skeleton of a Ukrainian word', () => {
  test('apostrophes, stress marks, soft signs and soft hyphens count for nothing', () => {
    const written = ['об’єкт', "об'єкт", 'обʼєкт', 'об`єкт', 'обєкт', 'о\u0301б’єкт', 'об\u00AD’єкт'];
    assert.deepEqual(new Set(written.map(skeleton)), new Set(['obiekt']));
    assert.equal(skeleton('стільки'), 'stilky');
  });

  test('ґ is read as г, and a Latin look-alike as the Cyrillic letter', () => {
    assert.equal(skeleton('ґрунт'), skeleton('грунт'));
    assert.equal(skeleton('пapк'), skeleton('парк'));
  });

  test('the official romanisation gives the same skeleton', () => {
    const pairs = 'енергія enerhiia, юність yunist, щастя shchastia, Згурський Zghurskyi, їжак yizhak, цех tsekh';
    for (const [word = '', latin = ''] of pairs.split(', ').map((pair) => pair.split(' ')))
      assert.equal(skeleton(latin), skeleton(word), word);
  });

  test('the spelling of before 2019 is read as the one of today', () => {
    for (const [older, today] of [
      ['проект', 'проєкт'],
      ['проекцією', 'проєкцією'],
      ['траекторія', 'траєкторія'],
      ['proekt', 'проєкт'],
    ] as const)
      assert.equal(skeleton(older), skeleton(today));
    assert.equal(skeleton('поет'), 'poet');
  });

  test('й and ї keep their own letters', () => {
    assert.notEqual(skeleton('мій'), skeleton('ми'));
    assert.notEqual(skeleton('край'), skeleton('кри'));
  });

  test('other alphabets, signs and emoji leave nothing behind', () => {
    assert.equal(skeleton('שלום'), '');
    assert.equal(skeleton('😀…'), '');
  });
});

describe('forms of a Ukrainian word share a stem', () => {
  const paradigms = [
    'область області областей областю областями',
    'енергія енергії енергію енергією енергій',
    'підприємець підприємця підприємці підприємців підприємцями підприємцю',
    'ринок ринку ринком ринки ринків',
    'договір договору договором договорів договори',
    'земля землі землю земель землею',
    'сторінка сторінки сторінці сторінок сторінкою',
    'рік року роки років роком',
    'ніч ночі ночей ніччю',
    'знання знань знанням знаннях',
    'програма програми програм програмою програмами',
    'депутат депутата депутати депутатів депутатові',
    'робота роботи робіт роботу роботою',
    'джерело джерела джерел джерелом',
    'промисловий промислова промислові промислового промислових',
    'муніципальний муніципальна муніципальному муніципальними',
    'стійкість стійкості стійкістю',
    'будинок будинку будинки будинків',
    'акція акції акцій акцією',
    'планувати планує планують планував планували',
  ];
  for (const paradigm of paradigms) {
    const forms = paradigm.split(' ');
    test(forms[0] ?? '', () => {
      assert.deepEqual([...new Set(forms.map((form) => stemOf('uk', form)))].length, 1, stems(forms));
    });
  }

  test('other words do not', () => {
    for (const [one = '', other = ''] of ['село сіль', 'міст мостити', 'план планета', 'рада радар'].map((pair) =>
      pair.split(' '),
    ))
      assert.notEqual(stemOf('uk', one), stemOf('uk', other), `${one}, ${other}`);
  });
});

test('forms of a verb lead to each other, and a noun to no verb', () => {
  const verbs = [
    'читати читав читала читають читаємо',
    'робити робив робила робимо',
    'гомоніти гомонів гомоніла',
    'бере береш беремо берете беруть',
    'може можемо можуть',
    'змінюється змінюються',
    'береться беруться бере',
    'читається читати',
    'робиться робити',
  ];
  for (const forms of verbs.map((verb) => verb.split(' '))) {
    for (const form of forms)
      assert.deepEqual(
        forms.filter((other) => !verbStems(form).includes(stemOf('uk', other))),
        [],
        form,
      );
  }
  for (const noun of ['стаття', 'громада', 'порадник']) assert.deepEqual(verbStems(noun), [], noun);
  // In Latin letters, too.
  assert.ok(verbStems('navchatysia').includes(stemOf('uk', 'навчати')));
  assert.equal(verbStems('статут').includes(stemOf('uk', 'стаття')), false);
});

function stems(forms: readonly string[]): string {
  return forms.map((form) => `${form}: ${stemOf('uk', form)}`).join(', ');
}
