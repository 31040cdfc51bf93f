import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { findingKey, personalDataIn } from '#model/writing/personal-data.ts';
import type { PersonalDataKind } from '#model/writing/personal/kinds.ts';

function kindsOf(text: string): string[] {
  return personalDataIn(text).map(({ kind }) => kind);
}

/** Made up, as everything here: no number is somebody's. Each holds one thing to find. */
const caught: Readonly<Record<PersonalDataKind, readonly string[]>> = {
  coordinates: [
    '0.12345, 0.12345',
    '0,12345; 0,12345',
    'geo:0.12345,0.12345',
    'https://maps.example.org/@0.12345,0.12345',
    'https://maps.example.org/?q=0.12345%2C0.12345',
    'https://maps.example.org/#map=15/0.1234/0.1234',
    '50.0000, 30.0000',
    '50.0000 пн. ш., 30.0000 сх. д.',
    'N 50.000 E 30.000',
    'широта 50.000, довгота 30.000',
    '52.0000 NB 4.0000 OL',
    '10° 20′ 30″',
    '10º20’',
    '10° 20.123′ N',
    '31N AA 12345 67890',
  ],
  'unit-number': [
    ...['в/ч А1234', 'в/ч А-1234', 'в. ч. А1234', 'в.ч. А 1234', 'В/Ч А1234', 'в/ч а1234', 'в/ч № А1234', 'в/ч 1234'],
    ...['військова частина А1234', 'військової частини А 1234', 'військовій частині A1234', 'військові частини А1234'],
    ...['військовій частині — А1234', 'військової частини «А1234»', 'військова частина (в/ч) А1234'],
    ...['військова частина НГУ 1234', 'військова частина — польова пошта В1234', 'войсковая часть 12345'],
    ...['частина А1234', 'частини А 1234', 'бригада А1234', 'на базі А1234 відбулося', '(А1234)', 'A1234'],
    ...['military unit A1234', 'militaire eenheid A1234', 'legeronderdeel A1234', 'legereenheid A-1234'],
    ...['v/ch A1234', 'viiskova chastyna A 1234', 'А1234 року'],
  ],
  'phone-number': [
    ...['099-0000000', '0990000000', '099 000 00 00', '(099) 000-00-00', '099-000-00-00', '099.000.00.00'],
    ...['+31 99 000 0000', '+31 (0)99 0000000', '0031990000000', '+380 00 000 00 00', '+380000000000', '380000000000'],
    ...[
      '06 00 00 00 00',
      '06 0 0 0 0 0 0 0 0',
      '06-00000000',
      '06/00000000',
      '06.00.00.00.00',
      '06 - 00 00 00 00',
      '(000) 000-00-00',
    ],
    ...['8 (099) 000-00-00', '38 099 000 00 00', '+00 000 000 00 00 00', 'тел.0990000000', 'т. 099-000-00-00'],
    ...['тел. 00-00-00', 'телефон: 0-00-00', 'тел. (09999) 0-00-00', 'tel:0990000000', 'https://wa.me/31000000000'],
  ],
  iban: [
    ...[
      'NL91 ABNA 0417 1643 00',
      'NL91ABNA0417164300',
      'nl91 abna 0417 1643 00 van de gemeente',
      'NL91-ABNA-0417-1643-00',
    ],
    ...['NL91 ABNA 0417 1643 00 EUR', 'GB82WEST12345698765432', 'UA21 3223 1300 0002 6007 2335 6600 1'],
  ],
  'bank-card': ['4111 1111 1111 1111', '4111-1111-1111-1111', 'картка 4111111111111111'],
  bsn: [
    ...[
      '111222333',
      '1112.22.333',
      '1112 22 333',
      'BSN 123456789',
      'BSN: 123 456 789',
      'burgerservicenummer 123.456.789',
    ],
    ...['Het BSN van de inwoner is 123456789', 'sofinummer 123456789', 'RSIN 12. Het BSN is 123456789'],
  ],
  'person-number': [
    ...['РНОКПП 1234567890', 'ІПН: 1234567890', 'ідентифікаційний номер 1234567890', 'ідентифікаційний код 1234567890'],
    ...['реєстраційний номер облікової картки платника податків 1234567890', 'RNOKPP 1234567890', '2000000009'],
    ...['УНЗР 20000101-00000', 'V-nummer 1234567890'],
  ],
  'passport-number': [
    ...['паспорт АА 000000', 'паспорт серії АА № 000000', 'паспорт № 000000000', 'ID-картка 000000000'],
    ...['paspoort AA0000000', 'paspoortnummer: AAA00A0A0', 'identiteitskaart AA0000000', 'passport no. 000000000'],
  ],
  'personal-mailbox': [
    ...[
      'j.jansen@example.org',
      'voornaam.achternaam@example.org',
      'ivan_petrenko@example.org',
      'jan-jansen@example.org',
    ],
    ...[
      'iemand@gmail.com',
      'proba@ukr.net',
      'ivan.petrenko.info@ukr.net',
      'j.info@gmail.com',
      'j.post@example.org',
      'o.hromadskyi@example.org',
    ],
    ...['j.jansen+werk@example.org', 'p.j.m.jansen@example.org', 'j.jansen.info@example.org', 'jansen.j@example.org'],
    ...['іван.петренко@приклад.укр', 'mailto:j.jansen@example.org?subject=x', 'j.jansen [at] example [dot] org'],
    ...['j.jansen (apenstaartje) example (punt) org', 'j.jansen @ example.org', 'jansen2.jan3@example.org'],
  ],
};

