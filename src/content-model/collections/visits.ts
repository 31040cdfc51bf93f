import { bodyField, commonFields } from '../common-fields.ts';
import type { DocumentCollection } from '../fields.ts';

/** What was seen at each other's place, and what was agreed. */
export const visits = {
  shape: 'document',
  label: { nl: 'Bezoeken', uk: 'Візити' },
  singular: { nl: 'Bezoek', uk: 'Візит' },
  hint: { nl: 'Wat we bij elkaar zagen en wat we afspraken.', uk: 'Що побачили одне в одного й про що домовилися.' },
  fields: {
    ...commonFields,
    release: { ...commonFields.release, startsOpen: true },
    dates: {
      kind: 'group',
      scope: 'shared',
      optional: true,
      startsOpen: true,
      label: { nl: 'Wanneer', uk: 'Коли' },
      hint: {
        nl: 'Maand en jaar is genoeg. Leeg is niet bekend.',
        uk: 'Досить місяця й року. Порожнє — невідомо.',
      },
      fields: {
        from: { kind: 'date', precision: 'month', label: { nl: 'Van', uk: 'Початок' } },
        to: { kind: 'date', precision: 'month', optional: true, label: { nl: 'Tot en met', uk: 'Кінець' } },
      },
    },
    host: { kind: 'localized', scope: 'shared', label: { nl: 'Gastheer', uk: 'Господарі' } },
    guest: { kind: 'localized', scope: 'shared', label: { nl: 'Gast', uk: 'Гості' } },
    direction: {
      kind: 'choice',
      scope: 'shared',
      label: { nl: 'Richting', uk: 'Напрямок' },
      options: {
        'to-ukraine': { nl: 'naar Oekraïne', uk: 'до України' },
        'to-netherlands': { nl: 'naar Nederland', uk: 'до Нідерландів' },
        online: { nl: 'online', uk: 'онлайн' },
      },
    },
    participants: {
      kind: 'list',
      scope: 'shared',
      optional: true,
      label: { nl: 'Deelnemers (functies)', uk: 'Учасники (посади)' },
      hint: { nl: 'Nooit een naam.', uk: 'Без імен.' },
      fields: { function: { kind: 'localized', label: { nl: 'Functie', uk: 'Посада' } } },
    },
    programme: {
      kind: 'list',
      scope: 'shared',
      optional: true,
      label: { nl: 'Programma', uk: 'Програма' },
      fields: {
        when: { kind: 'localized', label: { nl: 'Wanneer', uk: 'Коли' } },
        what: { kind: 'localized', label: { nl: 'Wat', uk: 'Що' } },
      },
    },
    agreements: {
      kind: 'references',
      to: 'agreements',
      scope: 'shared',
      optional: true,
      label: { nl: 'Afspraken', uk: 'Домовленості' },
      hint: {
        nl: 'Kies een afspraak die al gepubliceerd is, of zet hieronder aan dat er geen zijn.',
        uk: 'Оберіть уже опубліковану домовленість або позначте нижче, що домовленостей немає.',
      },
    },
    noAgreements: {
      kind: 'flag',
      scope: 'shared',
      optional: true,
      label: { nl: 'Er zijn geen afspraken gemaakt', uk: 'Домовленостей немає' },
    },
    pictures: {
      kind: 'list',
      scope: 'shared',
      optional: true,
      label: { nl: 'Foto’s', uk: 'Світлини' },
      fields: {
        file: { kind: 'image', label: { nl: 'Foto', uk: 'Світлина' } },
        alt: { kind: 'localized', label: { nl: 'Wat is er te zien', uk: 'Що зображено' } },
        caption: { kind: 'localized', optional: true, label: { nl: 'Bijschrift', uk: 'Підпис' } },
        credit: { kind: 'text', label: { nl: 'Maker of bron', uk: 'Автор або джерело' } },
        taken: { kind: 'date', precision: 'month', label: { nl: 'Maand van de opname', uk: 'Місяць зйомки' } },
        checked: {
          kind: 'choices',
          label: { nl: 'Nagekeken', uk: 'Перевірено' },
          hint: {
            nl: 'Alle drie, bij elk bezoek.',
            uk: 'Усі три, для кожного візиту.',
          },
          options: {
            'no-infrastructure': {
              nl: 'geen leger, energie of andere infrastructuur',
              uk: 'немає військових, енергетики та іншої інфраструктури',
            },
            'no-exact-place': { nl: 'plaats niet herkenbaar', uk: 'місце не впізнати' },
            consent: { nl: 'iedereen die herkenbaar is, zei ja', uk: 'усі, кого можна впізнати, погодилися' },
          },
        },
      },
    },
    body: bodyField,
  },
  outline: [
    {
      id: 'purpose',
      required: true,
      heading: { nl: 'Doel', uk: 'Мета' },
      hint: {
        nl: 'In één of twee zinnen: welke vraag bracht u bij elkaar?',
        uk: 'Одне-два речення: яке питання вас об’єднало?',
      },
    },
    {
      id: 'saw',
      required: true,
      heading: { nl: 'Wat we zagen', uk: 'Що ми побачили' },
      hint: {
        nl: 'Per halve dag één zin. Geen namen van mensen, wel hun functie.',
        uk: 'По одному реченню на кожні пів дня. Без імен, лише посади.',
      },
    },
    {
      id: 'learned-host',
      required: true,
      heading: { nl: 'Wat de gastheer leerde', uk: 'Чого навчилися господарі' },
      hint: { nl: 'Wat neemt de gastheer mee?', uk: 'Що корисного дізналися господарі?' },
    },
    {
      id: 'learned-guest',
      required: true,
      heading: { nl: 'Wat de gast leerde', uk: 'Чого навчилися гості' },
      hint: { nl: 'Wat neemt de gast mee?', uk: 'Що корисного дізналися гості?' },
    },
    {
      id: 'questions',
      required: true,
      heading: { nl: 'Open vragen', uk: 'Відкриті питання' },
      hint: { nl: 'Wat weet u nog niet? Wie kan het weten?', uk: 'Чого ви ще не знаєте? Хто може знати?' },
    },
  ],
} as const satisfies DocumentCollection;
