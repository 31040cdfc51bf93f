import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { personalDataIn, personalDataInFile } from '#model/writing/personal-data.ts';

import { cpuTimeOf } from '../../../support/cpu-time.ts';

function kindsOf(line: string): string[] {
  return personalDataIn(line).map(({ kind }) => kind);
}

describe('personal and wartime data', () => {
  const caught: Readonly<Record<string, readonly string[]>> = {
    coordinates: [
      '0.12345, 0.12345',
      'geo:0.12345,0.12345',
      'https://maps.example.org/@0.12345,0.12345',
      '10° 20′ 30″',
    ],
    'unit-number': ['частина А0000 тут', 'A 0000'],
    'phone-number': ['099-0000000', '+31 99 000 0000', '+380 00 000 00 00', '06 00 00 00 00', '(000) 000-00-00'],
    iban: ['NL91 ABNA 0417 1643 00', 'GB82WEST12345698765432'],
    bsn: ['111222333', '1112.22.333'],
    'personal-mailbox': ['j.jansen@example.org', 'iemand@gmail.com', 'voornaam.achternaam@example.org'],
  };
  for (const [kind, lines] of Object.entries(caught)) {
    test(`${kind} is found`, () => {
      for (const line of lines) assert.ok(kindsOf(line).includes(kind), line);
    });
  }

  const allowed = [
    'Op 2026-11-23 waren het 326 gesprekken, 12,5 % en 1.234.567 euro.',
    'Wet 5018-VI, besluit № 1178, artikel 20a',
    'info@example.org',
    'https://example.org/0297-123456/111222333',
    'UA63120270010096107',
    'A4 en A10',
    '111222334',
  ];
  for (const line of allowed) test(`"${line}" is let through`, () => assert.deepEqual(kindsOf(line), []));

  test('a mailbox in the middle of a sentence is found whole', () => {
    const [data] = personalDataIn('Mail (j.jansen@example.org), graag.');
    assert.equal(data?.found, 'j.jansen@example.org');
  });

  test('the stored state of a section is no number of a person', () => {
    assert.deepEqual(personalDataInFile('sections:\n  first: "1112223330000000"\nsummary: bel 0990000000'), [
      { kind: 'phone-number', found: '0990000000', line: 3 },
    ]);
  });
});

describe('a line of 200,000 characters is read in a moment', () => {
  const length = 200_000;
  const hostile = [
    '1',
    'a.',
    '06 ',
    '1.1111',
    '1.1111 ',
    '@a.',
    'a@a',
    '1@a-',
    '-1',
    'NL91 ',
    '+31(',
    '1°',
    'https://1',
    '1 ',
    '(0',
  ];
  for (const part of hostile) {
    test(`of ${JSON.stringify(part)}`, () => {
      const time = cpuTimeOf(() => personalDataIn(`${part.repeat(Math.ceil(length / part.length))}1@`));
      assert.ok(time < 2000, `${time} ms`);
    });
  }
});
