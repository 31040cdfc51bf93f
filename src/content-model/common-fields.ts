/** The fields that every document has, whatever its kind. */
import type { DocumentFields } from './fields.ts';
import { notPersonalField } from './not-personal-field.ts';
import { regionLabels } from './regions.ts';
import { releaseFields } from './release-fields.ts';
import { sourcesField } from './sources-field.ts';
import { translationField } from './translation-field.ts';
import { unknownsField } from './unknowns-field.ts';

export const commonFields = {
  sourceLocale: {
    kind: 'choice',
    scope: 'shared',
    label: { nl: 'Taal van het origineel', uk: 'Мова оригіналу' },
    options: { nl: { nl: 'Nederlands', uk: 'нідерландська' }, uk: { nl: 'Oekraïens', uk: 'українська' } },
    initial: 'nl',
  },
  title: { kind: 'text', scope: 'translated', isName: true, max: 120, label: { nl: 'Titel', uk: 'Назва' } },
  slug: {
    kind: 'slug',
    scope: 'translated',
    label: { nl: 'Laatste deel van het adres', uk: 'Остання частина адреси' },
    hint: {
      nl: 'Kleine letters a-z, cijfers en streepjes. Laat leeg: dan maakt het portaal het uit de titel. Verandert u het? Dan leidt het oude adres naar het nieuwe.',
      uk: 'Малі літери a-z, цифри й дефіси. Залиште порожнім: портал утворить її з назви. Якщо зміните її, стара адреса вестиме на нову.',
    },
  },
  formerSlugs: {
    kind: 'slugs',
    scope: 'translated',
    optional: true,
    label: { nl: 'Eerdere adressen', uk: 'Попередні адреси' },
    hint: {
      nl: 'Houdt het portaal zelf bij: oude links leiden naar deze tekst.',
      uk: 'Портал веде цей список сам: давні посилання ведуть до цього тексту.',
    },
  },
  summary: {
    kind: 'text',
    scope: 'translated',
    multiline: true,
    max: 200,
    label: { nl: 'Samenvatting', uk: 'Короткий зміст' },
    hint: { nl: 'Eén of twee zinnen, hoogstens 200 tekens.', uk: 'Одне-два речення, не більше 200 знаків.' },
  },
  status: {
    kind: 'choice',
    scope: 'shared',
    label: { nl: 'Wat de site laat zien', uk: 'Що показує сайт' },
    hint: {
      nl: 'Na het publiceren. Kies alleen ‘ingetrokken’ als de tekst niet meer geldt.',
      uk: 'Після публікації. Обирайте «відкликано», лише якщо текст більше не діє.',
    },
    options: {
      released: { nl: 'de tekst', uk: 'текст' },
      draft: { nl: 'niets: nog niet af', uk: 'нічого: ще не готово' },
      review: { nl: 'niets: nog niet nagekeken', uk: 'нічого: ще не перевірено' },
      withdrawn: { nl: 'ingetrokken, met de reden', uk: 'відкликано, з поясненням' },
      example: { nl: 'de tekst, als voorbeeld', uk: 'текст як приклад' },
    },
    initial: 'released',
  },
  published: {
    kind: 'date',
    precision: 'day',
    scope: 'shared',
    label: { nl: 'Gepubliceerd op', uk: 'Дата публікації' },
  },
  updated: {
    kind: 'date',
    precision: 'day',
    scope: 'shared',
    label: { nl: 'Bijgewerkt op', uk: 'Востаннє оновлено' },
    hint: {
      nl: 'Verbeterde u meer dan een tikfout? Klik dan op ‘Vandaag’.',
      uk: 'Виправили більше, ніж одруківку? Натисніть «Сьогодні».',
    },
  },
  themes: { kind: 'references', to: 'themes', scope: 'shared', optional: true, label: { nl: 'Thema’s', uk: 'Теми' } },
  topics: {
    kind: 'references',
    to: 'topics',
    scope: 'shared',
    optional: true,
    label: { nl: 'Onderwerpen', uk: 'Підтеми' },
  },
  municipalities: {
    kind: 'references',
    to: 'municipalities',
    scope: 'shared',
    optional: true,
    label: { nl: 'Gemeenten', uk: 'Муніципалітети' },
  },
  sources: { ...sourcesField, scope: 'shared' },
  unknowns: { ...unknownsField, scope: 'shared' },
  laws: { kind: 'references', to: 'laws', scope: 'shared', optional: true, label: { nl: 'Wetten', uk: 'Закони' } },
  terms: {
    kind: 'references',
    to: 'terms',
    scope: 'shared',
    optional: true,
    label: { nl: 'Begrippen', uk: 'Терміни' },
  },
  related: {
    kind: 'group',
    scope: 'shared',
    optional: true,
    label: { nl: 'Lees ook', uk: 'Читайте також' },
    fields: {
      guides: { kind: 'references', to: 'guides', optional: true, label: { nl: 'Handleidingen', uk: 'Порадники' } },
      cases: { kind: 'references', to: 'cases', optional: true, label: { nl: 'Uit de praktijk', uk: 'З практики' } },
      visits: { kind: 'references', to: 'visits', optional: true, label: { nl: 'Bezoeken', uk: 'Візити' } },
    },
  },
  changes: {
    kind: 'list',
    scope: 'shared',
    optional: true,
    label: { nl: 'Wijzigingen', uk: 'Зміни' },
    fields: {
      date: { kind: 'date', precision: 'day', label: { nl: 'Datum', uk: 'Дата' } },
      kind: {
        kind: 'choice',
        label: { nl: 'Soort', uk: 'Вид' },
        options: { minor: { nl: 'klein', uk: 'дрібна' }, substantive: { nl: 'inhoudelijk', uk: 'суттєва' } },
        initial: 'minor',
      },
      note: { kind: 'localized', label: { nl: 'Wat is er veranderd', uk: 'Що змінилося' } },
      sections: { kind: 'sections', optional: true, label: { nl: 'Onderdelen', uk: 'Розділи' } },
    },
  },
  reviewBy: {
    kind: 'date',
    precision: 'day',
    scope: 'shared',
    optional: true,
    label: { nl: 'Opnieuw nakijken vóór', uk: 'Перевірити знову до' },
  },
  notPersonal: { ...notPersonalField, scope: 'shared' },
  sensitivity: {
    kind: 'group',
    scope: 'shared',
    optional: true,
    label: { nl: 'Gevoeligheid', uk: 'Чутливі відомості' },
    fields: {
      level: {
        kind: 'choice',
        label: { nl: 'Wat mag openbaar', uk: 'Що можна оприлюднити' },
        hint: {
          nl: 'Mag de plaats niet openbaar? Kies dat voordat u de plaats typt: wat eenmaal is opgeslagen, blijft altijd in de geschiedenis staan. Kies de plaats dan ook niet bij ‘Gemeenten’, maar vul ‘Land en regio’ in.',
          uk: 'Місце не можна розголошувати? Оберіть це, перш ніж писати місце: усе збережене назавжди лишається в історії. Тоді не обирайте місця й у полі «Муніципалітети», а заповніть «Країна й регіон».',
        },
        options: {
          open: { nl: 'alles', uk: 'усе' },
          delayed: { nl: 'alles, maar later', uk: 'усе, але пізніше' },
          'place-withheld': { nl: 'alles, zonder de plaats', uk: 'усе, крім місця' },
        },
        initial: 'open',
      },
      until: { kind: 'date', precision: 'day', optional: true, label: { nl: 'Tot', uk: 'До' } },
    },
  },
  area: {
    kind: 'group',
    scope: 'shared',
    optional: true,
    label: { nl: 'Land en regio', uk: 'Країна й регіон' },
    hint: {
      nl: 'Alleen als de plaats niet openbaar mag. Op de site staat dit in plaats van de gemeente.',
      uk: 'Лише якщо місце не можна розголошувати. На сайті це стоїть замість муніципалітету.',
    },
    fields: {
      country: {
        kind: 'choice',
        label: { nl: 'Land', uk: 'Країна' },
        options: { NL: { nl: 'Nederland', uk: 'Нідерланди' }, UA: { nl: 'Oekraïne', uk: 'Україна' } },
      },
      region: { kind: 'choice', optional: true, label: { nl: 'Regio', uk: 'Регіон' }, options: regionLabels },
    },
  },
  release: {
    kind: 'group',
    scope: 'shared',
    optional: true,
    label: { nl: 'Toestemming', uk: 'Дозвіл' },
    hint: {
      nl: 'Nodig bij elk bezoek, ook hier of online, en bij elke tekst die een plaats, organisatie of foto uit Oekraïne bevat. Zonder twee keer ‘ja’ wordt de tekst niet gepubliceerd.',
      uk: 'Потрібен для кожного візиту, зокрема до Нідерландів та онлайн, і для кожного тексту, де є місце, організація чи світлина з України. Без обох згод текст не буде опубліковано.',
    },
    fields: releaseFields,
  },
  contact: {
    kind: 'group',
    scope: 'shared',
    optional: true,
    label: { nl: 'Contact', uk: 'Контакт' },
    hint: { nl: 'Een functie, nooit een naam.', uk: 'Лише посада, без імені.' },
    fields: {
      function: { kind: 'localized', label: { nl: 'Functie', uk: 'Посада' } },
      mailbox: { kind: 'mailbox', optional: true, label: { nl: 'Functionele mailbox', uk: 'Службова скринька' } },
    },
  },
  withdrawn: {
    kind: 'group',
    scope: 'shared',
    optional: true,
    label: { nl: 'Ingetrokken', uk: 'Відкликано' },
    fields: {
      reason: { kind: 'localized', label: { nl: 'Waarom', uk: 'Чому' } },
      date: {
        kind: 'date',
        precision: 'day',
        label: { nl: 'Datum', uk: 'Дата' },
        hint: {
          nl: 'Bij een dag in de toekomst blijft de tekst tot die dag staan zoals hij staat.',
          uk: 'Якщо цей день ще не настав, до нього текст залишиться таким, як є.',
        },
      },
      replacedBy: { kind: 'document', optional: true, label: { nl: 'Vervangen door', uk: 'Замінено на' } },
    },
  },
  translation: translationField,
} as const satisfies DocumentFields;

/** The text of a document; always the last field. */
export const bodyField = {
  kind: 'body',
  scope: 'translated',
  label: { nl: 'Tekst', uk: 'Текст' },
} as const;