describe('personal and wartime data', () => {
  for (const [kind, texts] of Object.entries(caught)) {
    test(`${kind} is found, and nothing beside it`, () => {
      for (const text of texts) assert.deepEqual(kindsOf(text), [kind], text);
    });
  }

  test('each number of a list of units is found', () => {
    for (const text of [
      'у в/ч А 1234, А 2345 та А 3456',
      'в/ч А1234, А2345 і А3456',
      'military unit A1234, A2345 and A 3456',
    ])
      assert.deepEqual(kindsOf(text), ['unit-number', 'unit-number', 'unit-number'], text);
    assert.deepEqual(kindsOf('у в/ч А1234, А 2025 року'), ['unit-number']);
  });

  test('it is found whole, in the middle of a sentence', () => {
    const sentences = {
      'Mail (j.jansen@example.org), graag.': 'j.jansen@example.org',
      'Bel +31 99 000 0000. Of niet.': '+31 99 000 0000',
      'Bel 06 00 00 00 00 vandaag.': '06 00 00 00 00',
      'Служив у в/ч А 1234 торік.': 'А 1234',
      'Служив у в/ч 1234 торік.': 'в/ч 1234',
      'Rekening NL91 ABNA 0417 1643 00 van ons': 'NL91 ABNA 0417 1643 00',
    };
    for (const [sentence, found] of Object.entries(sentences))
      assert.deepEqual(
        personalDataIn(sentence).map((data) => data.found),
        [found],
      );
  });
});

describe('what cannot be seen hides nothing', () => {
  const hidden: Readonly<Record<string, readonly string[]>> = {
    'phone-number': [
      '06\u00A000\u202F00\u200900\u200700',
      '06\u201100\u201300\u201400\u221200',
      '06\u200B00\u2060000\uFEFF000',
      '０６ ００００００００',
      '٠٦٠٠٠٠٠٠٠٠',
      '06&#48;&#x30;000000',
      '06&nbsp;00&shy;000000',
      '06**00**00**00**00',
      '06*000*00000',
      '06~~00~~000000',
      '06\\000000\\00',
      '06_0000_0000',
    ],
    'personal-mailbox': ['j.jan\u00ADsen@example.org', 'j.jansen＠example.org', 'j&#46;jansen&commat;example.org'],
    'unit-number': ['в/ч\u00A0А\u00A01234', 'А\u200B1234', 'в⁄ч А1234', 'части\u0301на А\u20111234', 'А１２３４'],
    iban: ['NL91\u00A0ABNA\u00A00417\u00A01643\u00A000'],
    coordinates: ['0.12345,\u00A00.12345', '−0.12345, 0.12345'],
  };
  for (const [kind, texts] of Object.entries(hidden)) {
    test(kind, () => {
      for (const text of texts) assert.deepEqual(kindsOf(text), [kind], JSON.stringify(text));
    });
  }
});

describe('a line break is no way out', () => {
  const broken: Readonly<Record<string, readonly string[]>> = {
    'phone-number': ['06 00\n00 00 00', '0600\n000000', '06 \r\n00000000'],
    'personal-mailbox': ['j.jansen\n@example.org', 'j.jansen@exam\nple.org', 'j.jansen@\nexample.org'],
    'unit-number': ['військова\nчастина\nА 1234', 'в/ч А\n1234', 'в/ч\nА1234'],
    iban: ['NL91 ABNA\n0417 1643 00', 'NL91 ABNA 04\n17 1643 00'],
    coordinates: ['0.12345,\n0.12345', '0.12\n345, 0.12345'],
    bsn: ['BSN\n111 222\n333'],
  };
  for (const [kind, texts] of Object.entries(broken)) {
    test(kind, () => {
      for (const text of texts) assert.deepEqual(kindsOf(text), [kind], JSON.stringify(text));
    });
  }

  test('the lines above are counted', () => {
    const found = personalDataIn('een\ntwee j.jansen@example.org\ndrie 099-0000000');
    assert.deepEqual(
      found.map(({ breaks }) => breaks),
      [1, 2],
    );
  });
});

test('words are the same whatever their spaces and capitals, and another number is another', () => {
  assert.equal(findingKey('06 00 00\u00A000 00'), findingKey('0600000000'));
  assert.equal(findingKey('J.Jansen@Example.org'), findingKey('j.jansen@example.org'));
  assert.notEqual(findingKey('06 00 00 00 00'), findingKey('06 00 00 00 01'));
  assert.notEqual(findingKey('1.2345, 1.2345'), findingKey('12.345, 1.2345'));
});

describe('a text of 400,000 characters is read to its end', () => {
  const parts = [
    ...['1', 'a.', '06 ', '1.1111', '1.1111 ', '@a.', 'a@a', '1@a-', '-1', 'NL91 ', '+31(', '1°', 'https://1', '1 '],
    ...['(0', 'А1', 'в/ч ', 'військова частина ', 'bsn ', 'паспорт ', 'тел. ', '4111 ', '1\n', '(at)', ' @ ', '&#64;'],
    ...['06 00000000 ', 'j.jansen@example.org ', 'А1234 ', '50.0000 n '],
  ];
  for (const part of parts) {
    test(`of ${JSON.stringify(part)}`, () => {
      const text = part.repeat(Math.ceil(400_000 / part.length));
      const [last] = personalDataIn(`${text}\n\nj.jansen@example.org`).slice(-1);
      assert.equal(last?.found, 'j.jansen@example.org');
    });
  }
});
