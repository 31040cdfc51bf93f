import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { findPlaces } from '#model/places/find-places.ts';
import type { SearchOptions } from '#model/places/find-places.ts';
import { placeFinder } from '#model/places/place-finder.ts';
import { listedPlaces, recordedPlace } from '#model/places/ukrainian-places.ts';

const listed = listedPlaces();
const strictly: SearchOptions = { unknown: 'settlements', level: 'strict' };

function found(text: string, options: SearchOptions = strictly): string[] {
  return findPlaces(text, listed, options).map((mention) => mention.found);
}

/** Real names, in forms that a text may use: every one must be found, in the middle of a sentence. */
const forms: Readonly<Record<string, string>> = {
  lviv: 'Львів Львова Львові Львовом Lviv Lvov Львівська Львівській Lvivse ЛЬВІВ',
  kyiv: 'Київ Києва Києві Києвом Київська Kyiv Kiev Kyivs',
  radomyshl:
    'Радомишль Радомишля Радомишлі Радомишлем Радомишльська Радомишльською Radomysjl Радомишльщина радомишляни',
  dolyna: 'Долина Долини Долину Долині Долиною Долинська Долинської Dolyna Dolyna’s',
  izium: 'Ізюм Ізюма Ізюмі Ізюмом Ізюмська Izium Izyum Izjum Изюм',
  odesa: 'Одеса Одеси Одесі Одесою Одеська Odessa Odesa',
  zaporizhzhia: 'Запоріжжя Запоріжжі Запорізька Zaporizja Zaporizhzhya',
  pryluky: 'Прилуки Прилук Прилуках Прилуцька Прилуцької',
  kremenchuk: 'Кременчук Кременчука Кременчуці Кременчуцька Krementsjoek',
  horlivka: 'Горлівка Горлівці Горлівська Gorlovka',
  lubny: 'Лубни Лубен Лубнах Лубенська',
  zbarazh: 'Збараж Збаража Збаражі Збаразька',
  bucha: 'Буча Бучі Бучу Бучанська Boetsja Bucha',
  kovel: 'Ковель Ковеля Ковельська',
  myrnohrad: 'Мирноград Мирнограді Мирноградська Myrnohrad Mirnograd',
  uzhhorod: 'Ужгород Ужгорода Ужгородська Oezjhorod',
  chernihiv: 'Чернігів Чернігова Чернігівська Tsjernihiv Chernigov',
  khmelnytskyi: 'Хмельницький Хмельницького Хмельницькому Хмельницька Chmelnytsky',
  kharkiv: 'Харків Харкова Харкові Charkiv Kharkov Харківська',
  irpin: 'Ірпінь Ірпеня Ірпені Ірпінська Irpin',
  smila: 'Сміла Смілянська Смілу',
  kaniv: 'Канів Канева Канівська',
  slavutych: 'Славутич Славутича Славутичі Славутицька',
};

describe('a place in Ukraine is found', () => {
  test('by a name with brackets, stars or braces as by the words in it', () => {
    const named = placeFinder(['{Ізюм: а}', '[Kovel]*', '(+)', '{a: b}'].map((name) => ({ name })));
    const mentions = ['в Ізюмі а', 'naar Kovel toe', 'een (+) b'].map((text) => findPlaces(text, named, strictly));
    assert.deepEqual(
      mentions.map((all) => all.map((mention) => mention.found)),
      [['Ізюмі'], ['Kovel'], []],
    );
  });

  for (const [name, texts] of Object.entries(forms)) {
    test(`${name}, in its cases, as an adjective and in both scripts`, () => {
      const missed = texts.split(' ').filter((form) => found(`ми були: у ${form} вчора`).length === 0);
      assert.deepEqual(missed, []);
    });
  }

  test('of more than one word, also as one adjective', () => {
    for (const text of ['Біла Церква', 'Білої Церкви', 'Білій Церкві', 'Білоцерківська громада', 'Bila Tserkva'])
      assert.notDeepEqual(found(`про ${text} тут`), [], text);
    for (const text of ['Івано-Франківськ', 'в Івано-Франківську', 'Нова Каховка', 'Новокаховська'])
      assert.notDeepEqual(found(`про ${text} тут`), [], text);
  });

  test('however it is hidden', () => {
    const hidden = [
      ...['Ми\u00ADрно\u00ADград', 'Мирно\u200Bград', 'Мирно**град**', 'Мирно-град', 'Мирно-\nград', 'МИРНОГРАД'],
      ...['М и р н о г р а д', 'М-и-р-н-о-г-р-а-д', 'Mирноград', 'Мирногpaд', 'мирноград', 'Ми́рноград'],
      ...[
        'Мирно&shy;град',
        '&#1052;ирноград',
        '&#x41c;ирноград',
        'Мирно\u2060град',
        'Myrno\u00ADhrad',
        'Ｍｙｒｎｏｈｒａｄ',
      ],
      ...['Муrnоhrаd', 'Мирн0град', 'Мирно\\град', 'Мирно_град_'],
    ];
    const missed = hidden.filter((text) => found(`були в ${text} разом`).length === 0);
    assert.deepEqual(missed, []);
  });

  test('that is an everyday word too, where no sentence starts', () => {
    const texts = [
      ...['Місце: Долина', 'ми були (разом) Долина', 'громада «Долина»', 'з «Нова Долина» разом', 'де — Долина'],
      ...['дивіться [тут](./x) Долина', 'дуже <b>Долина</b>', 'ціна = Долина', 'разом → Долина', 'у 2) Долина'],
    ];
    const missed = texts.filter((text) => found(text, { level: 'careful' }).length === 0);
    assert.deepEqual(missed, []);
  });

  test('that stands in no list, beside the word for a settlement', () => {
    // «Вигаданий» is made up: there is no such place.
    const texts = [
      ...['у громаді Вигаданівка', 'Вигаданівська громада радо приймає', 'у м. Вигаданівка', 'у с. Вигаданівка'],
      ...[
        'у місті Вигаданівка',
        'Вигаданівська міська рада',
        'Вигаданівська міська територіальна громада',
        'у селі Вигаданів',
      ],
      ...[
        'Вигаданівський район',
        'селище Вигаданів',
        'смт Вигаданів',
        'Вигаданівська МТГ',
        'Вигаданівська сільська рада',
      ],
      ...['de hromada Vyhadanivka', 'in de gemeente Vyhadanivka', 'de Vyhadanivska hromada', 'de stad Vyhadaniv'],
      ...['у громаді ВИГАДАНІВКА', 'de gemeente VYHADANIVKA'],
      ...['het dorp Vyhadaniv', 'the city of Vyhadaniv', 'municipality of Vyhadaniv', 'raion Vyhadaniv'],
    ];
    assert.deepEqual(
      texts.filter((text) => found(text).length === 0),
      [],
    );
  });

  test('in the parts of an address', () => {
    const inPath = { unknown: 'settlements', isPath: true } as const;
    for (const path of [
      'vizyt-myrnohrad',
      '../media/visits/x/radomyshl-1.jpg',
      'https://izium.gov.ua/news',
      'zvit_lviv',
    ])
      assert.notDeepEqual(found(path, inPath), [], path);
  });
});

