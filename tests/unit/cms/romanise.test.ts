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
