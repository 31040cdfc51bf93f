import assert from 'node:assert/strict';
import { test } from 'node:test';

import { romanise, slugOf } from '#model/romanise.ts';

/** The examples of the table in Cabinet Resolution 55/2010. */
const examples = `Алушта Alushta, Андрій Andrii, Борщагівка Borshchahivka, Борисенко Borysenko, Вінниця Vinnytsia,
Володимир Volodymyr, Гадяч Hadiach, Богдан Bohdan, Згурський Zghurskyi, Ґалаґан Galagan, Ґорґани Gorgany,
Донецьк Donetsk, Дмитро Dmytro, Рівне Rivne, Олег Oleh, Есмань Esman, Єнакієве Yenakiieve, Гаєвич Haievych,
Короп’є Koropie, Житомир Zhytomyr, Жанна Zhanna, Жежелів Zhezheliv, Закарпаття Zakarpattia,
Казимирчук Kazymyrchuk, Медвин Medvyn, Михайленко Mykhailenko, Іванків Ivankiv, Іващенко Ivashchenko,
Їжакевич Yizhakevych, Кадиївка Kadyivka, Мар’їне Marine, Йосипівка Yosypivka, Стрий Stryi, Олексій Oleksii,
Київ Kyiv, Коваленко Kovalenko, Лебедин Lebedyn, Леонід Leonid, Миколаїв Mykolaiv, Маринич Marynych,
Ніжин Nizhyn, Наталія Nataliia, Одеса Odesa, Онищенко Onyshchenko, Полтава Poltava, Петро Petro,
Решетилівка Reshetylivka, Рибчинський Rybchynskyi, Суми Sumy, Соломія Solomiia, Тернопіль Ternopil, Троць Trots,
Ужгород Uzhhorod, Уляна Uliana, Фастів Fastiv, Філіпчук Filipchuk, Харків Kharkiv, Христина Khrystyna,
Стеценко Stetsenko, Чернівці Chernivtsi, Шевченко Shevchenko, Шостка Shostka, Кишеньки Kyshenky,
Щербухи Shcherbukhy, Гоща Hoshcha, Гаращенко Harashchenko, Юрій Yurii, Корюківка Koriukivka, Яготин Yahotyn,
Ярошенко Yaroshenko, Костянтин Kostiantyn, Знам’янка Znamianka, Феодосія Feodosiia, Згорани Zghorany,
Розгон Rozghon`
  .split(/,\s+/u)
  .map((pair) => pair.split(' '));

for (const [ukrainian = '', latin = ''] of examples) {
  test(`the resolution writes ${ukrainian} as ${latin}`, () => {
    assert.equal(romanise(ukrainian), latin);
  });
}

test('a word in capitals stays in capitals', () => {
  assert.equal(romanise('ЩАСТЯ'), 'SHCHASTIA');
});

test('every apostrophe that people type is dropped', () => {
  for (const apostrophe of ["'", '’', 'ʼ', '‘', '`']) assert.equal(romanise(`Знам${apostrophe}янка`), 'Znamianka');
});

test('a part after a hyphen starts a word', () => {
  assert.equal(romanise('Нью-Йорк'), 'Niu-York');
});

test('an address has only a-z, figures and hyphens', () => {
  assert.equal(slugOf('Енергетичний хаб: 5 кроків'), 'enerhetychnyi-khab-5-krokiv');
  assert.equal(slugOf('Één coöperatie, ’s-Hertogenbosch'), 'een-cooperatie-s-hertogenbosch');
  assert.equal(slugOf('  «Мар’їне»  '), 'marine');
});

test('a title without letters gives nothing', () => {
  assert.equal(slugOf('🚲 — …'), '');
});

test('a long title is cut between words', () => {
  assert.equal(slugOf('een twee drie vier', 10), 'een-twee');
  assert.equal(slugOf('x'.repeat(300)).length, 80);
});

