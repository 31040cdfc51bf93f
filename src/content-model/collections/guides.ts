import { bodyField, commonFields } from '../common-fields.ts';
import type { DocumentCollection } from '../fields.ts';

/** How to do something: steps, laws, time and money. */
export const guides = {
  shape: 'document',
  label: { nl: 'Handleidingen', uk: 'Порадники' },
  singular: { nl: 'Handleiding', uk: 'Порадник' },
  hint: { nl: 'Hoe u het doet: stappen, wetten, tijd en geld.', uk: 'Як це зробити: кроки, закони, час, гроші.' },
  fields: {
    ...commonFields,
    audience: { kind: 'text', scope: 'translated', label: { nl: 'Voor wie', uk: 'Для кого' } },
    problem: {
      kind: 'text',
      scope: 'translated',
      multiline: true,
      label: { nl: 'Welk probleem lost dit op', uk: 'Яку проблему це розв’язує' },
    },
    difference: {
      kind: 'text',
      scope: 'translated',
      multiline: true,
      max: 250,
      label: { nl: 'Wat is anders in het andere land', uk: 'Чим різняться країни' },
      hint: {
        nl: 'Het belangrijkste verschil, hoogstens 250 tekens. Het staat boven aan de pagina.',
        uk: 'Найголовніша відмінність, не більше ніж 250 знаків. Її видно вгорі сторінки.',
      },
    },
    preconditions: {
      kind: 'choices',
      scope: 'shared',
      optional: true,
      label: { nl: 'Wat u eerst nodig heeft', uk: 'Без чого не вийде' },
      options: {
        'entrepreneurs-organised': { nl: 'een vereniging van ondernemers', uk: 'об’єднання підприємців' },
        'council-decision': { nl: 'een besluit van de raad', uk: 'рішення ради' },
        vote: { nl: 'een stemming', uk: 'голосування' },
        'grid-operator': { nl: 'overleg met de netbeheerder', uk: 'перемовини з оператором системи розподілу' },
        land: { nl: 'grond die u mag ontwikkelen', uk: 'земля, яку можна забудовувати' },
        'own-staff': { nl: 'een vaste medewerker', uk: 'відповідальний працівник' },
        'adopted-plan': { nl: 'een vastgesteld plan', uk: 'затверджений план' },
        'co-funding': { nl: 'eigen geld naast subsidie', uk: 'власні кошти на додачу до гранту чи субвенції' },
        partner: { nl: 'een partnergemeente', uk: 'муніципалітет-партнер' },
      },
    },
    resources: {
      kind: 'group',
      scope: 'shared',
      label: { nl: 'Wat het vraagt', uk: 'Що для цього треба' },
      fields: {
        staff: { kind: 'localized', label: { nl: 'Mensen', uk: 'Люди' } },
        money: {
          kind: 'choice',
          label: { nl: 'Geld', uk: 'Гроші' },
          options: {
            unknown: { nl: 'niet bekend', uk: 'невідомо' },
            'own-hours': { nl: 'alleen eigen uren', uk: 'лише власний робочий час' },
            small: { nl: 'tot 10.000 euro', uk: 'до 10 000 євро' },
            medium: { nl: '10.000 tot 100.000 euro', uk: 'від 10 000 до 100 000 євро' },
            large: { nl: 'meer dan 100.000 euro', uk: 'понад 100 000 євро' },
          },
          initial: 'unknown',
        },
        time: { kind: 'localized', label: { nl: 'Tijd', uk: 'Час' } },
      },
    },
    body: bodyField,
  },
  outline: [
    {
      id: 'differs',
      heading: { nl: 'Wat is anders in het andere land?', uk: 'Чим різняться країни' },
      hint: { nl: 'Gebruik het blok ‘Vergelijking’.', uk: 'Скористайтеся блоком «Порівняння».' },
      required: true,
    },
    {
      id: 'pitfalls',
      heading: { nl: 'Waar het misgaat', uk: 'Типові помилки' },
      hint: { nl: 'Wat anderen tegenkwamen.', uk: 'З чим стикалися інші.' },
      required: true,
    },
    {
      id: 'checklist',
      heading: { nl: 'Lijst voor de eerste maand', uk: 'Список справ на перший місяць' },
      hint: { nl: 'Een lijst om af te vinken.', uk: 'Список, у якому можна позначати зроблене.' },
      required: true,
    },
  ],
} as const satisfies DocumentCollection;
