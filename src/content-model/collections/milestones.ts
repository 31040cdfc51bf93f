import type { RecordCollection } from '../fields.ts';
import { notPersonalField } from '../not-personal-field.ts';

/** A moment of the pilot, with how sure it is. */
export const milestones = {
  shape: 'record',
  label: { nl: 'Mijlpalen', uk: 'Віхи' },
  singular: { nl: 'Mijlpaal', uk: 'Віха' },
  hint: { nl: 'De tijdlijn van de pilot.', uk: 'Хронологія пілотного проєкту.' },
  titleField: 'title',
  fields: {
    title: { kind: 'localized', isName: true, label: { nl: 'Titel', uk: 'Назва' } },
    date: { kind: 'date', precision: 'year', optional: true, label: { nl: 'Datum', uk: 'Дата' } },
    when: {
      kind: 'localized',
      label: { nl: 'Datum in woorden', uk: 'Дата словами' },
      hint: {
        nl: 'Zoals het er moet staan: ‘medio 2026’, ‘niet bekend’.',
        uk: 'Так, як має стояти: «середина 2026 р.», «невідомо».',
      },
    },
    order: { kind: 'number', whole: true, min: 0, label: { nl: 'Volgorde', uk: 'Порядок' } },
    text: { kind: 'localized', multiline: true, label: { nl: 'Tekst', uk: 'Текст' } },
    certainty: {
      kind: 'choice',
      label: { nl: 'Hoe zeker', uk: 'Наскільки достовірно' },
      hint: {
        nl: '‘Gepland’ zegt de bron zelf; ‘berekend’ is wat wij uit de bron afleiden.',
        uk: '«Заплановано» каже саме джерело; «обчислено» — це наш розрахунок за джерелом.',
      },
      options: {
        confirmed: { nl: 'vast', uk: 'підтверджено' },
        planned: { nl: 'gepland', uk: 'заплановано' },
        calculated: { nl: 'berekend', uk: 'обчислено' },
        unknown: { nl: 'niet bekend', uk: 'невідомо' },
      },
    },
    note: {
      kind: 'localized',
      optional: true,
      label: { nl: 'Opmerking bij de zekerheid', uk: 'Примітка щодо достовірності' },
      hint: { nl: 'Komt achter het woord: ‘vast, zonder datum’.', uk: 'Стоїть після слова: «підтверджено, без дати».' },
    },
    evidence: { kind: 'localized', optional: true, label: { nl: 'Waaruit blijkt het', uk: 'Звідки відомо' } },
    visits: {
      kind: 'references',
      to: 'visits',
      optional: true,
      label: { nl: 'Gaat over bezoek', uk: 'Стосується візиту' },
      hint: {
        nl: 'Dan staat dit pas op de site als elk van deze bezoeken er staat.',
        uk: 'Тоді це з’явиться на сайті лише разом з усіма цими візитами.',
      },
    },
    highlight: { kind: 'flag', optional: true, label: { nl: 'Ook op de beginpagina', uk: 'Також на головній' } },
    notPersonal: notPersonalField,
  },
} as const satisfies RecordCollection;
