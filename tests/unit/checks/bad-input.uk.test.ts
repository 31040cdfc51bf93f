import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { linesIn } from './fixture.ts';

/** Every bad input by its tree, and all that the check says about it. */
const messages: Readonly<Record<string, readonly string[]>> = {
  'broken-yaml': [
    'content/pages/example.nl.mdx:3  Поля не читаються. Перевірте лапки, двокрапки й відступи в цьому рядку та над ним.',
  ],
  'unknown-field': ['content/pages/example.nl.mdx:11  Тут немає поля «auteur». Виправте назву або приберіть його.'],
  'unknown-block': [
    'content/pages/example.nl.mdx:17  Блоку <Kader> немає. Є такі блоки: Note, StepFacts, Sign, Compare, Rule.',
  ],
  brace: ['content/pages/example.nl.mdx:17  {naam} сприймається як код. Фігурну дужку пишіть так: \\{.'],
  'angle-bracket': ['content/pages/example.nl.mdx:17  Знак < тут починає код. Пишіть \\<.'],
  import: [
    'content/pages/example.nl.mdx:17  Рядок, що починається зі слова «import», сприймається як код. Поставте перед ним інше слово або пишіть &#105;mport.',
  ],
  'missing-translated-field': [
    'content/pages/example.uk.mdx:2  Поле «Коротка назва в меню внизу» заповнене у файлі content/pages/example.nl.mdx, але тут його немає. Перекладіть його.',
  ],
  'missing-language': ['content/themes/example.yaml:7  У полі «Коротко» немає тексту українською. Додайте його.'],
  'dead-link': [
    'content/pages/example.nl.mdx:17  Посилання ../guides/bestaat-niet веде до матеріалу, якого немає. Виправте або приберіть його.',
    'content/pages/example.nl.mdx:17  Посилання #nergens веде до розділу, якого немає. Там є розділи: first.',
  ],
  'duplicate-slug': [
    'content/pages/second.nl.mdx:4  Адресу «voorbeeld» вже має content/pages/example.nl.mdx. Оберіть іншу адресу.',
  ],
  'shared-field-differs': [
    'content/pages/example.uk.mdx:12  Поле «Порядок у меню» відрізняється від content/pages/example.nl.mdx. В обох файлах має стояти те саме: зробіть значення однаковими.',
  ],
  'section-in-one-language': [
    'content/pages/example.nl.mdx:17  Розділу «second» немає у файлі content/pages/example.uk.mdx. Додайте його там із тим самим id або приберіть тут.',
  ],
  'image-without-alt': [
    'content/pages/example.nl.mdx:17  Світлина ../media/pages/plain.png не має опису. Скажіть одним реченням, що на ній: ![речення](адреса).',
  ],
  'image-with-gps': [
    'content/media/pages/photo.jpg  Світлина видає місце зйомки (GPS). Вилучіть приховані дані, а якщо файл уже збережено — то й з історії Git.',
  ],
  'private-data': [
    'content/pages/example.nl.mdx:17  Це схоже на номер телефону: 099-0000000. Назвіть посаду і службову скриньку. Якщо це щось інше, поставте позначку в полі «Не персональні дані».',
    'content/pages/example.nl.mdx:17  Це схоже на особисту скриньку: j.jansen@example.org. Укажіть службову скриньку. Якщо це щось інше, поставте позначку в полі «Не персональні дані».',
    'content/pages/example.nl.mdx:19  Це схоже на координати: 0.00000, 0.00000. Називайте лише громаду чи область. Якщо це щось інше, поставте позначку в полі «Не персональні дані».',
    'content/pages/example.uk.mdx:19  Це схоже на номер військової частини: А0000. Приберіть його. Якщо це щось інше, поставте позначку в полі «Не персональні дані».',
  ],
  'unneeded-answer': [
    'content/pages/example.nl.mdx:10  У полі «Не персональні дані» стоїть «099-0000000», але перевірка про це не питає. Приберіть це звідти.',
    'content/pages/example.nl.mdx:19  Це схоже на номер телефону: 099-0000001. Назвіть посаду і службову скриньку. Якщо це щось інше, поставте позначку в полі «Не персональні дані».',
    'content/pages/example.uk.mdx:10  У полі «Не персональні дані» стоїть «099-0000000», але перевірка про це не питає. Приберіть це звідти.',
  ],
  'visit-without-consent': [
    'content/visits/example.nl.mdx:6  Ще немає згоди: це візит. У групі «Дозвіл» укажіть, хто (посада) погодився і якого дня: партнер, господарі. Або оберіть у полі «Що показує сайт» «нічого».',
  ],
  'place-withheld': [
    'content/visits/example.nl.mdx:18  Місця не можна розголошувати, але тут обрано громаду в Україні: Радомишльська громада. Приберіть її й заповніть «Країна й регіон».',
    'content/visits/example.nl.mdx:23  Цей регіон не в обраній країні. Оберіть інший регіон або іншу країну.',
    'content/visits/example.uk.mdx:20  Місця не можна розголошувати, але тут обрано громаду в Україні: Радомишльська громада. Приберіть її й заповніть «Країна й регіон».',
    'content/visits/example.uk.mdx:25  Цей регіон не в обраній країні. Оберіть інший регіон або іншу країну.',
    'content/visits/example.uk.mdx:31  Місця не можна розголошувати, але тут є назва: «Радомишль». Приберіть її; регіон назвати можна. Якщо це муніципалітет у Нідерландах, спершу додайте його до розділу «Муніципалітети».',
  ],
};

describe('bad input is told in Ukrainian', () => {
  for (const [behaviour, expected] of Object.entries(messages)) {
    test(`${behaviour}: place, fault and remedy`, async () => {
      assert.deepEqual(await linesIn(behaviour, 'uk'), expected);
    });
  }
});