describe('no place is found', () => {
  test('where only a region is named', () => {
    const texts = [
      ...['у Львівській області', 'Львівська область', 'на Львівщині', 'Київська обл.', 'області: Сумській області'],
      ...['in de oblast Lviv', 'de oblast Ivano-Frankivsk', 'Lviv oblast', 'Закарпатська область', 'на Харківщині'],
      ...['Дніпропетровська область', 'oblast Dnipropetrovsk', 'Донецької області'],
    ];
    const wrong = texts.filter((text) => found(text).length > 0);
    assert.deepEqual(wrong, []);
  });

  test('in words that only look like one', () => {
    const texts = [
      ...[
        'широка долина річки',
        'Нова угода',
        'українська громада',
        'Українська громада Нідерландів',
        'сільська громада',
      ],
      ...[
        'нова школа в громаді',
        'рада громади',
        'Верховна Рада України',
        'Громада й муніципалітет домовилися',
        'Міська рада',
      ],
      ...[
        'Tekst van de proef.',
        'De gemeente en de hromada spraken af',
        'een nieuwe gemeente',
        '5 м. Потім далі',
        'спробна громада',
      ],
      ...['De hromada’s in Oekraïne', 'gemeente (voorbeeld)', 'члени громади', 'мирне життя'],
      ...['У приміщенні громади ВПО можуть жити', 'послуги громади ЦНАП надає', 'de code van een gemeente (CBS)'],
    ];
    const wrong = texts.filter((text) => found(text, { unknown: 'settlements' }).length > 0);
    assert.deepEqual(wrong, []);
  });

  test('where a sentence starts behind a label, a bullet, a number or a quotation mark', () => {
    // «Voor» is the Dutch word, and sounds like a village; «Долина» is a valley too.
    const starts = [
      ...['[Voorbeeld] ', '[Приклад] ', '(1) ', '2) ', 'Zin.\nb) ', '- [ ] ', '- [x] ', '[^1] ', '{a} ', '[a] [b] '],
      ...['• ', 'Zin\n▪ ', 'Zin\n→ ', 'Zin\n✓ ', 'Zin\n◦ ', 'Zin\n— ', '§ ', '<li>', '</p><p class="a">', '> '],
      ...['Zo is het. (Ja, echt.) ', 'Zo is het.[^2] ', 'Zo is het.) ', '“', 'De gids «', 'De gids ‘', 'Zie "'],
    ];
    const texts = starts.flatMap((start) => [`${start}Voor gemeenten nu» ’"`, `${start}Долина річки тут» ’"`]);
    const wrong = texts.filter((text) => found(text, { level: 'careful' }).length > 0);
    assert.deepEqual(wrong, []);
  });

  test('where a Dutch municipality is named', () => {
    const elsewhere = placeFinder([recordedPlace('Aalsmeer'), recordedPlace('Алсмер'), recordedPlace('Amstelveen')]);
    for (const text of ['de gemeente Aalsmeer', 'муніципалітет Алсмер', 'громада Алсмера', 'gemeente Amstelveen'])
      assert.deepEqual(found(text, { ...strictly, elsewhere }), [], text);
  });
});
