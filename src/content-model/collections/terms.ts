import type { RecordCollection } from '../fields.ts';
import { notPersonalField } from '../not-personal-field.ts';
import { sourcesField } from '../sources-field.ts';

/** A pair of words: how close they are, and where they part. */
export const terms = {
  shape: 'record',
  label: { nl: 'Woordenlijst', uk: 'Словник' },
  singular: { nl: 'Begrip', uk: 'Термін' },
  hint: { nl: 'Nederlandse en Oekraïense begrippen naast elkaar.', uk: 'Нідерландські й українські терміни поруч.' },
  titleField: 'word',
  fields: {
    word: {
      kind: 'localized',
      isName: true,
      label: { nl: 'Woord', uk: 'Слово' },
      hint: { nl: 'Bestaat er geen woord? Geef een korte omschrijving.', uk: 'Немає слова? Дайте короткий опис.' },
    },
    noWord: {
      kind: 'choice',
      optional: true,
      label: { nl: 'In welke taal is er geen vast woord', uk: 'У якій мові немає усталеного слова' },
      options: { nl: { nl: 'Nederlands', uk: 'у нідерландській' }, uk: { nl: 'Oekraïens', uk: 'в українській' } },
    },
    country: {
      kind: 'choice',
      label: { nl: 'Uit welk land komt dit begrip', uk: 'З якої країни це поняття' },
      hint: {
        nl: 'De kaart bij een tekst legt eerst uit hoe het in dat land is.',
        uk: 'Картка в тексті спершу пояснює, як це в цій країні.',
      },
      options: { NL: { nl: 'Nederland', uk: 'Нідерланди' }, UA: { nl: 'Oekraïne', uk: 'Україна' } },
    },
    partOfSpeech: {
      kind: 'choice',
      label: { nl: 'Woordsoort', uk: 'Частина мови' },
      options: {
        noun: { nl: 'zelfstandig naamwoord', uk: 'іменник' },
        phrase: { nl: 'woordgroep', uk: 'словосполучення' },
        abbreviation: { nl: 'afkorting', uk: 'абревіатура' },
        verb: { nl: 'werkwoord', uk: 'дієслово' },
      },
      initial: 'noun',
    },
    netherlands: {
      kind: 'localized',
      multiline: true,
      cites: true,
      label: { nl: 'In Nederland', uk: 'У Нідерландах' },
    },
    ukraine: { kind: 'localized', multiline: true, cites: true, label: { nl: 'In Oekraïne', uk: 'В Україні' } },
    equivalence: {
      kind: 'choice',
      label: { nl: 'Hoe dicht bij elkaar', uk: 'Наскільки близькі' },
      options: {
        same: { nl: 'gelijk', uk: 'те саме' },
        close: { nl: 'lijkt erop', uk: 'схоже' },
        none: { nl: 'niet gevonden', uk: 'відповідника не знайдено' },
        unknown: { nl: 'niet bekend', uk: 'невідомо' },
      },
    },
    difference: {
      kind: 'localized',
      optional: true,
      multiline: true,
      cites: true,
      label: { nl: 'Het verschil', uk: 'У чому різниця' },
    },
    beware: {
      kind: 'localized',
      optional: true,
      multiline: true,
      cites: true,
      label: { nl: 'Let op: zeg niet', uk: 'Обережно: не кажіть' },
    },
    variants: {
      kind: 'list',
      optional: true,
      label: { nl: 'Andere schrijfwijzen en vormen', uk: 'Інші назви й форми' },
      fields: {
        text: { kind: 'text', label: { nl: 'Vorm', uk: 'Форма' } },
        language: {
          kind: 'choice',
          label: { nl: 'Taal', uk: 'Мова' },
          options: { nl: { nl: 'Nederlands', uk: 'нідерландська' }, uk: { nl: 'Oekraïens', uk: 'українська' } },
        },
        searchOnly: {
          kind: 'flag',
          optional: true,
          label: { nl: 'Alleen om te zoeken', uk: 'Лише для пошуку' },
          hint: {
            nl: 'Lezers zoeken dit woord, maar wij schrijven het niet: de schrijfhulp stelt het andere woord voor.',
            uk: 'Читачі шукають це слово, але ми так не пишемо: поради щодо тексту запропонують інше.',
          },
        },
      },
    },
    laws: { kind: 'references', to: 'laws', optional: true, label: { nl: 'Wetten', uk: 'Закони' } },
    topics: { kind: 'references', to: 'topics', optional: true, label: { nl: 'Onderwerpen', uk: 'Підтеми' } },
    sources: sourcesField,
    checkedOn: { kind: 'date', precision: 'day', label: { nl: 'Nagekeken op', uk: 'Дата перевірки' } },
    checkedBy: {
      kind: 'localized',
      optional: true,
      label: { nl: 'Nagekeken door (functie)', uk: 'Хто перевірив (посада)' },
    },
    notPersonal: notPersonalField,
  },
} as const satisfies RecordCollection;
