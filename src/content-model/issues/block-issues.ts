import type { IssueKindInfo } from './issue-kind-info.ts';

/** Faults of the blocks of a text. */
export const blockIssues = {
  'unknown-block': {
    severity: 'error',
    words: {
      en: 'There is no block {detail}. The blocks are {blocks}.',
      nl: 'Er is geen blok {detail}. De blokken zijn {blocks}.',
      uk: 'Блоку {detail} немає. Є такі блоки: {blocks}.',
    },
  },
  'block-form': {
    severity: 'error',
    words: {
      en: 'The block {detail} must stand on one line of its own and end with />. Put it there.',
      nl: 'Het blok {detail} hoort op één eigen regel en eindigt met />. Zet het daar.',
      uk: 'Блок {detail} має стояти в окремому рядку й закінчуватися на />. Поставте його так.',
    },
  },
  'unknown-attribute': {
    severity: 'error',
    words: {
      en: 'This block has no such attribute, or has it twice: {detail}. Remove it.',
      nl: 'Dit blok kent die eigenschap niet, of heeft die twee keer: {detail}. Haal die weg.',
      uk: 'Такої властивості в блока немає або вона повторюється: {detail}. Приберіть її.',
    },
  },
  'missing-attribute': {
    severity: 'error',
    words: {
      en: 'The block lacks an attribute: {detail}. Fill it in.',
      nl: 'Het blok mist een eigenschap: {detail}. Vul die in.',
      uk: 'Блоку бракує властивості: {detail}. Заповніть її.',
    },
  },
  'non-string-attribute': {
    severity: 'error',
    words: {
      en: 'The value of {detail} must be text between double quotes. Write name="value".',
      nl: 'De waarde van {detail} moet tekst zijn tussen dubbele aanhalingstekens. Schrijf naam="waarde".',
      uk: 'Значення {detail} має бути текстом у подвійних лапках. Пишіть назва="значення".',
    },
  },
  'attribute-value': {
    severity: 'error',
    words: {
      en: '{detail} is not possible here. The choices are {options}.',
      nl: '{detail} kan hier niet. U kunt kiezen uit {options}.',
      uk: 'Значення {detail} тут неможливе. Можна обрати: {options}.',
    },
  },
  'rule-form': {
    severity: 'error',
    words: {
      en: '"{detail}" names no rule of a law. Write the id of the law, a slash and the id of the rule: ua-5018-vi/managing-company.',
      nl: '‘{detail}’ is geen regel uit een wet. Schrijf het kenmerk van de wet, een schuine streep en dat van de regel: ua-5018-vi/managing-company.',
      uk: '«{detail}» не є нормою закону. Пишіть код закону, скісну риску й код норми: ua-5018-vi/managing-company.',
    },
  },
  'stray-citation': {
    severity: 'error',
    words: {
      en: 'Readers cannot follow a citation here: {detail}. Move it to the text of the block.',
      nl: 'Hier kan de lezer geen verwijzing volgen: {detail}. Zet die in de tekst van het blok.',
      uk: 'Тут читач не зможе скористатися посиланням: {detail}. Перенесіть його до тексту блока.',
    },
  },
} as const satisfies Record<string, IssueKindInfo>;
