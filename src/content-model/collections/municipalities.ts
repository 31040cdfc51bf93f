import type { RecordCollection } from '../fields.ts';
import { notPersonalField } from '../not-personal-field.ts';
import { agreementField } from '../release-fields.ts';
import { sourcesField } from '../sources-field.ts';

/** A municipality that the portal names, in the pilot or in an example. */
export const municipalities = {
  shape: 'record',
  label: { nl: 'Gemeenten', uk: 'Муніципалітети' },
  singular: { nl: 'Gemeente', uk: 'Муніципалітет' },
  hint: { nl: 'In Oekraïne hoogstens de hromada of de oblast.', uk: 'В Україні — не точніше громади чи області.' },
  titleField: 'name',
  fields: {
    name: { kind: 'localized', isName: true, label: { nl: 'Naam', uk: 'Назва' } },
    country: {
      kind: 'choice',
      label: { nl: 'Land', uk: 'Країна' },
      options: { NL: { nl: 'Nederland', uk: 'Нідерланди' }, UA: { nl: 'Oekraïne', uk: 'Україна' } },
    },
    role: {
      kind: 'choice',
      label: { nl: 'Rol', uk: 'Роль' },
      options: {
        applicant: { nl: 'wil meedoen aan de pilot', uk: 'хоче взяти участь у пілотному проєкті' },
        participant: { nl: 'doet mee aan de pilot', uk: 'учасник пілотного проєкту' },
        coordination: { nl: 'stemt af met Aalsmeer', uk: 'узгоджує дії з Алсмером' },
        example: { nl: 'plaats van een praktijkverhaal', uk: 'місце історії з практики' },
      },
    },
    region: { kind: 'localized', optional: true, label: { nl: 'Provincie of oblast', uk: 'Провінція або область' } },
    about: {
      kind: 'localized',
      optional: true,
      multiline: true,
      cites: true,
      label: { nl: 'Wat verder bekend is, met de bron', uk: 'Що ще відомо, із джерелом' },
    },
    code: {
      kind: 'text',
      optional: true,
      label: { nl: 'Code', uk: 'Код' },
      hint: { nl: 'CBS-code of KATOTTH.', uk: 'Код CBS або КАТОТТГ.' },
    },
    summary: { kind: 'localized', multiline: true, cites: true, label: { nl: 'In het kort', uk: 'Коротко' } },
    focus: {
      kind: 'localized',
      optional: true,
      label: { nl: 'Onderwerp in de pilot', uk: 'Тема в пілотному проєкті' },
    },
    needs: { kind: 'localized', optional: true, multiline: true, cites: true, label: { nl: 'Zoekt', uk: 'Шукає' } },
    offers: { kind: 'localized', optional: true, multiline: true, cites: true, label: { nl: 'Biedt', uk: 'Пропонує' } },
    topics: { kind: 'references', to: 'topics', optional: true, label: { nl: 'Onderwerpen', uk: 'Підтеми' } },
    consent: {
      ...agreementField({ nl: 'De gemeente zegt ja tegen deze pagina', uk: 'Муніципалітет погодив цю сторінку' }),
      hint: {
        nl: 'Nodig bij een gemeente in Oekraïne. Alleen bij de plaats van een praktijkverhaal volstaat een openbare bron.',
        uk: 'Потрібно для громади в Україні. Лише для місця історії з практики досить публічного джерела.',
      },
    },
    sources: sourcesField,
    notPersonal: notPersonalField,
  },
} as const satisfies RecordCollection;
