import { bodyField, commonFields } from '../common-fields.ts';
import type { DocumentCollection } from '../fields.ts';

/** Who did it, what worked and what did not. */
export const cases = {
  shape: 'document',
  label: { nl: 'Uit de praktijk', uk: 'З практики' },
  singular: { nl: 'Uit de praktijk', uk: 'З практики' },
  hint: { nl: 'Wie het deed, wat lukte en wat niet.', uk: 'Хто так зробив, що вийшло, а що ні.' },
  fields: {
    ...commonFields,
    place: {
      kind: 'reference',
      to: 'municipalities',
      scope: 'shared',
      optional: true,
      label: { nl: 'Gemeente', uk: 'Муніципалітет' },
      hint: {
        nl: 'Altijd invullen, behalve als de plaats niet openbaar mag.',
        uk: 'Заповнюйте завжди, крім випадку, коли місце не можна розголошувати.',
      },
    },
    institution: { kind: 'text', scope: 'translated', label: { nl: 'Wie deed het', uk: 'Хто це зробив' } },
    period: {
      kind: 'group',
      scope: 'shared',
      label: { nl: 'Wanneer', uk: 'Коли' },
      fields: {
        from: { kind: 'date', precision: 'year', label: { nl: 'Van', uk: 'Початок' } },
        to: { kind: 'date', precision: 'year', optional: true, label: { nl: 'Tot en met', uk: 'Кінець' } },
      },
    },
    indicators: {
      kind: 'list',
      scope: 'shared',
      optional: true,
      label: { nl: 'Uitkomsten', uk: 'Показники' },
      fields: {
        name: { kind: 'localized', label: { nl: 'Wat', uk: 'Що' } },
        value: {
          kind: 'number',
          optional: true,
          label: { nl: 'Waarde (leeg is niet bekend)', uk: 'Значення (порожнє — невідомо)' },
        },
        unit: { kind: 'localized', optional: true, label: { nl: 'Eenheid', uk: 'Одиниця' } },
        date: { kind: 'date', precision: 'year', optional: true, label: { nl: 'Wanneer', uk: 'Коли' } },
        source: {
          kind: 'number',
          whole: true,
          min: 1,
          optional: true,
          label: { nl: 'Nummer van de bron', uk: 'Номер джерела' },
        },
      },
    },
    adaptations: {
      kind: 'list',
      scope: 'shared',
      optional: true,
      label: { nl: 'Wie nam het over?', uk: 'Хто це запозичив?' },
      fields: {
        municipality: { kind: 'reference', to: 'municipalities', label: { nl: 'Gemeente', uk: 'Муніципалітет' } },
        date: { kind: 'date', precision: 'month', label: { nl: 'Sinds', uk: 'Відколи' } },
        state: {
          kind: 'choice',
          label: { nl: 'Stand', uk: 'Стан' },
          options: {
            considered: { nl: 'overwogen', uk: 'розглядають' },
            adapted: { nl: 'overgenomen', uk: 'запозичено' },
            dropped: { nl: 'ervan afgezien', uk: 'відмовилися' },
          },
        },
        kept: { kind: 'localized', optional: true, multiline: true, label: { nl: 'Wat bleef', uk: 'Що лишили' } },
        changed: {
          kind: 'localized',
          optional: true,
          multiline: true,
          label: { nl: 'Wat anders werd', uk: 'Що змінили' },
        },
        why: { kind: 'localized', optional: true, multiline: true, label: { nl: 'Waarom', uk: 'Чому' } },
      },
    },
    project: {
      kind: 'url',
      scope: 'shared',
      optional: true,
      label: { nl: 'Adres van het project', uk: 'Адреса проєкту' },
    },
    body: bodyField,
  },
  outline: [
    {
      id: 'start',
      required: true,
      heading: { nl: 'Beginsituatie', uk: 'Що було спочатку' },
      hint: { nl: 'Wat was het probleem?', uk: 'У чому була проблема?' },
    },
    {
      id: 'approach',
      required: true,
      heading: { nl: 'Aanpak', uk: 'Як діяли' },
      hint: { nl: 'Wat is er gedaan, en wanneer?', uk: 'Що зробили й коли?' },
    },
    {
      id: 'resources',
      required: true,
      heading: { nl: 'Wat het kostte', uk: 'Скільки це коштувало' },
      hint: { nl: 'Geld, uren, mensen.', uk: 'Гроші, години, люди.' },
    },
    {
      id: 'results',
      required: true,
      heading: { nl: 'Wat het opleverde', uk: 'Що це дало' },
      hint: { nl: 'Alleen wat een bron noemt.', uk: 'Лише те, що є в джерелі.' },
    },
    {
      id: 'failed',
      required: true,
      heading: { nl: 'Wat niet werkte', uk: 'Що не вийшло' },
      hint: { nl: 'Zonder dit deel leert een ander er weinig van.', uk: 'Без цього розділу інші мало чого навчаться.' },
    },
    {
      id: 'transfer',
      required: true,
      heading: { nl: 'Kan dit ook bij u?', uk: 'Чи підійде це вам?' },
      hint: { nl: 'Wat u nodig heeft om dit over te nemen.', uk: 'Що потрібно, щоб це запозичити.' },
    },
  ],
} as const satisfies DocumentCollection;
