import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { personalDataIn } from '#model/writing/personal-data.ts';

/** Ordinary words of both languages in which no data about anybody stands. */
const ordinary: Readonly<Record<string, readonly string[]>> = {
  'a year after the word "and", and other letters before a number': [
    ...['А 2025 року', 'А 2024 року громада отримала 12 грантів', 'А у 2024 році', 'а 2025 року', 'а) 2025', 'А. 2025'],
    ...['Plan A 2026', 'Plan A2026', 'A-1234', 'A4 2026', 'A4 en A10', 'weg A 2026', 'стаття А-1234', 'стаття А 1234'],
    ...['частина А 2025', 'військова частина 2024 року', 'військова частина. А 2025 року тут школа', 'бригада 2024'],
    ...['військова частина в 2024 отримала', 'розділ А, 2025 рік', 'клас А 2020', 'дорога А1234', 'A 0000'],
  ],
  'numbers of laws, standards, codes and files': [
    ...['№ 5018-VI', '922-VIII', 'Закон № 1234-IX', 'Wet 5018-VI, besluit № 1178, artikel 20a', '2014/24/EU'],
    ...['ДСТУ 9191:2022', 'ДБН В.2.2-3:2018', 'ДК 021:2015 03000000-1', '45000000-7', 'UA-2025-01-20-001234-a'],
    ...['UA63120270010096107', 'UA46 1234 5678', 'КОАТУУ 1420610100', 'КПКВК 0611021', 'UA-А1234-x', '1750061030'],
    ...['zaaknummer 2025-001234', 'ISO 9001:2015', 'BWBR0005416', 'ECLI:NL:RVS:2020:1234', 'CVDR123456'],
  ],
  'numbers of organisations': [
    ...['ЄДРПОУ 04054346', 'код ЄДРПОУ 00000000', 'KvK 12345678', 'KvK-nummer: 111222333', 'RSIN 111222333'],
    ...['RSIN: 111222333, KvK 12345678', 'btw-nummer NL111222333B01', 'factuur 111222333', 'PIC 111222333'],
    ...['grant agreement 111222333', 'договір № 111222333', 'dossiernummer 111222333', 'projectnummer 111222333'],
  ],
  'sums and shares': [
    ...['111222333 euro', '€ 111222333', '111 222 333 грн', '111.222.333', '+12 500 000 осіб', '+250 000 000 грн'],
    ...['12,5 % en 1.234.567 euro', '1,2345 / 2,3456', '0,1234 en 0,2345', '50.450, 30.523', '20 000 000 000'],
    ...['1000000000', '500000000', '120000000 mensen'],
    ...['100 000 - 200 000', '0,25', '111222334', 'телефонів 12500 штук', '1:0 en 12:10'],
  ],
  'days, hours, places and links': [
    ...['2026-11-30', '30-11-2026 12:30', '01.02.2025 14 год', '01-02-2025 12', '05.06.2025 07.08.2025', '2024-2025'],
    ...['08.30-17.00 uur', '08.30-12.00 13.00-17.00', '1431 EA 12', '01001 Київ 2025', '04053, м. Київ, 123456'],
    ...['https://example.org/0297-123456/111222333', 'https://example.org/x/12.1234', '0800-1234567', '0 800 000 000'],
    ...['14 0297', 'tel. 14 020', '10–20 °C', 'енергетичний паспорт 2025', 'паспорт громади на 2025 рік'],
  ],
};

describe('ordinary text is let through', () => {
  for (const [what, texts] of Object.entries(ordinary)) {
    test(what, () => {
      for (const text of texts) assert.deepEqual(personalDataIn(text), [], text);
    });
  }

  test('also where a line ends in the middle of it', () => {
    for (const text of ['Він мав план\nА\n2025 року', 'plan A\n2025', 'in de zaak A\n2026', 'in 1112\n22333 keer'])
      assert.deepEqual(personalDataIn(text), [], JSON.stringify(text));
  });
});

describe('a mailbox of an office is let through', () => {
  const names = [
    ...['info', 'griffie', 'gemeentehuis', 'redactie', 'hromada', 'economische.zaken', 'klant.contact', 'e.zaken'],
    ...['bedrijven.loket', 'bestuurs.secretariaat', 'werk.inkomen', 'wonen.zorg', 'openbare.werken', 'college.bw'],
    ...['ruimtelijke.ordening', 'team.communicatie', 'internationale.betrekkingen', 'b.en.w', 'raad.van.bestuur'],
    ...['subsidies_en_projecten', 'onderneming.en.economie', 'afdeling.ruimte', 'fractie.abc', 'stadsdeel.noord'],
    ...['no.reply', 'do-not-reply', 'mayor.office', 'city.council', 'international.relations', 'customer-service'],
    ...['press.service', 'public.relations', 'economic.development', 'zvernennia.hromadian', 'zvernennya-gromadyan'],
    ...['pres.sluzhba', 'kantseliaria.rada', 'kancelyariya.info', 'miska.rada', 'zahalnyi.viddil', 'viddil.ekonomiky'],
    ...['upravlinnia.osvity', 'departament.ekonomiky', 'vidkryti.dani', 'publichna.informatsiia', 'golova.otg'],
    ...['hromadska.pryimalnia', 'gromadska.priymalnya', 'investytsii.info', 'mizhnarodni.vidnosyny', 'tsnap_info'],
    ...['sotsialnyi.zakhyst', 'turystychnyi.tsentr', 'gromada-info', 'example.oost', 'bedrijvenloket2'],
  ];
  for (const name of names) {
    test(name, () => assert.deepEqual(personalDataIn(`${name}@example.org`), []));
  }

  test('also where anybody can have one', () => {
    for (const name of [
      'proba.rada@ukr.net',
      'nova.proba.hromada@gmail.com',
      'info@ukr.net',
      'klantcontact@hotmail.com',
    ])
      assert.deepEqual(personalDataIn(name), [], name);
  });

  test('what only looks like an address is none', () => {
    for (const text of ['fast-glob@3.3.3', 'maart@2025', '@voornaam.achternaam', 'https://example.org/@jan.jansen'])
      assert.deepEqual(personalDataIn(text), [], text);
  });
});