/** Titles and what addresses make of them. */
const slugs: Readonly<Record<string, string>> = {
  'Café Ĳsselmeer Łódź Straße Øresund': 'cafe-ijsselmeer-lodz-strasse-oresund',
  'GROẞE ÆRØ, Œuvre, Đorđe, Þór, Ísafjörð, Kırşehir, İzmir': 'grosse-aero-oeuvre-dorde-thor-isafjord-kirsehir-izmir',
  'Ħamrun Ŋ Ŧ ſaal Dvořák Čapek Șaguna Ğ Ů Å': 'hamrun-ng-t-saal-dvorak-capek-saguna-g-u-a',
  'ﬁets eﬀect ﬂat': 'fiets-effect-flat',
  'Ｗｉｄｅ １２３': 'wide-123',
  'm² en CO₂, 10², 5⅓ en ½': 'm2-en-co2-10-2-5-1-3-en-1-2',
  '€ 100 voor 60+ & R&D №5': 'euro-100-voor-60-plus-r-d-no5',
  'Col·lecció Bedrijf™': 'colleccio-bedrijf',
  'Путін-ы э объект Ёлка Пётр': 'putin-y-e-obekt-iolka-piotr',
  'Ў Ђоковић Љубљана': 'u-djokovyc-ljubljana',
  'Αθήνα Ψυχή Ώρα': 'athina-psychi-ora',
  'Знає́мо за́мок': 'znaiemo-zamok',
  'пʼять п＇ять п′ять': 'piat-piat-piat',
  '東京 Tokyo': 'tokyo',
};

for (const [title, slug] of Object.entries(slugs)) {
  test(`the address of “${title}” is ${slug}`, () => {
    assert.equal(slugOf(title), slug);
  });
}

test('signs that nobody sees leave no trace in an address', () => {
  const hidden = [0xad, 0x34f, 0x61c, 0x180e, 0x200b, 0x200d, 0x200e, 0x202e, 0x2060, 0x2066, 0x3164, 0xfe0f, 0xfeff];
  for (const code of [...hidden, 0x01, 0x7f, 0x1b, 0xe0061, 0xe0100]) {
    const sign = String.fromCodePoint(code);
    assert.equal(slugOf(`Indu${sign}strie${sign}park${sign} x`), 'industriepark-x', code.toString(16));
    assert.equal(slugOf(`з${sign}гі${sign}я`), 'zghiia', code.toString(16));
  }
});

test('white space of every kind parts words', () => {
  for (const space of ['\t', '\n', '\r\n', '\u0085', '\u00a0', '\u2003', '\u202f', '\u2028', '\u3000'])
    assert.equal(slugOf(`een${space}twee`), 'een-twee');
});

test('whatever the title, an address is a-z, figures and single hyphens, within its bound, and stays what it is', () => {
  for (let code = 0; code < 0x30000; code += 1) {
    if (code >= 0xd800 && code < 0xe000) continue;
    const slug = slugOf(`${String.fromCodePoint(code)}a${String.fromCodePoint(code)}`, 10);
    assert.match(slug, /^[a-z0-9]+(?:-[a-z0-9]+)*$/u, code.toString(16));
    assert.ok(slug.length <= 10, code.toString(16));
    assert.equal(slugOf(slug, 10), slug);
  }
});

test('no letter of Latin or Cyrillic alphabets of Europe is lost', () => {
  const alphabets = /^(?=\p{L})[\u0041-\u017f\u0218-\u021b\u0400-\u045f\u1e00-\u1e9b\u1e9e\u1ea0-\u1ef9]$/u;
  const silent = 'ьъЬЪ';
  for (let code = 0x41; code < 0x1f00; code += 1) {
    const letter = String.fromCodePoint(code);
    if (alphabets.test(letter) && !silent.includes(letter)) assert.match(slugOf(letter), /^[a-z]+$/u, letter);
  }
});
